import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDate,
  formatMoment,
  formatWeekday,
  officialDate,
  parseDate,
} from './dates.ts';

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

describe('dates as officers write them', () => {
  test('tables and fields use dd/MM/yyyy', () => {
    expect(formatDate('2026-04-02')).toBe('02/04/2026');
  });

  test('document text pads days under 10 and only months 1 and 2', () => {
    expect(officialDate('2026-04-02')).toBe('ngày 02/4/2026');
    expect(officialDate('2026-02-12')).toBe('ngày 12/02/2026');
    expect(officialDate('2026-11-30')).toBe('ngày 30/11/2026');
  });

  test('a moment late in the evening of Greenwich is already tomorrow in Viet Nam', () => {
    expect(formatMoment('2026-12-16T17:05:00Z')).toBe('17/12/2026, 00:05');
    expect(formatMoment('2026-12-17T02:40:00Z')).toBe('17/12/2026, 09:40');
  });

  test('the weekday is named', () => {
    expect(formatWeekday('2026-12-17', 'vi')).toBe('Thứ Năm, 17/12/2026');
    expect(formatWeekday('2026-12-20', 'en')).toBe('Sunday, 20/12/2026');
  });

  test('what is shown can be typed back', () => {
    fc.assert(fc.property(anyDate, (iso) => parseDate(formatDate(iso)) === iso));
  });

  test.each([
    ['2/4/2026', '2026-04-02'],
    ['02.04.2026', '2026-04-02'],
    ['2/4/26', '2026-04-02'],
    ['02042026', '2026-04-02'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is understood', (typed, iso) => {
    expect(parseDate(typed)).toBe(iso);
  });

  test.each(['31/02/2026', '29/02/2027', '0/1/2026', '12/13/2026', 'mai', '', '2026-04-02x'])(
    '%s is no day',
    (typed) => {
      expect(parseDate(typed)).toBeNull();
    },
  );

  test('days between add up', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -5000, max: 5000 }),
        (iso, days) => daysBetween(iso, addDays(iso, days)) === days,
      ),
    );
    expect(daysBetween('2026-12-17', '2026-12-31')).toBe(14);
    expect(daysBetween('2026-12-17', '2026-09-30')).toBe(-78);
  });
});
