import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../contract.ts';
import { compileDirectory, findEntities } from './index.ts';
import { anyText } from './samples.fixture.ts';
import { parseIso } from './time/calendar.ts';

const directory = compileDirectory([
  { name: 'Sở Tài chính', aliases: ['STC', 'Sở', 'các'] },
  { name: '', aliases: [] },
]);

function inside(text: string, span: Span): void {
  expect(span[0]).toBeGreaterThanOrEqual(0);
  expect(span[1]).toBeGreaterThan(span[0]);
  expect(span[1]).toBeLessThanOrEqual(text.length);
}

test('whatever the text: no throw, spans inside it, sorted, apart where promised, due dates real', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(null, '2026-03-02', '2199-12-31', 'yesterday'), (text, issued) => {
      const found = findEntities(text, { issued, directory });
      for (const list of [found.agencies, found.times, found.quantities]) {
        let end = 0;
        for (const hit of list) {
          inside(text, hit.span);
          expect(hit.span[0]).toBeGreaterThanOrEqual(end);
          end = hit.span[1];
          expect(hit.confidence).toBeGreaterThan(0);
          expect(hit.confidence).toBeLessThanOrEqual(1);
          expect(hit.rule).toMatch(/^[a-z0-9-]+$/);
        }
      }
      let start = 0;
      for (const reference of found.references) {
        inside(text, reference.span);
        inside(text, reference.coreSpan);
        expect(reference.span[0]).toBeGreaterThanOrEqual(start);
        expect(reference.coreSpan[0]).toBe(reference.span[0]);
        expect(reference.coreSpan[1]).toBeLessThanOrEqual(reference.span[1]);
        start = reference.span[0];
        const parent = reference.nestedIn === null ? null : found.references[reference.nestedIn];
        if (parent) expect(parent.span[1]).toBeGreaterThanOrEqual(reference.span[1]);
        if (reference.date !== null) expect(parseIso(reference.date)).not.toBeNull();
      }
      for (const time of found.times) {
        if (time.due !== null) expect(parseIso(time.due)).not.toBeNull();
        if (time.role !== 'deadline') expect(time.due).toBeNull();
        expect(text.slice(...time.span)).toBe(time.text);
      }
    }),
    { numRuns: 600 },
  );
});

test('a date in the title of a cited document is no deadline', () => {
  const text =
    'Thực hiện Kế hoạch số 12-KH/TU ngày 05/4/2025 của Tỉnh ủy về phát triển đô thị trong năm 2026, UBND tỉnh báo cáo trước ngày 30/6/2026.';
  const deadlines = findEntities(text).times.filter((hit) => hit.role === 'deadline');
  expect(deadlines.map((hit) => hit.due)).toEqual(['2026-06-29']);
});

const REPEATED = [
  'phòng, chống ',
  'Ban Chỉ đạo ',
  'Đảng ủy ',
  'Nghị quyết số ',
  'Nghị quyết số 1-NQ/TU về ',
  '“Đề án ',
  'Nghị quyết số 1-NQ/TU về a (',
  '1.000.',
  '1',
  '8,5-',
  'tiếp tục thực hiện có hiệu quả ',
  'sửa đổi, bổ sung ',
  'định kỳ 6 tháng, năm, ',
  ' ',
  '\n',
  '- ',
  'A',
  'trước khi ',
  'các ',
  'xã, ',
  'Xã An, ',
  'Chủ tịch ',
  'Đại hội ',
  'KH-',
  '1/',
  'hằng năm, ',
  'thị trấn A, ',
  'lên đô thị loại IV, ',
  'trong 15 ngày kể từ ngày ',
];

test.each(REPEATED)('time grows with the length, not with its square: %j', (piece) => {
  const short = piece.repeat(Math.ceil(20_000 / piece.length));
  const long = piece.repeat(Math.ceil(160_000 / piece.length));
  const cost = (text: string): number => {
    const from = performance.now();
    findEntities(text);
    return performance.now() - from;
  };
  cost(short);
  const few = Math.max(4, Math.min(cost(short), cost(short)));
  // Eight times the text; a square would cost sixty-four times as much.
  expect(cost(long)).toBeLessThan(few * 32 + 600);
});
