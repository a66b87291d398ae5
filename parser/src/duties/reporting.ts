/**
 * Who reports what to whom, how often.
 *
 * Forms: "định kỳ báo cáo kết quả với Ban Thường vụ Tỉnh ủy"; "định kỳ hằng năm và khi có yêu cầu báo cáo Ban Thường vụ
 * Tỉnh ủy về …"; "báo cáo Ủy ban nhân dân tỉnh (qua Sở Tài chính) trước ngày 20 hằng tháng".
 * Reads an order whose disposition is reporting; writes the duty without its span.
 */
import type { Recurrence, ReportingDuty } from '../contract.ts';
import type { AgencyHit, TimeHit } from '../entities/types.ts';

export function readReporting(
  folded: string,
  start: number,
  end: number,
  who: readonly string[],
  agencies: readonly AgencyHit[],
  times: readonly TimeHit[],
  issuer: string | null,
): Omit<ReportingDuty, 'span'> {
  const verbAt = start + Math.max(0, folded.slice(start, end).indexOf('báo cáo'));
  const receiver =
    agencies.find((a) => a.span[0] >= verbAt && a.span[1] <= end && !viaBracket(folded, a.span[0])) ?? null;
  const recurrence = recurrenceOf(folded.slice(start, end), times, start, end);
  const words = times.find((t) => t.role === 'recurrence' && t.span[0] >= start && t.span[1] <= end);
  const fallback =
    /định kỳ(?:\s(?:(?:hằng|hàng) (?:năm|quý|tháng|tuần)|6 tháng))?|(?:hằng|hàng) (?:năm|quý|tháng|tuần)/u.exec(
      folded.slice(start, end),
    )?.[0] ?? null;
  return {
    who: who.join(', ') || null,
    toWhom: receiver?.name ?? (OWN_HEAD.test(folded.slice(verbAt, verbAt + 60)) ? issuer : null),
    frequency: words?.text ?? fallback,
    recurrence,
  };
}

/** "báo cáo Giám đốc Sở", "báo cáo lãnh đạo Ban": the head of the body that speaks. */
const OWN_HEAD =
  /^báo cáo (?:đồng chí |lãnh đạo |ban )?(?:giám đốc|chủ tịch|trưởng ban|thủ trưởng|lãnh đạo|cục trưởng|chánh)(?:\s(?:sở|ban|ubnd|ủy ban|văn phòng|cục|đơn vị))?(?=[\s,.;]|$)/u;

/** "(qua Sở Tài chính)": the body that gathers the report, not the one that receives it. */
function viaBracket(folded: string, at: number): boolean {
  return /\((?:thông )?qua\s(?:\p{L}+\s){0,3}$/u.test(folded.slice(Math.max(0, at - 30), at));
}

function recurrenceOf(
  words: string,
  times: readonly TimeHit[],
  start: number,
  end: number,
): Recurrence | null {
  const hit = times.find(
    (t) => t.role === 'recurrence' && t.recurrence !== null && t.span[0] >= start && t.span[1] <= end,
  );
  if (hit && hit.recurrence !== 'periodic-unspecified') return hit.recurrence;
  if (/(?:hằng|hàng) năm/u.test(words)) return 'annual';
  if (/6 tháng|sáu tháng/u.test(words)) return 'half-yearly';
  if (/(?:hằng|hàng) quý/u.test(words)) return 'quarterly';
  if (/(?:hằng|hàng) tháng/u.test(words)) return 'monthly';
  if (/(?:hằng|hàng) tuần/u.test(words)) return 'weekly';
  if (/định kỳ/u.test(words)) return 'periodic-unspecified';
  if (/khi có yêu cầu|đột xuất/u.test(words)) return 'on-request';
  return hit?.recurrence ?? null;
}
