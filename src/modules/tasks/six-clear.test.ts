import { expect, it } from 'vitest';
import { sixClear } from './six-clear.ts';

const clear = {
  isLeaf: true,
  leadId: 'a',
  accountableId: 'b',
  dueOn: '2026-12-31',
  recurrence: null,
  title: 'Xây dựng Đề án',
  product: 'Đề án',
  authority: 'Ban Thường vụ Tỉnh ủy',
};
const missing = (facts: Partial<typeof clear> | Record<string, unknown>) =>
  sixClear({ ...clear, ...facts })
    .filter((one) => !one.clear)
    .map((one) => one.item);

it('says which of the six is not clear', () => {
  expect(missing({})).toEqual([]);
  expect(missing({ leadId: null, authority: null })).toEqual(['person', 'authority']);
  expect(missing({ dueOn: null, product: ' ' })).toEqual(['time', 'product']);
});

it('takes "hằng quý" for a time, "định kỳ" and "khi có yêu cầu" for none', () => {
  expect(missing({ dueOn: null, recurrence: 'quarterly' })).toEqual([]);
  expect(missing({ dueOn: null, recurrence: 'periodic-unspecified' })).toEqual(['time']);
  expect(missing({ dueOn: null, recurrence: 'on-request' })).toEqual(['time']);
});

it('finds the persons of an order to several bodies in its children', () => {
  expect(missing({ leadId: null, isLeaf: false })).toEqual([]);
});

it('asks only for what the rule names', () => {
  expect(sixClear({ ...clear, authority: null }, ['person', 'work']).every((one) => one.clear)).toBe(true);
});
