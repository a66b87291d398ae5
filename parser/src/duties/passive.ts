/**
 * Who acts where the thing to be done comes first.
 *
 * Forms: "Đề án … do Ban Tổ chức Tỉnh ủy chủ trì, Sở Nội vụ phối hợp, trình …"; "Việc bổ sung … do Ban A chủ trì giải trình …";
 * "Duy trì chương trình … do Thường trực Tỉnh ủy chủ trì"; "Mọi kiến nghị phải được các sở, ngành trả lời …".
 * Reads the folded view and the bodies in it; writes the run of bodies that stands behind "do" or "phải được".
 */
import type { AgencyHit } from '../entities/types.ts';

interface Runs {
  /** A run of bodies that begins at an offset. */
  at(at: number, end: number): readonly AgencyHit[];
  end(run: readonly AgencyHit[], at: number): number;
}

export interface Passive {
  readonly lead: readonly AgencyHit[];
  readonly cooperating: readonly AgencyHit[];
}

const BY = /(?:^|\s)(?:do|giao cho|giao)\s/gu;
/** What whoever stands behind "do" does with the thing. */
const LEADS =
  /^\s(?:làm )?(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|đảm nhiệm|đảm nhận|tham mưu|chủ quản lý|chuẩn bị|soạn thảo|xây dựng|tổ chức)(?!\p{L})/u;
const PARTNER = /^\s(?:phối hợp|cùng phối hợp|tham gia)(?!\p{L})/u;
const MUST_BE = /(?:phải|cần) được\s/gu;

/** The bodies that must act; null where the words name none in this way. */
export function readPassive(folded: string, start: number, end: number, runs: Runs): Passive | null {
  const words = folded.slice(start, end);
  for (const by of words.matchAll(BY)) {
    const from = start + by.index + by[0].length;
    const lead = runs.at(from, end);
    const stop = runs.end(lead, from);
    if (lead.length === 0 || !LEADS.test(folded.slice(stop, Math.min(end, stop + 24)))) continue;
    return { lead, cooperating: partners(folded, stop, end, runs) };
  }
  for (const must of words.matchAll(MUST_BE)) {
    const from = start + must.index + must[0].length;
    const lead = runs.at(from, end);
    if (lead.length > 0 && /^\s\p{L}/u.test(folded.slice(runs.end(lead, from), end)))
      return { lead, cooperating: [] };
  }
  return null;
}

/** "…, Sở Nội vụ phối hợp, …" */
function partners(folded: string, from: number, end: number, runs: Runs): readonly AgencyHit[] {
  const comma = /[,;]\s/gu;
  const words = folded.slice(from, Math.min(end, from + 160));
  for (const m of words.matchAll(comma)) {
    const at = from + m.index + m[0].length;
    const run = runs.at(at, end);
    if (run.length > 0 && PARTNER.test(folded.slice(runs.end(run, at), end))) return run;
  }
  return [];
}
