import type { Relation, Span } from '@quyet/parser/contract';
import { type Extent, endsValidity, hasExtent, type RelationKind } from './relation.ts';

/** What the words around a reference say of the relation. */
export interface WordedRelation {
  readonly kind: RelationKind;
  readonly extent: Extent | null;
  readonly provisions: string | null;
  /** ISO date; null where the kind ends no validity. */
  readonly effectiveOn: string | null;
  /** The clause in which the document is named, on one line. */
  readonly wording: string;
}

const BEFORE = 160;
const AFTER = 160;

const PLACE = '(?:điểm|khoản|điều|mục|tiết|chương|phần|phụ lục)';
const NUMERAL = '(?:\\d+[a-zđ]?|[ivxlc]+|[a-zđ])';
/** "Điều 5, khoản 2 Điều 6 và Phụ lục I của" right before the document. */
const PROVISIONS = new RegExp(
  `(${PLACE} ${NUMERAL}\\)?(?:(?:,| và|, và)? ?(?:${PLACE} )?${NUMERAL}\\)?(?![\\p{L}\\d]))*|một số (?:điều|khoản|nội dung))(?: (?:của|tại|ban hành kèm theo))* $`,
  'iu',
);
const PART = /một phần (?:nội dung |các nội dung |của )*$/iu;
const VERBS: readonly (readonly [RegExp, RelationKind])[] = [
  [/thay thế(?: cho)? $/iu, 'replaces'],
  [/(?:bãi|hủy) bỏ $/iu, 'repeals'],
  [/(?:sửa đổi|bổ sung|điều chỉnh) $/iu, 'amends'],
];
const ATTACHED = /(?:ban hành )?kèm theo $/iu;
const FROM_DAY =
  /(?:kể từ|từ) (?:ngày )?(?:(\d{1,2})[/-](\d{1,2})[/-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))/iu;

/**
 * Reads kind, extent, provisions and first day from the clause around a reference. "bãi bỏ Điều 5 của Quyết định số …"
 * touches a part; "thay thế Kết luận số … kể từ ngày 01/01/2027" the whole, from that day; without one the day of issue.
 * @param text the document as read
 * @param issuedOn its own day of issue; null where it is not known yet
 * @param sentence where the sentence stands that names it; null where it stands in none
 */
export function wordedRelation(
  text: string,
  reference: { readonly span: Span; readonly relation: Relation },
  issuedOn: string | null,
  sentence: Span | null = null,
): WordedRelation {
  const [start, end] = reference.span;
  const [first, last] = sentence ?? [0, text.length];
  const before = oneLine(text.slice(Math.max(first, start - BEFORE), start)).replace(/^.*(?:[.;:] |\n)/u, '');
  const after =
    oneLine(text.slice(end, Math.max(end, Math.min(last, end + AFTER)))).split(/[.;:](?: |$)|\n/u, 1)[0] ??
    '';
  const kind = kindIn(before, reference.relation);
  const provisions = hasExtent(kind) ? (PROVISIONS.exec(before)?.[1] ?? null) : null;
  return {
    kind,
    extent: !hasExtent(kind)
      ? null
      : provisions !== null || PART.test(before) || kind === 'amends'
        ? 'part'
        : 'whole',
    provisions,
    effectiveOn: endsValidity(kind) ? (firstDay(after) ?? issuedOn) : null,
    wording: `${before}${oneLine(text.slice(start, end))}${after}`.trim(),
  };
}

/** The verb may stand before the provisions ("bãi bỏ Điều 5 của …"), where a look at the words next to the number misses it. */
function kindIn(before: string, read: Relation): RelationKind {
  if (read !== 'cites' && read !== 'implements') return read;
  if (ATTACHED.test(before)) return 'attached';
  const ordered = before.replace(PROVISIONS, '');
  if (ordered === before) return read;
  return VERBS.find(([verb]) => verb.test(ordered))?.[1] ?? read;
}

function firstDay(words: string): string | null {
  const found = FROM_DAY.exec(words);
  if (!found) return null;
  const [day, month, year] = found[1] ? [found[1], found[2], found[3]] : [found[4], found[5], found[6]];
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Wraps and blanks made one; an empty line stays a border. */
const oneLine = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\n\s*\n/gu, '\u2029')
    .replace(/[\s*]+/gu, ' ')
    .replace(/\u2029 ?/gu, '\n');
