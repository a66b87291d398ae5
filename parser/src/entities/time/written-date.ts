import type { Reading } from '../reading.ts';
import { isoDate } from './calendar.ts';

/**
 * A day as written.
 *
 *   06/11/2018 · 3-10-2017 · 06.11.2018 · 15 tháng 6 năm 2025 · 15/6/2025          with its year
 *   15/6 · 15 tháng 6                                                              without
 * Reads the folded text at a word that is a number; writes the parts and where the words end.
 */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** ISO date; null without a year or where there is no such day. */
  readonly iso: string | null;
  /** Offset after the last character. */
  readonly end: number;
}

const NUMERIC = /(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?\2 ?(\d{4}))?(?![\d/])/y;
const SPOKEN = /(\d{1,2}) {0,2}tháng {0,2}(\d{1,2})(?:,? {0,2}năm {0,2}(\d{4}))?(?!\d)/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The day written at an offset (the offset of its first digit); null where none is. */
export function writtenDateAt(reading: Reading, at: number): WrittenDate | null {
  const numeric = matchAt(NUMERIC, reading.folded, at);
  if (numeric !== null && !(numeric[4] === undefined && numeric[2] !== '/')) {
    return dateOf(numeric, Number(numeric[1]), Number(numeric[3]), numeric[4], at);
  }
  const spoken = matchAt(SPOKEN, reading.folded, at);
  return spoken === null ? null : dateOf(spoken, Number(spoken[1]), Number(spoken[2]), spoken[3], at);
}

function dateOf(
  match: RegExpExecArray,
  day: number,
  month: number,
  year: string | undefined,
  at: number,
): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const y = year === undefined ? null : Number(year);
  return { day, month, year: y, iso: y === null ? null : isoDate(y, month, day), end: at + match[0].length };
}
