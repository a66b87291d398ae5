import type { ReadText } from '../contract.ts';
import { type SeenLine, seenLines } from './areas.ts';
import { asSeen, plain } from './glyphs.ts';
import { secrecyInNumber } from './number.ts';
import { bracketedStamp, hasLabelledLevel, isStamp, stretches } from './stamp.ts';

export type SecrecyPlace = 'letterhead' | 'number' | 'title' | 'page' | 'margin';

export interface SecrecyFinding {
  readonly found: boolean;
  /** Where the mark stands; null where none was found. */
  readonly where: SecrecyPlace | null;
  /** The mark as seen, nothing of the document around it; null where none was found. */
  readonly words: string | null;
}

const NONE: SecrecyFinding = { found: false, where: null, words: null };

function finding(where: SecrecyPlace, words: string): SecrecyFinding {
  return { found: true, where, words: words.trim().slice(0, 60) };
}

/** "CỘNG HÒA …", "ĐẢNG CỘNG SẢN …" beside a stamp in a flattened two-column letterhead. */
const MOTTO =
  /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc/giu;
/cộng ho[àa]̀? ?xã hội chủ nghĩa việt nam|cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc/giu;

/** "UBND TỈNH MINH GIANG TỐI MẬT": in capitals these two words are in no name of a body, only in titles. */
const TWO_WORD_LEVEL =
  /(?<![\p{L}\p{N}]|[ĐD][ỘO] )(?:T[ỐÔO]I\s?M[ẬÂẠA]T|TUY[ỆÊẸE]T\s?M[ẬÂẠA]T)(?![\p{L}\p{N}])/u;
const SPEAKS_OF_SECRETS = /bí mật|bảo vệ|danh mục|tài liệu|độ mật/iu;

function unbracketed(line: string): string | null {
  return SPEAKS_OF_SECRETS.test(line) ? null : (TWO_WORD_LEVEL.exec(line)?.[0] ?? null);
}

/** "TÀI LIỆU MẬT, KHÔNG SAO CHỤP": the stamp and what it asks for. */
function clauses(line: string): string[] {
  const parts = line.split(/[,;]|\s[-–—]\s/u);
  return parts.length < 2 ? [] : parts.filter((part) => /^[^\p{L}]*\p{Lu}/u.test(part));
}

function inLetterhead(line: string, header: string): SecrecyFinding | null {
  for (const stretch of stretches(line)) {
    if (isStamp(stretch, { wide: true })) return finding('letterhead', stretch);
    const code = secrecyInNumber(stretch, header);
    if (code !== null) return finding('number', code);
  }
  if (hasLabelledLevel(line)) return finding('letterhead', line);
  const clause = clauses(line).find((part) => isStamp(part, { wide: true }));
  if (clause !== undefined) return finding('letterhead', clause);
  const besideMotto = line.replace(MOTTO, ' ');
  if (besideMotto !== line && isStamp(besideMotto, { wide: true })) return finding('letterhead', besideMotto);
  const words = bracketedStamp(line, { wide: true }) ?? unbracketed(line);
  return words === null ? null : finding('letterhead', words);
}

/** Words before "mật" (bảo mật, ong mật, lấy mật): a wrapped title may begin its next line with it. */
const FIRST_HALF = /(?:bảo|bí|cơ|thân|giữ|niêm|ong|lấy|mía|rỉ|bao|bi)\s*$/iu;

function inTitle(line: string, before: string, header: string): SecrecyFinding | null {
  if (hasLabelledLevel(line)) return finding('title', line);
  const bracketed = bracketedStamp(line, { wide: false });
  if (bracketed !== null) return finding('title', bracketed);
  for (const stretch of stretches(line)) {
    const code = /^\W*s/u.test(stretch) ? null : secrecyInNumber(stretch, header);
    if (code !== null) return finding('number', code);
    const continues = FIRST_HALF.test(before) || /^[^\p{L}]*\p{Ll}/u.test(stretch);
    if (!continues && isStamp(stretch, { wide: false })) return finding('title', stretch);
  }
  return null;
}

/** A mark repeated on every page of a printed text: alone between page ends, in capitals. */
function onPage(line: SeenLine, neighbours: readonly (SeenLine | undefined)[]): SecrecyFinding | null {
  if (!line.isolated || /^\s*(?:[-+•*]\s|\p{N}+[.)]|\p{L}[.)])/u.test(line.text) || line.text.includes('\t'))
    return null;
  const labelled = /^[^\p{L}]*(?:mức |cấp )?độ mật\s*:/iu.test(line.text);
  if (!labelled && line.text !== line.text.toUpperCase()) return null;
  // One word without any mark may be anything ("MAT"); in the letterhead alone it is refused.
  if (!labelled && /^[^p{L}]*MAT[^p{L}]*$/.test(line.text)) return null;
  if (!isStamp(line.text, { wide: false })) return null;
  // A list of the levels ("TUYỆT MẬT", "TỐI MẬT", "MẬT") in a rule about secrecy.
  const listed = neighbours.some(
    (one) => one && plain(one.text).trim() !== plain(line.text).trim() && isStamp(one.text, { wide: false }),
  );
  return listed ? null : finding('page', line.text);
}

/** Letters one below the other, as on a vertical stamp. */
function vertical(lines: readonly SeenLine[]): SecrecyFinding | null {
  let letters = '';
  for (const line of lines) {
    const only = /^\P{L}*(\p{L}\p{M}*)\P{L}*$/u.exec(line.text)?.[1];
    letters = only === undefined ? '' : letters + only;
    if (letters.length >= 3 && isStamp(letters, { wide: false })) return finding('letterhead', letters);
  }
  return null;
}

/**
 * Whether a document bears a secrecy mark in its header, number or stamp areas (Law on the Protection of State
 * Secrets: Tuyệt mật, Tối mật, Mật). Words about secrecy in titles and sentences are no mark.
 *
 * @param extraTexts page headers and footers, text boxes, hidden words: see `ReadSuccess.asides`.
 */
export function secrecyMark(read: ReadText, extraTexts: readonly string[]): SecrecyFinding {
  const lines = seenLines(read.text);
  const top = lines.filter((line) => line.area !== 'body');
  const header = top.map((line) => line.text).join('\n');
  const tall = vertical(top);
  if (tall) return tall;
  for (const [i, line] of lines.entries()) {
    const found = inLine(line, lines[i - 1], lines[i + 1], header, read);
    if (found) return found;
  }
  for (const extra of extraTexts) {
    const found = inMargin(extra);
    if (found) return found;
  }
  return NONE;
}

function inLine(
  line: SeenLine,
  before: SeenLine | undefined,
  after: SeenLine | undefined,
  header: string,
  read: ReadText,
): SecrecyFinding | null {
  if (line.area === 'letterhead') return inLetterhead(line.text, header);
  if (line.area === 'title') return inTitle(line.text, before?.text ?? '', header);
  const inTable = read.tables.some((table) => table.span[0] <= line.start && line.start < table.span[1]);
  return inTable ? null : onPage(line, [before, after]);
}

function inMargin(text: string): SecrecyFinding | null {
  const lines = text
    .slice(0, 100_000)
    .split(/[\r\n\v]+/)
    .map(asSeen)
    .filter((line) => line.trim() !== '');
  for (const line of lines) {
    const found = inLetterhead(line, '');
    if (found) return { ...found, where: 'margin' };
  }
  const seen = lines.map((line) => ({ text: line, area: 'letterhead' as const, isolated: false, start: 0 }));
  const tall = vertical(seen);
  return tall && { ...tall, where: 'margin' };
}
