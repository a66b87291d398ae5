import type { Reading } from '../reading.ts';
import type { TimeHit } from '../types.ts';
import { addDays, addMonths, addWorkingDays, isWeekday } from './calendar.ts';
import { timeHit } from './draft.ts';

/**
 * A term counted from a day.
 *
 *   trong (thời hạn|vòng) 15 ngày (làm việc) kể từ ngày ký · không quá 30 ngày từ ngày ban hành   from the date of issue
 *   trong 10 ngày làm việc kể từ ngày nhận được văn bản · chậm nhất 05 ngày sau khi …            from an event: no date
 *   sau 03 năm sơ kết, 05 năm tổng kết                                                          from the date of issue
 * The day counted from is not itself counted. Reads the folded text; writes the term, the date where the anchor is
 * known, the event where it is not.
 */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const TERM =
  /(?:trong (?:thời hạn |vòng |thời gian |khoảng )?(?:không quá |tối đa |chậm nhất )?|chậm nhất (?:là |trong (?:vòng |thời hạn )?)?|không quá |tối đa |muộn nhất (?:là )?|thời hạn (?:là )?)(\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \([^)]{1,24}\))? (ngày làm việc|ngày|tuần|tháng|năm|giờ)(?![\p{L}\d])/uy;
const ANCHOR = /,? {0,2}(?:được )?(?:tính )?(?:kể )?(từ (?:khi|ngày|thời điểm)?|sau (?:khi|ngày)?)(?: |$)/uy;
const ISSUE =
  /(?:(?:văn bản|quyết định|kế hoạch|kết luận|nghị quyết|chỉ thị|thông báo|đề án|chương trình|quy chế|hướng dẫn)(?= được) |văn bản này |quyết định này |kế hoạch này |kết luận này |nghị quyết này |chỉ thị này |thông báo này )?(?:được )?(?:ký|ký ban hành|ban hành|thông qua|phê duyệt|ra văn bản|có hiệu lực|ban hành văn bản này)(?: (?:ban hành )?(?:văn bản|quyết định|kế hoạch|kết luận|nghị quyết|chỉ thị|thông báo|công văn)(?: này)?)?(?![\p{L}\d])/uy;
const AFTER_YEARS =
  /sau (\d{1,2}) (năm|tháng)(?: thực hiện)?,? (?:tiến hành |tổ chức )?(sơ kết|tổng kết|đánh giá|rà soát)/uy;
/** "sơ kết sau 03 năm" */
const REVIEWED = /(?:sơ kết|tổng kết) $/u;
const YEARS_AFTER = /sau (\d{1,2}) (năm|tháng)(?: thực hiện)?(?![\p{L}\d])/uy;
const THEN_YEARS =
  /(?:,| và|;) (\d{1,2}) (năm|tháng)(?: thực hiện)?,? (?:tiến hành |tổ chức )?(sơ kết|tổng kết|đánh giá)/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function clauseEnd(reading: Reading, from: number): number {
  const limit = Math.min(reading.text.length, from + 160);
  for (let i = from; i < limit; i++) if (/[,;.\n)”]/.test(reading.text.charAt(i))) return i;
  return limit;
}

function counted(
  issued: string,
  amount: number,
  unit: string,
  isWorkingDay: (iso: string) => boolean,
): string | null {
  switch (unit) {
    case 'ngày làm việc':
      return addWorkingDays(issued, amount, isWorkingDay);
    case 'ngày':
      return addDays(issued, amount);
    case 'tuần':
      return addDays(issued, amount * 7);
    case 'tháng':
      return addMonths(issued, amount);
    case 'năm':
      return addMonths(issued, amount * 12);
    default:
      return null;
  }
}

export function readRelative(
  reading: Reading,
  at: number,
  issued: string | null,
  isWorkingDay: ((iso: string) => boolean) | undefined,
): TimeHit | null {
  const { folded } = reading;
  const review =
    match(AFTER_YEARS, folded, at) ??
    (REVIEWED.test(folded.slice(Math.max(0, at - 12), at)) ? match(YEARS_AFTER, folded, at) : null);
  if (review !== null) {
    const months = Number(review[1]) * (review[2] === 'năm' ? 12 : 1);
    const due = issued === null ? null : addMonths(issued, months);
    return timeHit(reading, at, at + review[0].length, {
      role: 'deadline',
      rule: 'review-after-years',
      confidence: 0.85,
      kind: 'relative',
      due,
    });
  }
  const term = match(TERM, folded, at);
  if (term === null) return null;
  const amount = NUMBER_WORDS[term[1] ?? ''] ?? Number(term[1]);
  const unit = term[2] ?? '';
  let end = at + term[0].length;
  if (unit === 'năm' && /^ ?\d{4}/.test(folded.slice(end, end + 6))) return null;
  const anchor = match(ANCHOR, folded, end);
  if (anchor === null) {
    if (unit === 'năm' && term[0].startsWith('trong')) return null;
    return timeHit(reading, at, end, {
      role: 'deadline',
      rule: 'term-without-anchor',
      confidence: 0.75,
      kind: 'relative',
    });
  }
  const from = end + anchor[0].length;
  const issue = match(ISSUE, folded, from);
  if (issue !== null) {
    end = from + issue[0].length;
    const due = issued === null ? null : counted(issued, amount, unit, isWorkingDay ?? isWeekday);
    return timeHit(reading, at, end, {
      role: 'deadline',
      rule: unit === 'ngày làm việc' ? 'working-days-from-issue' : 'term-from-issue',
      confidence: 0.95,
      kind: 'relative',
      due,
    });
  }
  end = clauseEnd(reading, from);
  while (end > from && /\s/.test(reading.text.charAt(end - 1))) end--;
  const event = reading.text
    .slice(at + term[0].length, end)
    .replace(/^[,\s]+/, '')
    .trim();
  return timeHit(reading, at, end, {
    role: 'deadline',
    rule: 'term-from-event',
    confidence: 0.9,
    kind: 'relative',
    event,
  });
}

/** ", 05 năm tổng kết" after a review term. */
export function readSecondReview(reading: Reading, at: number, issued: string | null): TimeHit | null {
  const found = match(THEN_YEARS, reading.folded, at);
  if (found === null) return null;
  const lead = /^[,;]? ?(?:và )?/.exec(found[0])?.[0].length ?? 0;
  const months = Number(found[1]) * (found[2] === 'năm' ? 12 : 1);
  return timeHit(reading, at + lead, at + found[0].length, {
    role: 'deadline',
    rule: 'review-after-years',
    confidence: 0.85,
    kind: 'relative',
    due: issued === null ? null : addMonths(issued, months),
  });
}
