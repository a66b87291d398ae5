/**
 * What is said of an order beside it: who leads, who cooperates, by when, what comes out.
 *
 * Forms: lines of their own below the order ("- Cơ quan chủ trì: Sở Tư pháp." / "- Thời gian hoàn thành: Quý II/2026."), or
 * behind it in one paragraph ("Đơn vị chủ trì: Sở A; đơn vị phối hợp: Sở B; thời gian: Quý II/2026."); in brackets within it
 * ("(giao Sở Tài chính chủ trì)", "(Sở Y tế chủ trì; hoàn thành trước 30/6/2026)", "(đơn vị thực hiện: Sở A)").
 * Reads the folded view with its hits; writes the bodies and times found.
 */
import type { AgencyHit, TimeHit } from '../entities/types.ts';
import type { DocumentReading } from '../reading.ts';

export interface Attributes {
  readonly lead: readonly AgencyHit[];
  readonly cooperating: readonly AgencyHit[];
  readonly times: readonly TimeHit[];
}

type AttributeName = 'lead' | 'cooperating' | 'deadline' | 'product';

const LABEL =
  /(?:^|[.;,(\n]|\s[-–+])\s*(?:về\s)?((?:(?:cơ quan|đơn vị|bộ phận|cấp|người|cá nhân|tổ chức)\s(?:được giao\s)?)?(?:chủ trì|phối hợp|thực hiện|đầu mối|phụ trách|tham mưu|chịu trách nhiệm)(?:\s(?:thực hiện|chính|tham mưu|trình|ban hành|triển khai|chủ trì))*|phân công(?:\s(?:thực hiện|nhiệm vụ))?|(?:dự kiến\s)?(?:thời gian|thời hạn|tiến độ|lộ trình|thời điểm|hạn)(?:\s(?:thực hiện|hoàn thành|trình|ban hành|báo cáo|triển khai|cuối))*|hoàn thành|(?:dự kiến\s)?(?:sản phẩm|kết quả|đầu ra)(?:\s(?:đầu ra|dự kiến|cần đạt|thực hiện|chính|hoàn thành|nhiệm vụ))*)\s*:\s/gu;

function nameOf(label: string): AttributeName {
  if (/phối hợp/u.test(label)) return 'cooperating';
  if (/^(?:dự kiến\s)?(?:thời|tiến độ|lộ trình|hạn|hoàn thành)/u.test(label)) return 'deadline';
  if (/^(?:dự kiến\s)?(?:sản phẩm|kết quả|đầu ra)/u.test(label)) return 'product';
  return 'lead';
}

/** "Các nội dung trên hoàn thành trước ngày 15/10/2024." */
const ALL_ABOVE =
  /^(?:tất cả )?(?:các |những )?(?:nội dung|nhiệm vụ|công việc|việc|phần việc)[^,.;:]{0,30}(?:nêu trên|nói trên|trên|này|trên đây)[\s,]+(?:phải )?(?:được )?(?:hoàn thành|thực hiện xong|xong|kết thúc|báo cáo)/u;

/** The limit that a sentence of its own sets for the orders before it; null where it does not. */
export function readCommonLimit(doc: DocumentReading, start: number, end: number): Attributes | null {
  if (!ALL_ABOVE.test(doc.folded.slice(start, Math.min(end, start + 120)))) return null;
  const times = doc.times.within(start, end).filter((t) => LIMITING.has(t.role));
  return times.length > 0 ? { lead: [], cooperating: [], times } : null;
}

/** The labelled values of a stretch; null where it does not begin with such a label. */
export function readAttributes(doc: DocumentReading, start: number, end: number): Attributes | null {
  // A label is short: no colon near the beginning, no label.
  const opening = doc.folded.slice(start, Math.min(end, start + 72));
  if (!opening.includes(':')) return null;
  const words = doc.folded.slice(start, end);
  const labels = [...words.matchAll(LABEL)];
  if (labels.length === 0 || (labels[0]?.index ?? 0) > 0) return null;
  return valuesOf(doc, start, words, labels);
}

/** "- Cơ quan chủ trì: Sở Y tế." with nothing ordered above it: bodies or a time, and no order of its own. */
export function isBare(doc: DocumentReading, said: Attributes, start: number, end: number): boolean {
  const words = doc.folded.slice(start, end);
  return (
    said.lead.length + said.cooperating.length + said.times.length > 0 &&
    words.length < 260 &&
    !/(?:hướng dẫn|kiểm tra|tổ chức|xây dựng|rà soát|triển khai|thực hiện|tham mưu)\s/u.test(
      words.slice(words.indexOf(':') + 1),
    )
  );
}

function valuesOf(
  doc: DocumentReading,
  start: number,
  words: string,
  labels: readonly RegExpExecArray[],
): Attributes {
  const lead: AgencyHit[] = [];
  const cooperating: AgencyHit[] = [];
  const times: TimeHit[] = [];
  labels.forEach((label, i) => {
    const from = start + label.index + label[0].length;
    const to = start + (labels[i + 1]?.index ?? words.length);
    const name = nameOf(label[1] ?? '');
    if (name === 'lead') {
      const at = doc.folded.slice(from, to).search(/[,;(]\s*phối hợp/u);
      const hits = doc.agencies.within(from, to);
      lead.push(...hits.filter((h) => at < 0 || h.span[0] < from + at));
      cooperating.push(...hits.filter((h) => at >= 0 && h.span[0] >= from + at));
    } else if (name === 'cooperating') cooperating.push(...doc.agencies.within(from, to));
    else if (name === 'deadline')
      times.push(...doc.times.within(label.index + start, to).filter((t) => LIMITING.has(t.role)));
  });
  return { lead, cooperating, times };
}

const LIMITING: ReadonlySet<TimeHit['role']> = new Set(['deadline', 'recurrence']);
const BRACKET = /\(([^()]{4,240})\)/gu;
const LEADS_BEHIND =
  /^[\s,]*(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|thực hiện|tham mưu|chịu trách nhiệm|phụ trách|đầu mối|triển khai)(?!\p{L})/u;

/** Who is named in brackets within an order that names nobody else; null where nobody is. */
export function readBracketed(doc: DocumentReading, start: number, end: number): Attributes | null {
  const words = doc.folded.slice(start, end);
  if (!words.includes('(')) return null;
  for (const bracket of words.matchAll(BRACKET)) {
    const from = start + bracket.index + 1;
    const inner = bracket[1] ?? '';
    const labels = [...inner.matchAll(LABEL)];
    if (labels.length > 0) {
      const found = valuesOf(doc, from, inner, labels);
      if (found.lead.length > 0) return found;
    }
    const hits = doc.agencies.within(from, from + inner.length);
    const first = hits[0];
    if (!first) continue;
    const before = doc.folded.slice(from, first.positionSpan?.[0] ?? first.span[0]);
    if (!/^(?:giao|do|phân công|giao cho)?\s*$/u.test(before)) continue;
    const run = [first];
    for (const next of hits.slice(1)) {
      const between = doc.folded.slice(run.at(-1)?.span[1] ?? 0, next.positionSpan?.[0] ?? next.span[0]);
      if (!/^(?:[\s,]|và)*$/u.test(between)) break;
      run.push(next);
    }
    if (LEADS_BEHIND.test(doc.folded.slice(run.at(-1)?.span[1] ?? 0, from + inner.length)))
      return { lead: run, cooperating: hits.slice(run.length), times: [] };
  }
  return null;
}
