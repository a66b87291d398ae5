import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../platform/clock/clock.ts';
import { BUILT_IN } from './built-in.ts';
import { addWorkingDays, workingCalendar, workingDaysBetween } from './working-days.ts';

const works = workingCalendar(BUILT_IN['working-days'].value, BUILT_IN.holidays.value);
const dayNumber = fc.integer({ min: 0, max: 1094 });
const nth = (n: number): Day => addDays('2025-01-01', n);

describe('the working-day calendar', () => {
  it.each([
    ['2026-02-16', false, 'Tết Bính Ngọ, a Monday'],
    ['2026-02-13', true, 'the Friday before it'],
    ['2026-02-23', true, 'the Monday after it'],
    ['2026-01-02', false, 'exchanged for a Saturday'],
    ['2026-01-10', true, 'that Saturday'],
    ['2026-01-17', false, 'an ordinary Saturday'],
    ['2025-05-02', false, 'exchanged between two holidays'],
    ['2025-04-26', true, 'the Saturday worked for it'],
    ['2025-09-01', false, 'second day of the National Day'],
    ['2026-04-27', false, "given for the Hùng Kings' day on a Sunday"],
    ['2026-12-17', true, 'an ordinary Thursday'],
  ] as const)('%s is worked: %s (%s)', (day, expected, _why) => {
    expect(works(day)).toBe(expected);
  });

  it('gives every year at least the eleven days of the law', () => {
    for (const year of BUILT_IN.holidays.value.years) {
      const off = year.off.flatMap(({ from, to }) => {
        const days: Day[] = [];
        for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
        return days;
      });
      expect(new Set(off).size, String(year.year)).toBe(off.length);
      // Days that fall on a weekend are given on working days, so ten to eleven of them are off besides weekends.
      const onWeekdays = off.filter((day) => !works(day)).length;
      expect(onWeekdays, String(year.year)).toBeGreaterThanOrEqual(11);
    }
  });

  it('exchanges a day off for a day that would otherwise be free', () => {
    const week = workingCalendar(BUILT_IN['working-days'].value, { years: [] });
    for (const swap of BUILT_IN.holidays.value.years.flatMap((year) => year.swaps)) {
      expect(week(swap.off), swap.off).toBe(true);
      expect(week(swap.worked), swap.worked).toBe(false);
    }
  });

  it('counts three working days across Tết', () => {
    expect(addWorkingDays('2026-02-12', 3, works)).toBe('2026-02-24');
    expect(workingDaysBetween('2026-02-12', '2026-02-24', works)).toBe(3);
  });

  it('adds and counts as opposites, and always lands on a working day', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 1, max: 60 }), (n, count) => {
        const end = addWorkingDays(nth(n), count, works);
        expect(works(end)).toBe(true);
        expect(workingDaysBetween(nth(n), end, works)).toBe(count);
      }),
    );
  });

  it('still ends where the rules name no working day at all', () => {
    expect(addWorkingDays('2026-01-01', 2, () => false) > '2026-01-01').toBe(true);
  });
});
