/**
 * By when, how often, before which event.
 *
 * Reads the times found in the words of an order and those of the lead-in above it; writes one deadline. A date that
 * says something else (plan period, title, start, meeting) was told apart by the recogniser of times. "hằng năm" counts
 * only beside the plan, report, programme or budget that the order must make or change, or before the verb.
 */
import type { Deadline } from '../contract.ts';
import type { TimeHit } from '../entities/types.ts';
import { HOUSE_RULE } from '../house/wordings.ts';
import { readOpening } from '../statements/verbs.ts';

export interface DeadlineReading {
  readonly deadline: Deadline;
  readonly event: TimeHit | null;
  /** The hit it rests on; null where none. */
  readonly hit: TimeHit | null;
}

export const NO_DEADLINE: Deadline = { text: null, kind: 'none', due: null, recurrence: null };

/**
 * Chooses the deadline of the order in `[start, end)` of the folded view, whose predicate begins at `predicateAt`. A day
 * before the day of issue is one that was missed or replaced.
 */
export function chooseDeadline(
  times: readonly TimeHit[],
  folded: string,
  start: number,
  end: number,
  predicateAt = start,
  issued: string | null = null,
): DeadlineReading {
  const own = times.filter((t) => t.span[0] >= start && t.span[1] <= end && !t.insideTitle);
  const event = own.find((t) => t.role === 'event') ?? null;
  const dated = own.filter(
    (t) =>
      t.role === 'deadline' &&
      !(t.due !== null && issued !== null && t.due < issued) &&
      !isPeriodOfTarget(t, folded, end),
  );
  // Several dates in one order: the last names its completion.
  const chosen = dated.find((t) => /hoàn thành/u.test(t.text)) ?? dated.at(-1);
  if (chosen) {
    return {
      deadline: { text: chosen.text, kind: chosen.kind, due: chosen.due, recurrence: chosen.recurrence },
      event,
      hit: chosen,
    };
  }
  const cycles = own.filter((t) => t.role === 'recurrence' && recurs(t, folded, start, end, predicateAt));
  // "định kỳ trước ngày 10 tháng 12 hằng năm": the words that name the cycle count.
  const recurring = cycles.find((t) => t.recurrence !== 'periodic-unspecified') ?? cycles[0];
  if (recurring) {
    return {
      deadline: { text: recurring.text, kind: 'recurring', due: null, recurrence: recurring.recurrence },
      event,
      hit: recurring,
    };
  }
  return { deadline: NO_DEADLINE, event, hit: null };
}

const PLANNED =
  /(?:kế hoạch|chương trình|ngân sách|báo cáo|dự toán|công tác|nhiệm vụ|vốn)(?:[\s,–-]+[\p{L}]+){0,8}[\s,]*$/u;

/** Whether "hằng năm", "thường xuyên", "định kỳ" speaks of the order itself. */
export function recurs(
  hit: TimeHit,
  folded: string,
  start: number,
  end: number,
  predicateAt: number,
): boolean {
  if (hit.rule === HOUSE_RULE) return true;
  const [from, to] = hit.span;
  const before = folded.slice(Math.max(start, from - 60), from);
  // "mỗi năm kết nạp từ 10 đảng viên": so many a year is a figure to reach.
  if (
    hit.recurrence === 'annual' &&
    /^\s(?:kết nạp|thu hút|trồng(?: mới)?|tăng|giảm|đạt|có|thành lập mới|tạo|giải quyết|đưa|đón)\s(?:\p{L}+\s){0,4}\d/u.test(
      folded.slice(to, Math.min(end, to + 70)),
    )
  )
    return false;
  const text = hit.text.toLowerCase();
  if (hit.dayOfPeriod !== null || /ngày|giờ|tuần|lần|\//u.test(text)) return true;
  if (
    hit.recurrence !== 'periodic-unspecified' &&
    /^(?:định kỳ|theo định kỳ|(?:mỗi|hằng|hàng) (?:quý|tháng|tuần))/u.test(text)
  )
    return true;
  if (/báo cáo/u.test(folded.slice(start, end)) && /^(?:định kỳ|hằng|hàng|6)/u.test(text)) return true;
  if (hit.recurrence === 'continuous')
    return (
      (from - start <= 24 ||
        Math.abs(from - predicateAt) <= 24 ||
        readOpening(folded, to + 1, end)?.start === to + 1) &&
      !/(?:nhiệm vụ|chưa|không)\s*$/u.test(before)
    );
  if (from - start <= 30 || /[,;]\s*$/u.test(before)) return true;
  if (
    /^[\s,]*(?:tổ chức|thực hiện|báo cáo|tổng hợp|đánh giá|sơ kết|kiểm tra|rà soát|gửi)/u.test(
      folded.slice(to, Math.min(end, to + 30)),
    )
  )
    return true;
  return PLANNED.test(before);
}

/** "phấn đấu đến hết năm 2027 có 100% …": the period of a figure, not of the order. */
export function isPeriodOfTarget(hit: TimeHit, folded: string, end: number): boolean {
  if (hit.kind !== 'year' && hit.kind !== 'period') return false;
  const after = folded.slice(hit.span[1], Math.min(end, hit.span[1] + 70));
  return (
    /^[\s,]*(?:phấn đấu\s)?(?:có|đạt|tăng|giảm|tỷ lệ|ít nhất|trên|tối thiểu|khoảng|\d)(?!\p{L})/u.test(
      after,
    ) && /\d/u.test(after)
  );
}
