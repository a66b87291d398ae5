import { plain } from './glyphs.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * Secrecy in the number of a document. Registers of secret papers add the level to the symbol:
 *
 *     Số 12-KL/TU (M)     Số: 05-BC/TU-M     Số: 15/TM-UBND     Số 07M-BC/TU     Số: 33/KH-UBND/MẬT
 *     Số: 09/BC-UBND (ToM)     Số: 02-TuM/TU     Số:      /KH-UBND (Tối mật)
 */
const CODE = /^(?:M|TM|ToM|TuM|TOM|TUM|ToiM|TuyetM)$/;
const CODE_WITH_NUMBER = /^(?:\p{N}+(?:M|TM|ToM|TuM|TOM|TUM)|(?:M|TM|ToM|TuM|TOM|TUM)\p{N}+)$/u;

/** What may stand between the parts of a number; a plain space ends it ("…-UBND Kon Tum, ngày …"). */
const JOINER = /[-/–—‐‑−_.()[\]{}*…]/u;

/** Bodies whose own symbol is TM: the General Staff (Bộ Tổng Tham mưu), the former departments of trade. */
const TRADE_OR_STAFF = /tham muu|thuong mai/;

/** Start of a number line: "Số:", "Số", "So:"; or a number that stands alone: "12-KL/TU (M)". */
const WITH_WORD = /^[^\p{L}\p{N}]*(s[ốôoó])(?=[\s:.…\d_/-])[\s:.…_]*/iu;
const ALONE = /^[\s*_#>]*(?=\p{N}{1,5}\s*[-/–]\s*\p{Lu})/u;

function isSecrecyWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (/^m[âậạa]t$/iu.test(word.seen)) {
    const inCapitals = word.seen === word.seen.toUpperCase();
    return (
      inCapitals ||
      inBrackets(words, i) ||
      /\S/.test(word.gap) ||
      (i === words.length - 1 && /^M/.test(word.seen))
    );
  }
  return /^(?:toi|tuyet)$/.test(word.plain) && words[i + 1]?.plain === 'mat';
}

function inBrackets(words: readonly Word[], i: number): boolean {
  return /[([{]\s*$/.test(words[i]?.gap ?? '') || /^(?:toi|tuyet)$/.test(words[i - 1]?.plain ?? '');
}

/**
 * The part of a number that bears secrecy, or null. `stretch` is one column of a line, as seen; `letterhead` the
 * whole header without diacritics, for the exceptions.
 */
export function secrecyInNumber(stretch: string, letterhead: string): string | null {
  if (stretch.length > 300) return null;
  const opening = WITH_WORD.exec(stretch)?.[0] ?? ALONE.exec(stretch)?.[0];
  if (opening === undefined) return null;
  const words = wordsOf(stretch.slice(opening.length));
  for (let i = 0; i < words.length && i < 12; i++) {
    const word = words[i] as Word;
    if (word.plain === 'ngay' || (i > 0 && /[;:]/.test(word.gap))) return null;
    const last = i === words.length - 1;
    const spelled = isSecrecyWord(words, i);
    const tail = spelled || (last && CODE.test(word.seen)) || (last && word.gap.includes('('));
    if (i > 0 && !JOINER.test(word.gap) && !tail) return null;
    if (i > 0 && word.gap.includes(',') && !/[([{]/.test(word.gap)) return null;
    if (spelled) return word.seen;
    const code = word.seen === 'm' && /\(\s*$/.test(word.gap) ? 'M' : word.seen;
    if (!CODE.test(code) && !CODE_WITH_NUMBER.test(code)) continue;
    if (code === 'TM' && TRADE_OR_STAFF.test(plain(letterhead))) continue;
    return word.seen;
  }
  return null;
}
