/**
 * Calendar arithmetic on ISO dates ("2025-06-15"), proleptic Gregorian, without clock or time zone.
 */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 28..31; 0 where the month is none. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** The ISO date; null where there is no such day or the year is not one a directive would name (1900..2200). */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO date; null where the string is none. */
export function parseIso(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isoDate(year, month, day) === null ? null : { year, month, day };
}

export function lastOfMonth(year: number, month: number): string | null {
  return isoDate(year, month, daysInMonth(year, month));
}

/** Last day of a quarter, 1..4. */
export function lastOfQuarter(year: number, quarter: number): string | null {
  return quarter >= 1 && quarter <= 4 ? lastOfMonth(year, quarter * 3) : null;
}

/** Days since 0000-03-01, so that differences and weekdays are plain arithmetic. */
export function dayNumber(iso: string): number | null {
  const parts = parseIso(iso);
  if (parts === null) return null;
  const y = parts.month <= 2 ? parts.year - 1 : parts.year;
  const m = (parts.month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((m * 306 + 5) / 10) +
    parts.day -
    1
  );
}

/** An ISO date moved by whole days; null where the start is no date or the result leaves 1900..2200. */
export function addDays(iso: string, days: number): string | null {
  const start = parseIso(iso);
  if (start === null || !Number.isInteger(days) || Math.abs(days) > 40_000) return null;
  let { year, month, day } = start;
  day += days;
  while (day < 1) {
    month--;
    if (month < 1) {
      month = 12;
      year--;
    }
    day += daysInMonth(year, month);
  }
  for (let size = daysInMonth(year, month); day > size; size = daysInMonth(year, month)) {
    day -= size;
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return isoDate(year, month, day);
}

/** An ISO date moved by whole months; the day is cut to the month's length (31/8 + 6 months → 28/2). */
export function addMonths(iso: string, months: number): string | null {
  const start = parseIso(iso);
  if (start === null || !Number.isInteger(months) || Math.abs(months) > 2400) return null;
  const index = start.year * 12 + (start.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return isoDate(year, month, Math.min(start.day, daysInMonth(year, month)));
}

/** Monday to Friday. */
export function isWeekday(iso: string): boolean {
  const number = dayNumber(iso);
  // 0000-03-01 was a Wednesday: 0 = Wednesday, 3 = Saturday, 4 = Sunday.
  return number !== null && number % 7 !== 3 && number % 7 !== 4;
}

/** The n-th working day after a date; null where it cannot be reached within the calendar's range. */
export function addWorkingDays(
  iso: string,
  days: number,
  isWorkingDay: (iso: string) => boolean,
): string | null {
  let at: string | null = iso;
  let left = days;
  for (let steps = 0; left > 0 && at !== null && steps < 10_000; steps++) {
    at = addDays(at, 1);
    if (at !== null && isWorkingDay(at)) left--;
  }
  return left === 0 ? at : null;
}
