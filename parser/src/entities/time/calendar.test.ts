import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayNumber,
  isLeap,
  isoDate,
  isWeekday,
  lastOfQuarter,
} from './calendar.ts';

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-02', 365, '2027-03-02'],
])('%s and %d days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
});

test('months cut the day to the month, and quarters end where they should', () => {
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
  expect(addMonths('2026-03-02', 36)).toBe('2029-03-02');
  expect([1, 2, 3, 4].map((q) => lastOfQuarter(2024, q))).toEqual([
    '2024-03-31',
    '2024-06-30',
    '2024-09-30',
    '2024-12-31',
  ]);
});

test('no such day gives none', () => {
  expect(isoDate(2025, 2, 29)).toBeNull();
  expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  expect(isoDate(2025, 4, 31)).toBeNull();
  expect(addDays('not a date', 1)).toBeNull();
});

test('weekdays: 2 March 2026 is a Monday', () => {
  const week = [0, 1, 2, 3, 4, 5, 6].map((n) => isWeekday(addDays('2026-03-02', n) ?? ''));
  expect(week).toEqual([true, true, true, true, true, false, false]);
});

test('working days skip weekends, and holidays where the caller knows them', () => {
  expect(addWorkingDays('2026-03-06', 1, isWeekday)).toBe('2026-03-09');
  expect(
    addWorkingDays('2026-04-29', 1, (day) => isWeekday(day) && day !== '2026-04-30' && day !== '2026-05-01'),
  ).toBe('2026-05-04');
});

const anyDay = fc
  .tuple(
    fc.integer({ min: 1950, max: 2150 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => isoDate(y, m, d) ?? '');

test('days there and back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
      const there = addDays(day, n) ?? '';
      expect(addDays(there, -n)).toBe(day);
      expect((dayNumber(there) ?? 0) - (dayNumber(day) ?? 0)).toBe(n);
    }),
  );
});

test('leap years', () => {
  expect([1900, 2000, 2023, 2024, 2100].map(isLeap)).toEqual([false, true, false, true, false]);
});
