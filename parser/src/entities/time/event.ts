import { GAP, type Reading, wordAtOrAfter } from '../reading.ts';
import type { TimeHit } from '../types.ts';
import { timeHit } from './draft.ts';

/**
 * A limit set by an event.
 *
 *   trước kỳ họp cuối năm · trước Đại hội … · trước Tết Nguyên đán · trước khi … · trước mùa mưa bão
 *   (ngay) sau khi … · sau khi được phê duyệt · tại kỳ họp thứ 5
 * No date is given: the text states none. Reads the folded text; writes the words of the event up to the end of
 * the clause, 24 words at most.
 */
const OPENING =
  /(?:(?:xong |hoàn thành )?trước (?:khi|kỳ họp|phiên họp|hội nghị|đại hội|tết|dịp|mùa|ngày(?= \p{L})|thời điểm(?= \p{L})|kỳ thi|lễ|cuộc họp|thềm)|(?:ngay )?sau (?:khi|kỳ họp|hội nghị|đại hội|tết|cuộc họp)|(?:trình |xem xét |thông qua |quyết định )?tại (?:kỳ họp|phiên họp)(?: thường lệ| chuyên đề| thứ| cuối| giữa| gần))(?![\p{L}\d])/uy;
const REACH = 24;

export function readEvent(reading: Reading, at: number): TimeHit | null {
  OPENING.lastIndex = at;
  const found = OPENING.exec(reading.folded);
  if (found === null) return null;
  let i = wordAtOrAfter(reading, at + found[0].trimEnd().length);
  const limit = Math.min(reading.count, i + REACH);
  let end = at + found[0].trimEnd().length;
  while (i < limit) {
    const gap = reading.gaps[i];
    if (gap !== GAP.space && gap !== GAP.line && gap !== GAP.hyphen && gap !== GAP.slash) break;
    end = reading.ends[i] ?? end;
    i++;
  }
  const event = reading.text.slice(at, end);
  return timeHit(reading, at, end, {
    role: 'event',
    rule: found[0].includes('sau') ? 'after-event' : 'before-event',
    confidence: 0.85,
    event,
  });
}
