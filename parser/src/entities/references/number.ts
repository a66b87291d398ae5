/**
 * A document's number with its symbol.
 *
 *   58-KL/TU · 08-QC/TW · 24 - NQ/TU                       Party: number - type / body
 *   186/KH-UBND · 1234/UBND-KTTH · 1719/QĐ-TTg             State: number / type - body
 *   51/2025/QĐ-TTg · 30/2020/NĐ-CP · 111/2025/UBTVQH15     with the year
 *   58/2024/QH15                                           laws
 * Reads the text at a digit; writes the number without spaces and where it ends.
 */
export interface DocumentNumber {
  readonly number: string;
  readonly end: number;
}

const FULL =
  /(\d{1,5}[a-z]?) ?([-–/]) ?(?:((?:19|20)\d\d) ?\/ ?)?([A-ZĐ][A-Za-zĐđ]{0,11}\d{0,2}(?:(?: ?[-–/] ?|[.&,])[A-ZĐ][A-Za-zĐđ&]{0,11}\d{0,3}){0,4})(?![\p{L}\p{N}])/uy;
const YEARLY = /(\d{1,5}) ?\/ ?((?:19|20)\d\d)(?![\d/-])/y;

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The number with its symbol that begins at an offset; null where none does. */
export function numberAt(text: string, offset: number): DocumentNumber | null {
  const full = at(FULL, text, offset);
  if (full === null) return null;
  const symbol = (full[4] ?? '').replace(/[,.&]$/, '');
  // A symbol is upper case but for the r and g of CTr, TTr, TTg and the y of QyĐ.
  const capitals = symbol.replace(/[^\p{Lu}]/gu, '').length;
  const small = symbol.replace(/[^\p{Ll}]/gu, '').length;
  if (capitals < 2 || small > 3) return null;
  return { number: full[0].replace(/\s/g, '').replace(/–/g, '-'), end: offset + full[0].length };
}

/** "123/2024", the way court and registry numbers are cut short; null where none begins there. */
export function yearlyNumberAt(text: string, offset: number): DocumentNumber | null {
  const match = at(YEARLY, text, offset);
  return match === null ? null : { number: match[0].replace(/\s/g, ''), end: offset + match[0].length };
}
