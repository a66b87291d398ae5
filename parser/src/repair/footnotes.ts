/**
 * Footnotes printed between the lines of a text.
 *
 * Forms: "¹ Kết luận số 12-KL/TU …" (superscript mark), "[^1]: …" (markdown), "[1] …" after a cut sentence.
 * A footnote runs on over the lines that follow without a blank line between.
 * Reads lines; writes the stretches of lines that are footnotes, with their mark.
 */
import type { Line } from './lines.ts';

export interface FootnoteLines {
  readonly first: number;
  /** Line number after the last line. */
  readonly after: number;
  /** "1" for "¹". */
  readonly number: string;
  /** Length of the mark with the blanks behind it, in the first line. */
  readonly markLength: number;
}

const SUPERSCRIPT_MARK = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=[\p{L}"“(])/u;
const MARKDOWN_MARK = /^\[\^(\d{1,3})\]:\s*/u;
const BRACKET_MARK = /^\[(\d{1,3})\]\s+(?=\p{L})/u;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Footnotes among the lines; lines in `skip` are furniture. */
export function findFootnotes(lines: readonly Line[], skip: ReadonlySet<number>): FootnoteLines[] {
  const notes: FootnoteLines[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || skip.has(i)) continue;
    const mark = footnoteMark(line.text);
    if (!mark) continue;
    let after = i + 1;
    while (after < lines.length && !skip.has(after)) {
      const next = lines[after];
      if (
        !next ||
        next.gap > 0 ||
        footnoteMark(next.text) ||
        /^(?:[-–+•]|\d+[.)-]|[IVX]+[.-]|Điều \d+\.)\s/u.test(next.text)
      )
        break;
      after += 1;
    }
    notes.push({ first: i, after, ...mark });
    i = after - 1;
  }
  return notes;
}

function footnoteMark(text: string): { number: string; markLength: number } | null {
  const superscript = SUPERSCRIPT_MARK.exec(text);
  if (superscript)
    return { number: fromSuperscript(superscript[1] ?? ''), markLength: superscript[0].length };
  const bracket = MARKDOWN_MARK.exec(text) ?? BRACKET_MARK.exec(text);
  return bracket ? { number: bracket[1] ?? '', markLength: bracket[0].length } : null;
}

function fromSuperscript(mark: string): string {
  return [...mark].map((c) => DIGITS.indexOf(c)).join('');
}
