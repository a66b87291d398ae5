/**
 * Single cells of a letterhead.
 *
 * Forms: "Số 58-KL/TU", "Số: 186/KH-UBND", "Số:      /QĐ-UBND" (not yet numbered); "Minh Giang, ngày 15 tháng 3 năm
 * 2025"; "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"; "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập -
 * Tự do - Hạnh phúc"; "V/v …".
 * Reads the text of one cell; writes its values. Only what is printed: a blank number or day gives null.
 */
import type { Header } from '../contract.ts';

const NUMBER =
  /^Số\s*:?\s*(?:(\d{1,6}[a-zđ]?)|[.…_\s]*)\s*([-–/])\s*((?:\d{4}\s*\/\s*)?[A-ZĐ][\p{L}Đđ]*(?:\s?[-–/.]\s?[\p{L}\d]+)*)/u;
const BARE_NUMBER = /^Số\s*:?\s*(\d{1,6})\s*$/u;
const PLACE_DATE =
  /^(?:(\p{Lu}[\p{L}\s.-]{0,60}?)\s*,\s*)?ngày\s*(\d{1,2}|[.…_\s]*)\s*tháng\s*(\d{1,2}|[.…_\s]*)\s*năm\s*(\d{4}|[.…_\s]*)/iu;
const URGENCY = /^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(?:\s+HẸN GIỜ)?\s*$/u;
const MOTTO =
  /^(?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$|^ĐẢNG CỘNG SẢN VIỆT NAM$|^Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc$/iu;
const ABOUT = /^(?:V\/v|Về việc)\s*:?\s+\S/iu;

export function readNumber(cell: string): { number: string | null; symbol: string | null } | null {
  const m = NUMBER.exec(cell);
  if (m) {
    const symbol = (m[3] ?? '').replace(/\s+/gu, '').replace(/–/gu, '-');
    const sign = (m[2] ?? '-').replace('–', '-');
    return { number: m[1] ? `${m[1]}${sign}${symbol}` : null, symbol: symbol.replace(/^\d{4}\//u, '') };
  }
  const bare = BARE_NUMBER.exec(cell);
  return bare ? { number: bare[1] ?? null, symbol: null } : null;
}

export function readPlaceDate(cell: string): { place: string | null; date: string | null } | null {
  const m = PLACE_DATE.exec(cell);
  if (!m || (m[1] === undefined && !/^ngày/iu.test(cell))) return null;
  const [day, month, year] = [Number(m[2]), Number(m[3]), Number(m[4])];
  const printed = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year > 1900;
  const date = printed ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
  return { place: m[1]?.trim() ?? null, date };
}

export function readUrgency(cell: string): Header['urgency'] {
  const word = URGENCY.exec(cell)?.[1];
  if (!word) return null;
  return word === 'KHẨN' ? 'khan' : word === 'THƯỢNG KHẨN' ? 'thuong-khan' : 'hoa-toc';
}

export function isMotto(cell: string): boolean {
  return MOTTO.test(cell);
}

/** "V/v …", the subject of a letter, printed below its number. */
export function isAbout(cell: string): boolean {
  return ABOUT.test(cell);
}

/** Cells of a line that a two-column letterhead puts side by side, with their place in the line. */
export function cellsOf(text: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  const gap = /\t+|\s{3,}|\|/gu;
  let from = 0;
  const add = (to: number) => {
    const cell = text.slice(from, to);
    const trimmed = cell.trim();
    if (trimmed) cells.push({ text: trimmed, at: from + cell.indexOf(trimmed) });
  };
  for (let m = gap.exec(text); m; m = gap.exec(text)) {
    if (m[0] === '') {
      gap.lastIndex += 1;
      continue;
    }
    // "Số:      /KH-UBND", "ngày     tháng 5": a blank to be filled in by hand parts no columns.
    if (
      /(?:^|[\s\t|])(?:Số\s*:?|ngày|tháng|năm)$/iu.test(text.slice(Math.max(from, m.index - 8), m.index)) &&
      !m[0].includes('\t') &&
      m[0] !== '|'
    )
      continue;
    add(m.index);
    from = m.index + m[0].length;
  }
  add(text.length);
  return cells;
}
