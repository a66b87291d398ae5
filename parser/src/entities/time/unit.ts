import type { DeadlineKind } from '../../contract.ts';
import type { Reading } from '../reading.ts';
import { addDays, isoDate, lastOfMonth, lastOfQuarter, parseIso } from './calendar.ts';
import { writtenDateAt } from './written-date.ts';

/**
 * A calendar unit as written, with its first and last day.
 *
 *   ngày 15/6/2026 · 30/6/2026 · ngày 15 tháng 6          a day
 *   tháng 9/2026 · tháng 9 năm 2026 · tháng 5, 6/2026      a month, or the last of several
 *   quý IV/2024 · quý 4 năm 2024 · quý III, IV/2026        a quarter, or the last of several
 *   6 tháng đầu năm 2026 · nửa cuối năm 2026                a half-year
 *   năm 2030 · các năm 2026, 2027                           a year
 *   giai đoạn 2026-2030 · 2026-2030                         a period
 * Without its year a unit takes the first year in which it ends on or after the date of issue; without that date
 * its days are null. Reads the folded text at a word; writes days and where the words end.
 */
export interface Unit {
  readonly kind: DeadlineKind;
  readonly first: string | null;
  readonly last: string | null;
  /** Offset after the last character. */
  readonly end: number;
  /** A day of the month without its month ("ngày 20"); null otherwise. */
  readonly bareDay: number | null;
  readonly rule: string;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = '(?: {0,2}/ {0,2}| {0,2}- {0,2}|,? {0,2}năm {0,2}| {0,2})((?:19|20)\\d\\d)(?!\\d)';
const QUARTER = new RegExp(
  `quý {1,2}(iv|iii|ii|i|[1-4])(?![\\p{L}\\d])(?:(?:, ?| và | ?[-–] ?| đến )(?:quý )?(iv|iii|ii|i|[1-4])(?![\\p{L}\\d]))?(?:${YEAR})?`,
  'uy',
);
const MONTH = new RegExp(
  `tháng {0,2}(\\d{1,2})(?!\\d)(?:(?:, ?| và | ?[-–] ?| đến )(?:tháng )?(\\d{1,2})(?!\\d))?(?:${YEAR})?`,
  'uy',
);
/** "Q4/2026", "T6/2026" in a cell. */
const SHORT_QUARTER = /q ?([1-4]|iv|i{1,3})()[/.-]((?:19|20)\d\d)(?!\d)/uy;
const SHORT_MONTH = /t(\d{1,2})()[/.-]((?:19|20)\d\d)(?!\d)/uy;
const HALF = /(?:0?6 tháng|sáu tháng|nửa) (đầu|cuối) năm(?: {1,2}((?:19|20)\d\d)(?!\d)|( nay)(?!\p{L}))?/uy;
const ONE_YEAR =
  /(?:các )?năm {1,2}((?:19|20)\d\d)(?!\d)(?:(?: ?[-–] ?|, ?| và (?:năm )?| đến (?:hết )?(?:năm )?)((?:19|20)\d\d)(?!\d))?/uy;
const PERIOD =
  /(?:giai đoạn |thời kỳ |nhiệm kỳ |các năm )?((?:19|20)\d\d) {0,2}[-–] {0,2}((?:19|20)\d\d)(?![\d/])/uy;
const BARE_DAY = /ngày\s{1,2}(\d{1,2})(?![\d/])/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The year in which a unit without one falls, counted from the date of issue. */
function yearFor(issued: string | null, last: (year: number) => string | null): number | null {
  const start = issued === null ? null : parseIso(issued);
  if (issued === null || start === null) return null;
  const here = last(start.year);
  return here !== null && here >= issued ? start.year : start.year + 1;
}

function day(reading: Reading, at: number, issued: string | null): Unit | null {
  const marked = /^ngày\s/u.test(reading.folded.slice(at, at + 5));
  let from = at;
  if (marked) {
    from = at + 5;
    while (/\s/.test(reading.folded.charAt(from)) && from < at + 8) from++;
  }
  const date = writtenDateAt(reading, from);
  if (date !== null) {
    const year = date.year ?? yearFor(issued, (y) => isoDate(y, date.month, date.day));
    const iso = year === null ? null : isoDate(year, date.month, date.day);
    return {
      kind: 'date',
      first: iso,
      last: iso,
      end: date.end,
      bareDay: null,
      rule: date.year === null ? 'day-without-year' : 'day',
    };
  }
  const bare = marked ? match(BARE_DAY, reading.folded, at) : null;
  const number = Number(bare?.[1] ?? 0);
  if (bare === null || number < 1 || number > 31) return null;
  return {
    kind: 'date',
    first: null,
    last: null,
    end: at + bare[0].length,
    bareDay: number,
    rule: 'day-of-month',
  };
}

function quarter(reading: Reading, at: number, issued: string | null): Unit | null {
  const found = match(QUARTER, reading.folded, at) ?? match(SHORT_QUARTER, reading.folded, at);
  if (found === null) return null;
  const from = ROMAN[found[1] ?? ''] ?? Number(found[1]);
  const to = !found[2] ? from : (ROMAN[found[2]] ?? Number(found[2]));
  const year = found[3] === undefined ? yearFor(issued, (y) => lastOfQuarter(y, to)) : Number(found[3]);
  return {
    kind: 'quarter',
    end: at + found[0].length,
    bareDay: null,
    rule: 'quarter',
    first: year === null ? null : isoDate(year, from * 3 - 2, 1),
    last: year === null ? null : lastOfQuarter(year, to),
  };
}

function month(reading: Reading, at: number, issued: string | null): Unit | null {
  const found = match(MONTH, reading.folded, at) ?? match(SHORT_MONTH, reading.folded, at);
  if (found === null) return null;
  const from = Number(found[1]);
  const to = !found[2] ? from : Number(found[2]);
  if (from < 1 || from > 12 || to < 1 || to > 12) return null;
  const year = found[3] === undefined ? yearFor(issued, (y) => lastOfMonth(y, to)) : Number(found[3]);
  return {
    kind: 'month',
    end: at + found[0].length,
    bareDay: null,
    rule: 'month',
    first: year === null ? null : isoDate(year, from, 1),
    last: year === null ? null : lastOfMonth(year, to),
  };
}

function half(reading: Reading, at: number, issued: string | null): Unit | null {
  const found = match(HALF, reading.folded, at);
  if (found === null) return null;
  const early = found[1] === 'đầu';
  const written = found[2] === undefined ? null : Number(found[2]);
  const year = written ?? yearFor(issued, (y) => isoDate(y, early ? 6 : 12, early ? 30 : 31));
  return {
    kind: 'half-year',
    end: at + found[0].length,
    bareDay: null,
    rule: 'half-year',
    first: year === null ? null : isoDate(year, early ? 1 : 7, 1),
    last: year === null ? null : early ? isoDate(year, 6, 30) : isoDate(year, 12, 31),
  };
}

function year(reading: Reading, at: number, issued: string | null): Unit | null {
  const found = match(ONE_YEAR, reading.folded, at);
  if (found !== null) {
    const from = Number(found[1]);
    const to = found[2] === undefined ? from : Number(found[2]);
    if (to < from) return null;
    return {
      kind: to > from ? 'period' : 'year',
      end: at + found[0].length,
      bareDay: null,
      rule: to > from ? 'years' : 'year',
      first: isoDate(from, 1, 1),
      last: isoDate(to, 12, 31),
    };
  }
  const start = issued === null ? null : parseIso(issued);
  if (reading.folded.startsWith('năm nay', at)) {
    const end = start === null ? null : isoDate(start.year, 12, 31);
    return { kind: 'year', first: null, last: end, end: at + 7, bareDay: null, rule: 'this-year' };
  }
  return null;
}

function period(reading: Reading, at: number): Unit | null {
  const found = match(PERIOD, reading.folded, at);
  if (found === null || Number(found[2]) <= Number(found[1])) return null;
  return {
    kind: 'period',
    end: at + found[0].length,
    bareDay: null,
    rule: 'period',
    first: isoDate(Number(found[1]), 1, 1),
    last: isoDate(Number(found[2]), 12, 31),
  };
}

/** The calendar unit that begins at an offset; null where none does. */
export function unitAt(reading: Reading, at: number, issued: string | null): Unit | null {
  switch (reading.folded.charAt(at)) {
    case 'n':
      return (
        day(reading, at, issued) ??
        half(reading, at, issued) ??
        year(reading, at, issued) ??
        period(reading, at)
      );
    case 'q':
      return quarter(reading, at, issued);
    case 't':
      return month(reading, at, issued) ?? period(reading, at);
    case 's':
      return half(reading, at, issued);
    case 'c':
      return year(reading, at, issued) ?? period(reading, at);
    case 'g':
      return period(reading, at);
    default:
      return half(reading, at, issued) ?? period(reading, at) ?? day(reading, at, issued);
  }
}

/** The last day before a unit begins. */
export function dayBefore(unit: Unit): string | null {
  return unit.first === null ? null : addDays(unit.first, -1);
}
