import { asSeen, plain } from './glyphs.ts';

/** Where on the paper a line stands. Stamps are looked for more widely in the letterhead than in a title. */
export type Area = 'letterhead' | 'title' | 'body';

export interface SeenLine {
  readonly text: string;
  readonly area: Area;
  /** True where blank lines, page ends or page numbers stand on both sides. */
  readonly isolated: boolean;
  /** Offset of the line in the text. */
  readonly start: number;
}

const TYPE_LINE =
  /^[^\p{L}\p{N}]*(nghi quyet|quyet dinh|chi thi|ket luan|quy che|quy dinh|noi quy|thong tri|huong dan|thong bao|thong cao|thong tu|nghi dinh|luat|phap lenh|bao cao|ke hoach|quy hoach|chuong trinh|de an|de cuong|phuong an|du an|to trinh|bien ban|cong dien|giay moi|danh muc|phu luc)(?![\p{L}\p{N}])/u;
const EXTRACT_LINE = /^[^\p{L}\p{N}]*(v\/v|ve viec|ve )/u;
const BODY_LINE =
  /^[^\p{L}\p{N}]*(can cu|thuc hien|dieu 1|phan thu|kinh gui|i{1,3}[.\-)]|1[.\-)])(?![\p{L}\p{N}])/u;

/** A sentence of the body is longer than any line of a letterhead or a wrapped title. */
const BODY_WORDS = 32;
/** A title does not end so; what has five words and does is a sentence of the body. */
const SENTENCE_END = /[.;:]\s*$/;
const SENTENCE_WORDS = 5;
const HEADER_LINES = 45;
/** Lines longer than this hold no stamp; cutting keeps the work linear in the number of lines. */
const LONGEST = 2000;
/** A stamp in the body stands alone in its line. */
const LONGEST_IN_BODY = 60;

const PAGE_NUMBER = /^[\s\-–—.]*(?:trang\s*)?\d{0,4}[\s\-–—./\d]*$/i;
/** No page number is longer; it also keeps the pattern from running long on a line of blanks. */
const LONGEST_PAGE_NUMBER = 40;

function breaksPage(line: string | undefined): boolean {
  if (line === undefined || line.trim() === '' || line.includes('\f')) return true;
  return line.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(line);
}

/** The lines with their offsets, one at a time: a file may have millions. */
function* rawLines(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\v\u2028\u2029]/g)) {
    yield { line: text.slice(start, end.index), start };
    start = end.index + end[0].length;
  }
  yield { line: text.slice(start), start };
}

/** A line of the body that is no stamp at first sight: too long, too short, or in small letters without a label. */
function passesOver(line: string): boolean {
  return line.length > LONGEST_IN_BODY || line.length < 3 || (/[a-z]/.test(line) && !/[:<&=]/.test(line));
}

/** The lines that may bear a stamp, as seen, each with its area; of the body only the few that stand alone. */
export function seenLines(text: string): SeenLine[] {
  const out: SeenLine[] = [];
  let area: Area = 'letterhead';
  let filled = 0;
  let before: string | undefined;
  let held: { readonly line: string; readonly start: number } | undefined;

  const take = (after: string | undefined): void => {
    if (held === undefined || held.line.trim() === '') return;
    const { line, start } = held;
    if (area === 'body' && passesOver(line)) return;
    const isolated = line.includes('\f') || (breaksPage(before) && breaksPage(after));
    if (area === 'body' && !isolated) return;
    const seen = asSeen(line.slice(0, LONGEST));
    const placed = placeLine(area, seen, ++filled);
    area = placed.next;
    out.push({ text: seen, area: placed.own, isolated, start });
  };
  for (const raw of rawLines(text)) {
    take(raw.line);
    before = held?.line;
    held = raw;
  }
  take(undefined);
  return out;
}

/** The line of the type still belongs to the letterhead ("BÁO CÁO MẬT"); the title comes after it. */
function placeLine(area: Area, seen: string, filled: number): { readonly own: Area; readonly next: Area } {
  if (area === 'body') return { own: 'body', next: 'body' };
  const bare = plain(seen);
  const words = bare.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const sentence = area === 'title' && words >= SENTENCE_WORDS && SENTENCE_END.test(bare);
  if (filled > HEADER_LINES || words > BODY_WORDS || sentence || BODY_LINE.test(bare))
    return { own: 'body', next: 'body' };
  if (area === 'title' || EXTRACT_LINE.test(bare)) return { own: 'title', next: 'title' };
  const isType = TYPE_LINE.test(bare) && /^[^\p{L}]*\p{Lu}{2}/u.test(seen);
  return { own: 'letterhead', next: isType ? 'title' : 'letterhead' };
}
