import { describe, expect, test } from 'vitest';
import type { PageStatement, TaskSummary } from '../../page.schema.ts';
import { neighbour, ordersAmong } from './orders.ts';
import { pageTexts } from './page.texts.ts';
import { placeWords } from './place-words.ts';
import { wordsOf } from './words-of.ts';

const task = (timeState: TaskSummary['timeState']): TaskSummary => ({
  taskId: 't',
  number: 1,
  kind: 'measure',
  title: 'Nạo vét luồng',
  state: 'in-progress',
  timeState,
  days: null,
  handedIn: null,
  dueOn: null,
  source: 'none',
  lead: null,
  children: null,
});

const states = [null, 'over', null, 'soon', 'over', null] as const;
const statements = states.map(
  (state, at): PageStatement => ({
    id: `s${at + 1}`,
    place: at + 1,
    provision: 'I/p1',
    span: [0, 1],
    segments: [[0, 1]],
    disposition: state ? 'task' : 'assessment',
    confirmed: true,
    task: state && task(state),
    targets: [],
  }),
);

describe('the way through the orders of a document', () => {
  const orders = ordersAmong(statements, null);

  test('leads from any sentence to the order after or before it, and ends at both ends', () => {
    expect(neighbour(orders, 3, 1)?.id).toBe('s4');
    expect(neighbour(orders, 3, -1)?.id).toBe('s2');
    expect(neighbour(orders, 5, 1)).toBeNull();
    expect(neighbour(orders, 2, -1)).toBeNull();
  });

  test('begins with the first, or backwards with the last', () => {
    expect(neighbour(orders, null, 1)?.id).toBe('s2');
    expect(neighbour(orders, null, -1)?.id).toBe('s5');
    expect(neighbour([], null, 1)).toBeNull();
  });

  test('keeps to one time state while only that is shown', () => {
    expect(ordersAmong(statements, 'over').map((one) => one.id)).toEqual(['s2', 's5']);
  });
});

test('where a sentence stands is said as officers say it', () => {
  const say = (path: string) => placeWords(path, pageTexts.vi);
  expect(say('III/2/p1')).toBe('mục III.2');
  expect(say('IV/1')).toBe('mục IV.1');
  expect(say('PL1/3')).toBe('phụ lục 1, mục 3');
  expect(say('PL')).toBe('phụ lục');
  expect(say('preamble')).toBe('phần mở đầu');
  expect(say('closing')).toBe('phần kết');
});

test('a sentence that a footnote cut reads as one line', () => {
  const text = 'Rà soát\nbến\n1 Theo biên bản.\nbãi.';
  expect(
    wordsOf(text, {
      segments: [
        [0, 11],
        [29, 33],
      ],
    }),
  ).toBe('Rà soát bến bãi.');
});
