import { type Reading, SHAPE } from '../reading.ts';

/**
 * So many out of so many.
 *
 *   có 11/15 cụm công nghiệp · 118/124 xã, phường · 12/45 chủ đầu tư        the first number counts
 * Not: a day and month ("trước ngày 11/5", "dịp 30/4"), a document's number, a whole smaller than its part.
 * Reads the text at a digit; writes where the second number ends. Whether a thing that is counted follows, the caller asks.
 */
const WHOLE = /^ ?\/ ?(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d/.,-]\d|[\p{L}/-])/u;
const OF_DATE = new Set(
  'ngày trước sau từ đến dịp lễ hết vào sáng chiều tối nhất đường ngõ tháng khoản điều điểm số quốc'.split(
    ' ',
  ),
);

/** Offset behind "11/15", whose first number ends at `end`; null where the two are no part and whole. */
export function fractionEnd(reading: Reading, i: number, value: number, end: number): number | null {
  const found = WHOLE.exec(reading.text.slice(end, end + 14));
  if (found === null || !Number.isInteger(value)) return null;
  const whole = Number((found[1] ?? '').replaceAll('.', ''));
  if (whole < 2 || value > whole) return null;
  if (i > 0 && (OF_DATE.has(reading.words.at(i - 1) ?? '') || reading.shapes[i - 1] === SHAPE.upper))
    return null;
  return end + found[0].length;
}
