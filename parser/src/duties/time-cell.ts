/**
 * What a time cell says without the words a sentence would need.
 *
 * Forms: "2026", "Năm 2026", "2026 - 2028", "Giai đoạn 2026-2030" (last day of the year); "10/2026" (last day of the month); "Từ 01/3 -
 * 30/4/2026" (its end); "30/9/2026 (đợt 1)" (the day); "kỳ họp thường lệ tháng 7/2026" (its month).
 * Reads the words of a cell in which no time was recognised; writes the deadline.
 */
import type { Deadline } from '../contract.ts';
import { daysInMonth, isoDate } from '../entities/time/calendar.ts';
import type { TimeHit } from '../entities/types.ts';
import type { DocumentReading } from '../reading.ts';

const YEARS =
  /^(?:năm|giai đoạn|từ năm|trong năm|đến năm)?\s*(?:(20\d{2})\s*(?:[-–]|đến(?: năm)?)\s*)?(20\d{2})$/iu;
const MONTH = /^(\d{1,2})\/(20\d{2})$/u;
const LAST_DAY = /^từ\s[^\n]{1,24}(?:[-–]|đến)\s*(?:ngày\s)?(\d{1,2})[/.](\d{1,2})[/.](20\d{2})$/iu;
const DAY_AND_NOTE = /^(?:ngày\s)?(\d{1,2})[/.](\d{1,2})[/.](20\d{2})\s*\([^()]*\)$/iu;

/** "Trình kỳ họp thường lệ tháng 7/2026" */
const INSIDE = /(?:họp|phiên)[^\n]{0,40}\stháng\s(\d{1,2})(?:\/|\snăm\s)(20\d{2})$/iu;

/** The time a cell names all the same; null where it names none. */
export function timeOfCell(doc: DocumentReading, [start, end]: readonly [number, number]): TimeHit | null {
  const text = doc.view.text.slice(start, end).trim();
  const read = (kind: Deadline['kind'], due: string | null): TimeHit | null =>
    due === null ? null : hit([start, end], text, kind, due);
  const years = YEARS.exec(text);
  if (years) return read(years[1] ? 'period' : 'year', `${years[2]}-12-31`);
  const month = MONTH.exec(text);
  if (month) {
    const [m, y] = [Number(month[1]), Number(month[2])];
    return m >= 1 && m <= 12 ? read('month', isoDate(y, m, daysInMonth(y, m))) : null;
  }
  const last = LAST_DAY.exec(text);
  if (last) return read('period', isoDate(Number(last[3]), Number(last[2]), Number(last[1])));
  const day = DAY_AND_NOTE.exec(text);
  const inside = day ? null : INSIDE.exec(text);
  if (inside) {
    const [m, y] = [Number(inside[1]), Number(inside[2])];
    return m >= 1 && m <= 12 ? read('month', isoDate(y, m, daysInMonth(y, m))) : null;
  }
  return day ? read('date', isoDate(Number(day[3]), Number(day[2]), Number(day[1]))) : null;
}

function hit(span: readonly [number, number], text: string, kind: Deadline['kind'], due: string): TimeHit {
  return {
    span,
    rule: `${kind}-in-time-cell`,
    confidence: 0.9,
    role: 'deadline',
    text,
    kind,
    due,
    recurrence: null,
    written: null,
    dayOfPeriod: null,
    event: null,
    insideTitle: false,
  };
}
