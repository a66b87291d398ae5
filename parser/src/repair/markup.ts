/**
 * Marks of a text format inside a line, which no reader sees in print.
 *
 * Forms: "**đậm**", "*nghiêng*", "__gạch__", "## Tiêu đề", "1\. ", footnote marks "ủy¹" and "[^1]", zero-width
 * characters, soft hyphens. "m²", "km³" stay, so does a bullet "* ".
 * Reads a stretch of plain text; writes the pieces to keep.
 */
import type { Span } from '../contract.ts';

const MARK =
  /\*{1,3}|__|^#{1,6}\s+|\\(?=[.\-_*()[\]#+!])|\[\^\d{1,3}\]:?|[⁰¹²³⁴-⁹]{1,3}|[\u200b-\u200f\u00ad\u2060\ufeff]+|<\/?(?:su[pb]|b|i|u|em|strong)>/gu;
const QUICK = /[*_#\\^⁰¹²³⁴-⁹\u200b-\u200f\u00ad\u2060\ufeff<]/u;

/** Pieces of `text[start, end)` that are words and not markup; the whole stretch where there is none. */
export function keepWords(text: string, start: number, end: number): Span[] {
  const slice = text.slice(start, end);
  if (!QUICK.test(slice)) return [[start, end]];
  const kept: Span[] = [];
  let from = 0;
  MARK.lastIndex = 0;
  for (let m = MARK.exec(slice); m; m = MARK.exec(slice)) {
    if (!isMarkup(slice, m[0], m.index)) continue;
    if (m.index > from) kept.push([start + from, start + m.index]);
    from = m.index + m[0].length;
  }
  if (from < slice.length) kept.push([start + from, end]);
  return kept.length > 0 ? kept : [[start, end]];
}

function isMarkup(slice: string, mark: string, at: number): boolean {
  const before = slice.charAt(at - 1);
  const after = slice.charAt(at + mark.length);
  if (mark.startsWith('*')) return at === 0 ? after !== '' && after !== ' ' : true;
  if (mark === '__') return /[\p{L}\p{N}]/u.test(before + after);
  // "m²", "km²", "m³" are units; a note mark stands behind a whole word or a stop.
  if (/[²³]/u.test(mark) && /(?:^|[\s\d(/])[kcdmh]?m$/u.test(slice.slice(Math.max(0, at - 4), at)))
    return false;
  return true;
}

/** A line without markup. */
export function cleanLine(text: string): string {
  if (!QUICK.test(text)) return text;
  return keepWords(text, 0, text.length)
    .map(([a, b]) => text.slice(a, b))
    .join('')
    .trim();
}
