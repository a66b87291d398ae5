/**
 * A number as written in Vietnamese: decimal comma, thousands dot.
 *
 *   61,4 → 61.4 · 3.000 → 3000 · 1.234,5 → 1234.5 · 12 500 → 12500 · 05 → 5 · 8.5 → 8.5 (a dot that parts no thousands)
 * Reads the text at a digit; writes the value and where it ends.
 */
export interface WrittenNumber {
  readonly value: number;
  readonly end: number;
}

const THOUSANDS = /\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,4})?(?![\d]|[.,]\d)/y;
const SPACED = /\d{1,3}(?: \d{3}){1,4}(?:,\d{1,4})?(?![\d]|[.,]\d)/y;
const PLAIN = /\d{1,12}(?:,\d{1,4})?(?![\d]|[.,]\d)/y;
const POINTED = /\d{1,6}\.\d{1,2}(?![\d]|[.,]\d)/y;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

export function numberAt(text: string, at: number): WrittenNumber | null {
  const thousands = match(THOUSANDS, text, at) ?? match(SPACED, text, at);
  if (thousands !== null)
    return { value: Number(thousands.replace(/[. ]/g, '').replace(',', '.')), end: at + thousands.length };
  const plain = match(PLAIN, text, at);
  if (plain !== null) return { value: Number(plain.replace(',', '.')), end: at + plain.length };
  const pointed = match(POINTED, text, at);
  return pointed === null ? null : { value: Number(pointed), end: at + pointed.length };
}

/** Number words that count a goal: "một trung tâm logistics". */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
