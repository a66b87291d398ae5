import type { Span } from '../../contract.ts';
import { asReading, type Reading, wordMarks } from '../reading.ts';
import type { TimeHit, TimeOptions } from '../types.ts';
import { readEvent } from './event.ts';
import { readLimit } from './limit.ts';
import { readRecurring, withTrailingCycle } from './recurring.ts';
import { readRelative, readSecondReview } from './relative.ts';
import { readStanding } from './standing.ts';
import { readVague } from './vague.ts';

/**
 * Every time phrase of a text, left to right, the longest first, no overlap. A due date is given only where stated
 * words give it; `titles` are spans of document titles, inside which nothing is a deadline. Linear.
 */
export function findTimes(
  source: string | Reading,
  options: TimeOptions = {},
  titles: readonly Span[] = [],
): readonly TimeHit[] {
  const reading = asReading(source);
  const issued = options.issued ?? null;
  const hits: TimeHit[] = [];
  let done = 0;
  const marks = wordMarks(reading, markOf);
  for (let i = 0; i < reading.count; i++) {
    const mark = marks[reading.ids[i] ?? 0] ?? 0;
    if (mark === 0) continue;
    const at = reading.starts[i] ?? 0;
    if (at < done) continue;
    const hit = longestAt(reading, i, at, mark, issued, options);
    if (hit === null || hit.span[1] <= at) continue;
    hits.push(hit);
    done = hit.span[1];
    const second = hit.rule === 'review-after-years' ? readSecondReview(reading, done, issued) : null;
    if (second !== null) {
      hits.push(second);
      done = second.span[1];
    }
  }
  return titles.length === 0 ? hits : hits.map((hit) => outsideTitles(hit, titles));
}

const LIMIT = 1;
const RELATIVE = 2;
const RECURRING = 4;
const STANDING = 8;
const EVENT = 16;
const VAGUE = 32;

/** First words of each recogniser's phrases, so that a common word wakes only those it concerns. */
const OPENINGS: readonly (readonly [mark: number, words: ReadonlySet<string>])[] = [
  [
    LIMIT,
    new Set(
      'vào trước xong hoàn kết phải gửi chậm muộn không đến tới cho hết hạn thời trong ngay tiến từ kể bắt tính sang quý tháng năm nửa sáu ngày các giai nhiệm'.split(
        ' ',
      ),
    ),
  ],
  [RELATIVE, new Set('trong chậm không tối muộn thời sau'.split(' '))],
  [RECURRING, new Set('theo định hằng hàng mỗi khi đột báo một hai ba sáu ngày dịp'.split(' '))],
  [STANDING, new Set(['thường'])],
  [EVENT, new Set('xong hoàn trước ngay sau trình xem thông quyết tại'.split(' '))],
  [VAGUE, new Set('kịp khẩn thời trong giai sớm đầu giữa cuối đúng theo'.split(' '))],
];

function markOf(word: string): number {
  let mark = /^\d/.test(word) ? LIMIT | RECURRING : /^[tq]\d{1,2}$/.test(word) ? LIMIT : 0;
  for (const [bit, words] of OPENINGS) if (words.has(word)) mark |= bit;
  return mark;
}

function longestAt(
  reading: Reading,
  i: number,
  at: number,
  mark: number,
  issued: string | null,
  options: TimeOptions,
): TimeHit | null {
  let best: TimeHit | null = null;
  const keep = (hit: TimeHit | null): void => {
    if (hit !== null && (best === null || hit.span[1] > best.span[1])) best = hit;
  };
  if ((mark & LIMIT) !== 0) {
    const limit = readLimit(reading, i, issued);
    keep(limit === null ? null : withTrailingCycle(reading, limit));
  }
  if ((mark & RELATIVE) !== 0) keep(readRelative(reading, at, issued, options.isWorkingDay));
  if ((mark & RECURRING) !== 0) keep(readRecurring(reading, at));
  if ((mark & STANDING) !== 0) keep(readStanding(reading, at));
  if ((mark & EVENT) !== 0) keep(readEvent(reading, at));
  if ((mark & VAGUE) !== 0) keep(readVague(reading, at));
  return best;
}

function outsideTitles(hit: TimeHit, titles: readonly Span[]): TimeHit {
  if (hit.role !== 'deadline' && hit.role !== 'recurrence') return hit;
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.[1] ?? 0) <= hit.span[0]) low = middle + 1;
    else high = middle;
  }
  const title = titles[low];
  if (title === undefined || title[0] > hit.span[0] || title[1] < hit.span[1]) return hit;
  return {
    ...hit,
    role: 'not-a-deadline',
    kind: 'none',
    due: null,
    recurrence: null,
    rule: 'inside-title',
    insideTitle: true,
  };
}
