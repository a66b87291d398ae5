import type { Recurrence } from '../../contract.ts';
import { type Reading, wordAtOrAfter } from '../reading.ts';
import type { TimeHit } from '../types.ts';
import { timeHit } from './draft.ts';
import { wordsAfter, wordsBefore } from './surroundings.ts';

/**
 * How often.
 *
 *   hằng năm · hàng quý · mỗi tháng · định kỳ 6 tháng · định kỳ hằng quý, 6 tháng, năm (the shortest counts)
 *   định kỳ                     periodic, cycle unknown
 *   khi có yêu cầu · đột xuất   on request (beside a cycle, the cycle counts)
 *   6 tháng một lần · định kỳ 6 tháng (trước ngày 20/6), năm (trước ngày 10/12) · dịp 13/10 hằng năm
 *   (hằng tháng) trước ngày 20 · trước ngày 15/12 hằng năm · trước ngày 05/6 và 05/12 hằng năm · 02 lần/năm
 * Not a recurrence of the duty: "hằng năm tăng tối thiểu 2 bậc", "mỗi năm kết nạp ít nhất 50 đảng viên", "ít nhất 02
 * lần/tuần" (of a figure), "bình quân hằng năm". Reads the
 * folded text and the words around; writes one hit.
 */
const CYCLE =
  '(?:hằng|hàng|mỗi|từng) (?:năm|quý|tháng|tuần|ngày)|(?:0?6|sáu) tháng(?: một lần| đầu năm| \\/ ?lần)?|0?3 tháng(?: một lần)?|năm|quý|tháng|tuần|01 năm|một năm|giai đoạn|cả năm|khi có yêu cầu|đột xuất(?: khi có yêu cầu| theo yêu cầu)?|theo yêu cầu|hằng năm|hàng năm';
const PERIODIC = new RegExp(`(?:theo )?định kỳ(?: (?:${CYCLE})(?![\\p{L}\\d]))?`, 'uy');
/** "6 tháng, hằng năm báo cáo …" without a word that says so. */
const HALF_YEARS = /(?:0?6|sáu) tháng(?=,? (?:và )?(?:hằng|hàng|cả) năm(?!\p{L}))/uy;
const QUANTIFIED =
  /(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày)(?![\p{L}\d])(?: (?:một|01|1|hai|02|2) lần)?/uy;
const MORE = new RegExp(`(?:, ?| và | hoặc |; ?)(?:định kỳ )?(?:${CYCLE})(?![\\p{L}\\d])`, 'uy');
const ON_REQUEST =
  /(?:báo cáo )?(?:khi có yêu cầu|đột xuất(?: khi có yêu cầu| theo yêu cầu)?)(?![\p{L}\d])/uy;
const TIMES = /(?:0?1|0?2|một|hai) lần ?(?:\/|trong|trên|mỗi) ?(?:một )?(năm|quý|tháng|tuần)(?![\p{L}\d])/uy;
const EACH_MONTHS =
  /(0?1|0?3|0?6|12|một|ba|sáu) tháng ?(?:\/ ?(?:0?1 |một )?|(?:một|0?1) )lần(?![\p{L}\d])/uy;
/** "ít nhất 02 lần/tuần": how much, not how often. */
const AT_LEAST = /(?:ít nhất|tối thiểu|không dưới|từ|trên|khoảng|không quá|tối đa) $/u;
const MONTHS: Readonly<Record<string, number>> = { một: 1, ba: 3, sáu: 6 };
const EVERY_DAY =
  /(?:ngày |dịp )(\d{1,2})(?:(?: ?\/ ?| tháng )(\d{1,2}))? (?:hằng|hàng|mỗi) (năm|tháng|quý)(?![\p{L}\d])/uy;
const BEFORE_DAY =
  /(?:,? ?\(?)(trước|chậm nhất(?: là)?(?: vào)?|muộn nhất|vào) (?:ngày (\d{1,2})(?:\/\d{1,2})?|(\d{1,2})\/\d{1,2})(?![\d/])/uy;

const RANK: readonly Recurrence[] = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'annual'];

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function cycles(words: string): Recurrence[] {
  const found: Recurrence[] = [];
  if (/tuần/.test(words)) found.push('weekly');
  if (/(?:6|sáu) tháng/.test(words)) found.push('half-yearly');
  if (/0?3 tháng/.test(words)) found.push('quarterly');
  if (/(?:hằng|hàng|mỗi|từng|kỳ|,) tháng/.test(words)) found.push('monthly');
  if (/quý/.test(words)) found.push('quarterly');
  if (/năm(?!\p{L})/u.test(words.replace(/đầu năm/g, ''))) found.push('annual');
  return found;
}

function cycleOf(words: string): Recurrence | null {
  const found = cycles(words);
  for (const cycle of RANK) if (found.includes(cycle)) return cycle;
  return null;
}

const BRACKETED_DAY = /,? ?\((?:trước|chậm nhất|muộn nhất|vào)[^()]{1,30}\)/uy;
/** "mỗi năm | kết nạp mới ít nhất 50 …": so much in each year. */
const AMOUNT_AFTER =
  /^(?: \p{L}+){0,5} (?:ít nhất|tối thiểu|không dưới|từ|trên|khoảng|thêm|được) (?:từ )?\d/u;

const FIGURE_AFTER = new Set(['tăng', 'giảm', 'đạt', 'bình', 'trên', 'khoảng', 'từ', 'tạo', 'chiếm']);
const SPENT = new Set(['dụng', 'trích', 'vượt']);
const PRODUCT = new Set(['hoạch', 'trình', 'cáo', 'kết']);

function ofFigure(reading: Reading, start: number, end: number): boolean {
  const i = wordAtOrAfter(reading, start);
  const next = wordAtOrAfter(reading, end);
  const after = wordsAfter(reading, next, 3);
  const before = wordsBefore(reading, i, 12);
  if (
    /^mỗi năm/u.test(reading.folded.slice(start, end)) &&
    AMOUNT_AFTER.test(reading.folded.slice(end, end + 60))
  )
    return true;
  if (before.at(-1) === 'quân' || (before.includes('bình') && before.at(-2) === 'bình')) return true;
  if (FIGURE_AFTER.has(after[0] ?? '') && (reading.gaps[next] ?? 0) < 2)
    return /\d|tối|ít|thêm|trưởng|trên|khoảng|bình/.test(after.slice(1).join(' ')) || after[0] === 'bình';
  return before.some((word) => SPENT.has(word)) && !before.some((word) => PRODUCT.has(word));
}

/** A duty that comes back, beginning at an offset; null where none does. */
export function readRecurring(reading: Reading, at: number): TimeHit | null {
  const { folded } = reading;
  const everyDay = match(EVERY_DAY, folded, at);
  if (everyDay !== null) {
    return hit(
      reading,
      at,
      at + everyDay[0].length,
      everyDay[3] === 'tháng' ? 'monthly' : everyDay[3] === 'quý' ? 'quarterly' : 'annual',
      'day-of-each-period',
      Number(everyDay[1]),
    );
  }
  const times = match(TIMES, folded, at);
  if (times !== null && AT_LEAST.test(folded.slice(Math.max(0, at - 12), at)))
    return timeHit(reading, at, at + times[0].length, {
      role: 'not-a-deadline',
      rule: 'recurrence-of-figure',
      confidence: 0.85,
    });
  if (times !== null)
    return hit(
      reading,
      at,
      at + times[0].length,
      times[0].startsWith('02') || times[0].startsWith('hai') || times[0].startsWith('2')
        ? twice(times[1])
        : once(times[1]),
      'times-a-period',
      null,
    );
  const each = match(EACH_MONTHS, folded, at);
  if (each !== null) {
    const months = MONTHS[each[1] ?? ''] ?? Number(each[1]);
    const recurrence =
      months === 12
        ? 'annual'
        : months === 6
          ? 'half-yearly'
          : months === 3
            ? 'quarterly'
            : months === 1
              ? 'monthly'
              : 'periodic-unspecified';
    return hit(reading, at, at + each[0].length, recurrence, 'times-a-period', null);
  }
  const request = match(ON_REQUEST, folded, at);
  if (request !== null) return hit(reading, at, at + request[0].length, 'on-request', 'on-request', null);
  const opening =
    match(PERIODIC, folded, at) ?? match(QUANTIFIED, folded, at) ?? match(HALF_YEARS, folded, at);
  if (opening === null) return null;
  let end = at + opening[0].length;
  if (/^[\p{L}\d]/u.test(folded.charAt(end))) return null;
  for (let n = 0; n < 6; n++) {
    const bracket = match(BRACKETED_DAY, folded, end)?.[0].length ?? 0;
    const more = match(MORE, folded, end + bracket);
    if (more === null) break;
    end += bracket + more[0].length;
  }
  const closing = match(BRACKETED_DAY, folded, end);
  if (closing !== null && folded.slice(at, end).includes('(')) end += closing[0].length;
  const words = folded.slice(at, end);
  const cycle = cycleOf(words);
  if (cycle === null) {
    const recurrence =
      /yêu cầu|đột xuất/.test(words) && !words.startsWith('định kỳ ') ? 'on-request' : 'periodic-unspecified';
    return hit(reading, at, end, recurrence, 'periodic-unspecified', null);
  }
  const periodic = words.includes('định kỳ');
  if (!periodic && ofFigure(reading, at, end)) {
    return timeHit(reading, at, end, {
      role: 'not-a-deadline',
      rule: 'recurrence-of-figure',
      confidence: 0.85,
    });
  }
  const day = match(BEFORE_DAY, folded, end);
  if (day !== null) {
    const dayOfPeriod = Number(day[2] ?? day[3]) - (day[1] === 'trước' ? 1 : 0);
    return hit(reading, at, end + day[0].length, cycle, 'day-of-each-period', dayOfPeriod);
  }
  return hit(reading, at, end, cycle, periodic ? 'periodic' : 'each-period', null, periodic ? 0.95 : 0.85);
}

function once(unit: string | undefined): Recurrence {
  return unit === 'năm' ? 'annual' : unit === 'quý' ? 'quarterly' : unit === 'tháng' ? 'monthly' : 'weekly';
}

function twice(unit: string | undefined): Recurrence {
  return unit === 'năm' ? 'half-yearly' : 'periodic-unspecified';
}

function hit(
  reading: Reading,
  start: number,
  end: number,
  recurrence: Recurrence,
  rule: string,
  dayOfPeriod: number | null,
  confidence = 0.93,
): TimeHit {
  return timeHit(reading, start, end, {
    role: 'recurrence',
    rule,
    confidence,
    kind: 'recurring',
    recurrence,
    dayOfPeriod,
  });
}

const TRAILING =
  /((?:(?:,| và|;) (?:trước )?(?:ngày )?\d{1,2}\/\d{1,2}(?![\d/])){0,3}),? (?:của )?(?:hằng|hàng|mỗi|các) (năm|quý|tháng)(?![\p{L}\d])/uy;
/** "hằng năm báo cáo … trước ngày 15 tháng 12": the cycle stands before, in the same sentence. */
const LEADING = /(?:hằng|hàng|mỗi) năm(?!\p{L})[^.;:]{1,120}$/u;

/** "trước ngày 15/12 | hằng năm": the limit found before becomes a day of each period. */
export function withTrailingCycle(reading: Reading, limit: TimeHit): TimeHit {
  if (limit.role === 'recurrence') return limit;
  const found = match(TRAILING, reading.folded, limit.span[1]);
  const dates = found?.[1]?.match(/\d+\//g)?.length ?? 0;
  if (found === null || (dates > 0 && found[2] !== 'năm')) return withLeadingCycle(reading, limit);
  const recurrence = dates === 1 ? 'half-yearly' : dates === 3 ? 'quarterly' : once(found[2]);
  return timeHit(reading, limit.span[0], limit.span[1] + found[0].length, {
    role: 'recurrence',
    rule: 'day-of-each-period',
    confidence: 0.95,
    kind: 'recurring',
    recurrence,
    dayOfPeriod: limit.dayOfPeriod,
  });
}

function withLeadingCycle(reading: Reading, limit: TimeHit): TimeHit {
  const [start, end] = limit.span;
  const words = reading.folded.slice(start, end);
  const inYear = limit.kind === 'date' || limit.kind === 'month' || limit.kind === 'quarter';
  if (!inYear || /20\d\d/.test(words)) return limit;
  const before = reading.folded.slice(Math.max(0, start - 140), start);
  if (!LEADING.test(before) || !/báo cáo|tổng hợp|gửi|tổ chức|rà soát/.test(before)) return limit;
  return timeHit(reading, start, end, {
    role: 'recurrence',
    rule: 'day-of-each-period',
    confidence: 0.85,
    kind: 'recurring',
    recurrence: 'annual',
    dayOfPeriod: limit.dayOfPeriod,
  });
}
