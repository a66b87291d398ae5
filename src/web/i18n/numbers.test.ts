import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, formatPercent, formatQuantity, parseNumber } from './numbers.ts';

test('a comma divides decimals and dots group thousands in Vietnamese', () => {
  expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatPercent(66.2, 'vi')).toBe('66,2%');
  expect(formatNumber(0.9, 'vi', 2)).toBe('0,90');
});

test('a number never leaves its unit at the end of a line', () => {
  expect(formatQuantity(2150, 'tỷ đồng', 'vi')).toBe('2.150\u00a0tỷ đồng');
});

test('what is shown can be typed back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.constantFrom('vi' as const, 'en' as const),
      (n, language) => {
        const value = n / 100;
        expect(parseNumber(formatNumber(value, language), language)).toBe(value);
      },
    ),
  );
});

test('a slip of the keyboard is forgiven, nonsense is not', () => {
  expect(parseNumber('12.5', 'vi')).toBe(12.5);
  expect(parseNumber('1.234', 'vi')).toBe(1234);
  expect(parseNumber('mười hai', 'vi')).toBeNull();
  expect(parseNumber('1,2,3', 'vi')).toBeNull();
});
