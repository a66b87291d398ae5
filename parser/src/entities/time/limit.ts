import { longestPhrase, phraseTable } from '../agencies/phrases.ts';
import { GAP, type Reading, wordAtOrAfter } from '../reading.ts';
import type { TimeHit } from '../types.ts';
import { isoDate } from './calendar.ts';
import { timeHit } from './draft.ts';
import { inPlanTitle, quotedAt, standsAlone, wordsAfter, wordsBefore } from './surroundings.ts';
import { dayBefore, type Unit, unitAt } from './unit.ts';

/**
 * A limit: words that say by when, and a calendar unit.
 *
 *   trước ngày 15/6/2026 → 14/6/2026 · trước năm 2026 → 31/12/2025 · trước tháng 9/2026 → 31/8/2026
 *   chậm nhất (là) ngày 15/6/2026 · đến hết ngày … · trong ngày … · xong trong tháng 6/2026 → the last day
 *   hoàn thành trong quý IV/2024 → 31/12/2024 · đến năm 2030 → 31/12/2030
 *   a date, month, quarter, year or period alone in a line or cell → its last day
 * Not a deadline: từ ngày … (start), tính đến ngày … (data cut-off), ngày … of a document or meeting, "đến năm 2030"
 * in a title or before a figure. Reads words and the folded text; writes one hit.
 */
type Mode = 'before' | 'by' | 'until' | 'in' | 'at' | 'label' | 'done' | 'from';

const LIMITS = phraseTable<Mode>([
  [
    'trước|xong trước|hoàn thành trước|hoàn thành xong trước|kết thúc trước|phải xong trước|gửi trước|trước thời điểm',
    'before',
  ],
  [
    'chậm nhất|chậm nhất là|chậm nhất đến|chậm nhất là đến|chậm nhất vào|chậm nhất trong|chậm nhất là trong|chậm nhất đến hết|chậm nhất là vào|chậm nhất cuối|chậm nhất là cuối|chậm nhất vào cuối|chậm nhất đến cuối|muộn nhất|muộn nhất là|muộn nhất đến|muộn nhất vào|muộn nhất trong|không muộn hơn|không chậm hơn|không quá|đến hết|tới hết|cho đến hết|hết|xong đến hết|hoàn thành đến hết|hạn chót|hạn cuối|hạn cuối là|hạn chót là|thời hạn đến|thời hạn đến hết|thời hạn là|thời hạn cuối|hạn đến|xong chậm nhất',
    'by',
  ],
  ['đến|tới|cho đến|sang|đến cuối|cho đến cuối', 'until'],
  [
    'trong|xong trong|hoàn thành trong|hoàn thành xong trong|ngay trong|kết thúc trong|hoàn thành vào|xong vào|hoàn thành ngay trong|hoàn thành dứt điểm trong|trong thời gian',
    'in',
  ],
  ['vào|vào cuối|vào dịp', 'at'],
  ['hoàn thành|hoàn thành xong|xong|hoàn thành đến|kết thúc', 'done'],
  [
    'thời gian|thời hạn|hạn|thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|tiến độ|tiến độ hoàn thành|thời hạn báo cáo|thời hạn gửi|thời hạn thực hiện|thời điểm hoàn thành|hạn hoàn thành|thời gian trình|thời gian báo cáo|hoàn thành',
    'label',
  ],
  ['từ|kể từ|bắt đầu từ|bắt đầu|ngay từ|tính từ', 'from'],
]);

const HOUR = /^\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?(?: ?phút)?,? (?:(?:cùng )?(?=ngày)|(?=\d))/u;
/** "kế hoạch trung hạn 2026 - 2030" */
const TERM_OF_PLAN = new Set(['trung', 'dài', 'ngắn']);
/** "các dự án đến ngày 30/9/2026 giải ngân dưới 60%": how things stand on a day. */
const STANDS_AT =
  /^ (?:vẫn )?(?:giải ngân|đạt|có|còn|chưa|mới)(?: \p{L}+){0,4} (?:dưới|trên|chưa|đạt|được|là) [^,.;]{0,30}/u;
const CUT_OFF = /(?:^| )(?:tính|lũy kế|số liệu|chốt|thời điểm|dư nợ|tổng hợp|tính cho)$/;
/** "thông xe kỹ thuật ngày 02/9/2026": the day on which the work is to be handed over. */
const HANDED_OVER =
  /(?:thông xe|khánh thành|khởi công|bàn giao|đưa vào (?:sử dụng|khai thác|vận hành|hoạt động)|hoàn thành)(?: [^\s,.;:]+){0,3} (?:vào |dịp )?$/;
/** A date that has passed or was replaced: "trước ngày 28/02 đã quá hạn". */
const OVER = /^\)? (?:đã quá hạn|đã hết|nhưng |song chưa|đã qua)/;
/** "(thời hạn cũ: trước 30/4/2026)", "hạn ban đầu là …": the date that no longer holds. */
const FORMER =
  /(?:hạn|tiến độ|kế hoạch|thời gian)(?: hoàn thành| thực hiện| được giao)? (?:cũ|ban đầu|trước đây|đã giao|đã cam kết)\s?:?\s?(?:là |phải |xong |hoàn thành )*$|(?:^|\s)(?:đã )?quá hạn(?: từ)?\s$/u;
/** "sơ kết vào năm 2028", "trình vào tháng 6/2026": what a plain "vào" fixes. */
const DONE_AT =
  /(?:^| )(?:sơ kết|tổng kết|hoàn thành|trình|ban hành|xong|khởi công|khánh thành|gửi|báo cáo|tổ chức|thông xe)(?: |$)/u;
const COMPLETION = new Set(['thành', 'xong', 'thúc', 'hạn', 'nhất', 'trình', 'gửi', 'cáo', 'hành']);
const FIGURE = new Set([
  'đạt',
  'có',
  'tăng',
  'giảm',
  'khoảng',
  'trên',
  'dưới',
  'tỷ',
  'tổng',
  'thu',
  'chiếm',
  'phấn',
  'toàn',
  '100',
  'số',
  'giá',
  'quy',
  'tối',
  'ít',
  'cơ',
  'diện',
  'mức',
]);

export function readLimit(reading: Reading, i: number, issued: string | null): TimeHit | null {
  const lead = longestPhrase(LIMITS, reading, i);
  const start = reading.starts[i] ?? 0;
  if (lead === null) return alone(reading, start, issued);
  if (reading.words.at(i) === 'hạn' && TERM_OF_PLAN.has(reading.words.at(i - 1) ?? '')) return null;
  const mode = labelled(reading, lead.value, lead.end);
  if (mode === null || lead.end >= reading.count) return null;
  const at = reading.starts[lead.end] ?? 0;
  const hour = HOUR.exec(reading.folded.slice(at, at + 40));
  const unit = unitAt(reading, at + (hour?.[0].length ?? 0), issued);
  if (unit === null) return null;
  // "trước 16 giờ 00 ngày 13/9/2026" is still that day.
  return ruled(reading, i, start, hour && mode === 'before' ? 'by' : mode, unit, issued);
}

/** "Thời hạn: …" and "hoàn thành: …" need their colon or a space; the others only a space. */
function labelled(reading: Reading, mode: Mode, next: number): Mode | null {
  const gap = reading.gaps[next];
  if (gap === GAP.space || gap === GAP.line) return mode;
  if ((mode === 'label' || mode === 'done' || mode === 'by') && gap === GAP.mark) {
    return /^\s?:\s{0,2}$/.test(reading.text.slice(reading.ends[next - 1], reading.starts[next]))
      ? 'label'
      : null;
  }
  return null;
}

function not(reading: Reading, start: number, unit: Unit, rule: string, insideTitle = false): TimeHit {
  return timeHit(reading, start, unit.end, {
    role: 'not-a-deadline',
    rule,
    confidence: 0.9,
    kind: unit.kind,
    insideTitle,
  });
}

function alone(reading: Reading, start: number, issued: string | null): TimeHit | null {
  const unit = unitAt(reading, start, issued) ?? yearInCell(reading, start);
  if (unit === null || unit.bareDay !== null) return null;
  if (standsAlone(reading, start, unit.end)) {
    return timeHit(reading, start, unit.end, {
      role: 'deadline',
      rule: `${unit.rule}-alone`,
      confidence: 0.9,
      kind: unit.kind,
      due: unit.last,
    });
  }
  // "…; tháng 12/2026 báo cáo Ban Thường vụ": a month or quarter that opens the clause of what is to be done.
  if ((unit.kind === 'month' || unit.kind === 'quarter') && opensClause(reading, start)) {
    const verb = wordsAfter(reading, wordAtOrAfter(reading, unit.end), 2).join(' ');
    if (CLAUSE_VERB.test(verb))
      return timeHit(reading, start, unit.end, {
        role: 'deadline',
        rule: `${unit.rule}-before-verb`,
        confidence: 0.75,
        kind: unit.kind,
        due: unit.last,
      });
  }
  if (unit.kind === 'date') {
    if (HANDED_OVER.test(reading.folded.slice(Math.max(0, start - 40), start))) {
      return timeHit(reading, start, unit.end, {
        role: 'deadline',
        rule: 'date-of-completion',
        confidence: 0.75,
        kind: 'date',
        due: unit.last,
      });
    }
    return not(reading, start, unit, 'date-without-limit');
  }
  return unit.kind === 'period' ? not(reading, start, unit, 'plan-period', true) : null;
}

const CLAUSE_VERB =
  /^(?:báo cáo|hoàn thành|trình|sơ kết|tổng kết|ban hành|gửi|tổ chức|thông qua|xét duyệt|nghiệm thu)/u;

function opensClause(reading: Reading, start: number): boolean {
  return /(?:^|[;.\n]\s*|[-+]\s)$/u.test(reading.text.slice(Math.max(0, start - 3), start));
}

/** "2026" alone between the borders of a cell. */
function yearInCell(reading: Reading, start: number): Unit | null {
  const found = /^20\d\d(?=\s*(?:[\t|\n]|$))/.exec(reading.folded.slice(start, start + 8));
  if (found === null || !/[\t|]\s*$/.test(reading.folded.slice(Math.max(0, start - 3), start))) return null;
  const year = Number(found[0]);
  return {
    kind: 'year',
    first: isoDate(year, 1, 1),
    last: isoDate(year, 12, 31),
    end: start + 4,
    bareDay: null,
    rule: 'year-in-cell',
  };
}

function rangeEnd(reading: Reading, unit: Unit, issued: string | null): Unit | null {
  const next = wordAtOrAfter(reading, unit.end);
  if (next + 1 >= reading.count || reading.gaps[next] === GAP.mark || reading.gaps[next] === GAP.paragraph)
    return null;
  let at = next;
  if (reading.words.at(at) === 'đến') at++;
  else return null;
  if (reading.words.at(at) === 'hết') at++;
  return unitAt(reading, reading.starts[at] ?? 0, issued);
}

function ruled(
  reading: Reading,
  i: number,
  start: number,
  mode: Mode,
  unit: Unit,
  issued: string | null,
): TimeHit | null {
  if (mode === 'from') {
    // "Từ tháng 6 đến tháng 9/2026" is one unit with two ends.
    const both =
      (unit.kind === 'month' || unit.kind === 'quarter') &&
      /\sđến\s/u.test(reading.folded.slice(start, unit.end));
    const end = both ? unit : rangeEnd(reading, unit, issued);
    if (end === null || end.last === null || end.kind === 'year' || end.bareDay !== null)
      return not(reading, start, unit, 'start-date');
    return timeHit(reading, start, end.end, {
      role: 'deadline',
      rule: 'from-until',
      confidence: 0.85,
      kind: 'period',
      due: end.last,
    });
  }
  if (unit.bareDay !== null) return bareDay(reading, start, mode, unit);
  const next = wordAtOrAfter(reading, unit.end);
  const after = wordsAfter(reading, next, 2);
  const before = wordsBefore(reading, i, 4);
  const told = after[0] === 'đã' || (after[0] === 'toàn' && after[1] === 'tỉnh');
  if (
    OVER.test(reading.folded.slice(unit.end, unit.end + 16)) ||
    FORMER.test(reading.folded.slice(Math.max(0, start - 40), start))
  )
    return not(reading, start, unit, 'superseded');
  if (mode === 'at' && !DONE_AT.test(wordsBefore(reading, i, 14).join(' ')))
    return not(reading, start, unit, 'date-without-limit');
  if (mode === 'by' && CUT_OFF.test(before.join(' '))) return not(reading, start, unit, 'data-cut-off');
  if (mode === 'until') return until(reading, i, start, unit, before, next, told);
  if (mode === 'before') {
    const due = dayBefore(unit);
    const dated = unit.kind === 'date';
    return timeHit(reading, start, unit.end, {
      role: 'deadline',
      rule: `before-${unit.rule}`,
      confidence: 0.97,
      kind: unit.kind,
      due,
      written: dated ? unit.first : null,
    });
  }
  if (told) return not(reading, start, unit, 'told-not-ordered');
  if (
    mode === 'in' &&
    unit.kind === 'period' &&
    !(before.at(-1) === 'thành') &&
    !/^(?:xong|hoàn|kết)/.test(reading.words.at(i) ?? '')
  ) {
    return not(reading, start, unit, 'plan-period', true);
  }
  if (quotedAt(reading, start) && mode !== 'by') return not(reading, start, unit, 'inside-quotation', true);
  if (mode === 'done' && unit.kind === 'period' && !standsAlone(reading, start, unit.end))
    return not(reading, start, unit, 'plan-period', true);
  const confidence = mode === 'in' && reading.words.at(i) === 'trong' ? 0.92 : 0.96;
  return timeHit(reading, start, unit.end, {
    role: 'deadline',
    rule: `${mode === 'label' ? 'labelled' : mode}-${unit.rule}`,
    confidence,
    kind: unit.kind,
    due: unit.last,
  });
}

/** "đến ngày 30/6/2026", "đến năm 2030": a limit, a data cut-off, or the period of a figure or plan. */
function until(
  reading: Reading,
  i: number,
  start: number,
  unit: Unit,
  before: readonly string[],
  next: number,
  told: boolean,
): TimeHit {
  const last = before.at(-1) ?? '';
  const standing = unit.kind === 'date' && STANDS_AT.test(reading.folded.slice(unit.end, unit.end + 60));
  if (CUT_OFF.test(before.join(' ')) || told || standing) return not(reading, start, unit, 'data-cut-off');
  const year = unit.kind === 'year' || unit.kind === 'period';
  const inTitle = quotedAt(reading, start) || (year && inPlanTitle(reading, i));
  if (inTitle) return not(reading, start, unit, 'period-of-plan', true);
  const completes =
    before.some((word) => COMPLETION.has(word)) ||
    /hoàn thành|(?:^| )xong(?: |$)/.test(wordsBefore(reading, i, 14).join(' '));
  if (year) {
    const following = wordsAfter(reading, next, 6);
    if (!completes && following.some((word) => FIGURE.has(word)))
      return not(reading, start, unit, 'period-of-figure');
    if (
      reading.words.at(next) === 'tầm' ||
      reading.words.at(next) === 'định' ||
      reading.words.at(next) === 'và'
    )
      return not(reading, start, unit, 'period-of-plan', true);
    const fronted = i === 0 || reading.gaps[i] === GAP.mark || reading.gaps[i] === GAP.paragraph;
    if (!completes && !fronted && last !== 'đấu') return not(reading, start, unit, 'period-of-plan');
  }
  return timeHit(reading, start, unit.end, {
    role: 'deadline',
    rule: `until-${unit.rule}`,
    confidence: completes ? 0.92 : 0.75,
    kind: unit.kind,
    due: unit.last,
  });
}

const OF_PERIOD: readonly (readonly [RegExp, TimeHit['recurrence']])[] = [
  [
    /^,? (?:của )?(?:tháng cuối (?:của )?(?:mỗi |hằng |hàng |các )?quý|(?:hằng|hàng|mỗi) quý|tháng đầu quý sau|tháng đầu tiên của quý)/,
    'quarterly',
  ],
  [/^,? (?:của )?(?:(?:hằng|hàng|mỗi|các) tháng|tháng (?:sau|kế tiếp|liền kề)|tháng báo cáo)/, 'monthly'],
];

/** "trước ngày 20 hằng tháng", "trước ngày 15 tháng cuối quý": a day within each period. */
function bareDay(reading: Reading, start: number, mode: Mode, unit: Unit): TimeHit | null {
  const rest = reading.folded.slice(unit.end, unit.end + 48);
  const dayOfPeriod = (unit.bareDay ?? 0) - (mode === 'before' ? 1 : 0);
  for (const [pattern, recurrence] of OF_PERIOD) {
    const found = pattern.exec(rest);
    if (found !== null) {
      return timeHit(reading, start, unit.end + found[0].length, {
        role: 'recurrence',
        rule: 'day-of-each-period',
        confidence: 0.95,
        kind: 'recurring',
        recurrence,
        dayOfPeriod,
      });
    }
  }
  return timeHit(reading, start, unit.end, {
    role: 'not-a-deadline',
    rule: 'day-without-month',
    confidence: 0.6,
    dayOfPeriod,
  });
}
