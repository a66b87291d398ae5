import { expect, test } from 'vitest';
import { compareNames, fold, matches } from './collation.ts';

test('names stand in Vietnamese order, numbers by value', () => {
  const names = ['Xã 10', 'Đông Hà', 'Dĩnh Kế', 'Xã 9', 'Ân Thi', 'An Hà', 'Ăng Ten'];
  expect(names.sort(compareNames)).toEqual([
    'An Hà',
    'Ăng Ten',
    'Ân Thi',
    'Dĩnh Kế',
    'Đông Hà',
    'Xã 9',
    'Xã 10',
  ]);
});

test('marks, tone placement and case do not matter when searching', () => {
  expect(fold('Hòa Bình')).toBe(fold('hoà bình'));
  expect(matches('Sở Xây dựng', 'xay dung')).toBe(true);
  expect(matches('Đảng ủy Ủy ban nhân dân tỉnh', 'uy ban dang')).toBe(true);
  expect(matches('Sở Tài chính', 'xay')).toBe(false);
});
