import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';

const TEXT = 'Số: 12/KH-UBND\n\nSở Y tế lập kế hoạch trước ngày 30/6/2026; Sở Tài chính bố trí kinh phí.';
const spanOf = (words: string, text = TEXT): [number, number] => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};
const ORDERS = ['Sở Y tế lập kế hoạch trước ngày 30/6/2026', 'Sở Tài chính bố trí kinh phí'];
const LABELS = { tasks: ORDERS.map((words) => ({ span: spanOf(words) })) };
const carried = (read: string) =>
  carryOver(LABELS, TEXT, read).tasks?.map(({ span }) => read.slice(...span).replace(/\s+/gu, ' '));

test('carries labels over other spaces, line breaks and running heads', () => {
  expect(carried(TEXT)).toEqual(ORDERS);
  expect(carried(TEXT.replaceAll(' ', '\n  '))).toEqual(ORDERS);
  expect(carried(TEXT.replace('Sở Y tế lập', 'Sở Y tế 2 lập'))).toEqual([
    'Sở Y tế 2 lập kế hoạch trước ngày 30/6/2026',
    ORDERS[1],
  ]);
});

test('a word read otherwise takes the place of the one that stands there', () => {
  expect(carried(TEXT.replace('kinh phí', 'kỉnh phi'))).toEqual([ORDERS[0], 'Sở Tài chính bố trí kỉnh phi']);
});

test('words that are not in the file leave the label empty', () => {
  expect(carried(TEXT.replace(`${ORDERS[1]}.`, ''))).toEqual([ORDERS[0], '']);
});

test('whatever is read, labels stay inside and in their order', () => {
  const word = fc.constantFrom(...TEXT.split(/\s+/u), 'trang', '–', '');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const read = words.join(' ');
      const spans = carryOver(LABELS, TEXT, read).tasks?.map(({ span }) => span) ?? [];
      for (const [start, end] of spans) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(read.length);
      }
      expect(spans[0]?.[0]).toBeLessThanOrEqual(spans[1]?.[0] ?? 0);
    }),
  );
});
