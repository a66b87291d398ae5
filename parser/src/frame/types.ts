import type { DocType } from '../contract.ts';

/**
 * Names of document types as a heading prints them (Decree 30/2020/NĐ-CP, annex III; Party regulation 399-QĐ/TW),
 * with the code of each. Longer names stand first.
 */
const NAMES: readonly (readonly [name: string, code: DocType | null])[] = [
  ['chương trình hành động', 'CTr'],
  ['chương trình công tác', 'CTr'],
  ['thông báo kết luận', 'TB'],
  ['kế hoạch hành động', 'KH'],
  ['nghị quyết', 'NQ'],
  ['quyết định', 'QD'],
  ['chỉ thị', 'CT'],
  ['kết luận', 'KL'],
  ['kế hoạch', 'KH'],
  ['chương trình', 'CTr'],
  ['thông báo', 'TB'],
  ['công văn', 'CV'],
  ['tờ trình', 'TTr'],
  ['báo cáo', 'BC'],
  ['đề án', 'DA'],
  ['quy hoạch', 'QH'],
  ['quy chế', 'QC'],
  ['quy định', 'QyD'],
  ['hướng dẫn', 'HD'],
  ['nghị định', 'ND'],
  ['thông tư', 'TT'],
  ['thông tri', 'TT'],
  ['thông cáo', 'TC'],
  ['công điện', 'CD'],
  ['phương án', 'PA'],
  ['biên bản', 'BB'],
  ['luật', 'LUAT'],
  ['giấy mời', null],
];

/** Codes as they stand in a number ("58-KL/TU", "186/KH-UBND"); the longer of two that begin alike comes first. */
const CODES: readonly (readonly [printed: string, code: DocType])[] = [
  ['CTr', 'CTr'],
  ['CTR', 'CTr'],
  ['CTHĐ', 'CTr'],
  ['TTr', 'TTr'],
  ['TTR', 'TTr'],
  ['QyĐ', 'QyD'],
  ['QyD', 'QyD'],
  ['NQ', 'NQ'],
  ['QĐ', 'QD'],
  ['QD', 'QD'],
  ['CT', 'CT'],
  ['KL', 'KL'],
  ['KH', 'KH'],
  ['TB', 'TB'],
  ['CV', 'CV'],
  ['BC', 'BC'],
  ['ĐA', 'DA'],
  ['QH', 'QH'],
  ['QC', 'QC'],
  ['HD', 'HD'],
  ['NĐ', 'ND'],
  ['TT', 'TT'],
  ['CĐ', 'CD'],
  ['PA', 'PA'],
  ['BB', 'BB'],
  ['TC', 'TC'],
];

interface TypeName {
  readonly code: DocType | null;
  /** "Kết luận", in sentence case. */
  readonly name: string;
  /** Characters of the line that the name takes. */
  readonly length: number;
}

/** The document type a line opens with, where the name is printed in capitals or stands alone. */
export function typeOfLine(text: string): TypeName | null {
  const lower = text.toLowerCase();
  for (const [name, code] of NAMES) {
    if (!lower.startsWith(name)) continue;
    const rest = text.slice(name.length);
    const printed = text.slice(0, name.length);
    const capitals = printed === printed.toUpperCase();
    if (rest !== '' && !(capitals && /^[\s:.*]/u.test(rest))) continue;
    if (rest.trim() === '' || capitals) {
      return { code, name: name.charAt(0).toUpperCase() + name.slice(1), length: name.length };
    }
  }
  return null;
}

/** The type a number's symbol names: "KL/TU" → KL, "KH-UBND" → KH; null for the number of a letter ("UBND-NC"). */
export function typeOfSymbol(symbol: string): DocType | null {
  const first = symbol.split(/[-/]/u)[0] ?? '';
  return CODES.find(([printed]) => first === printed)?.[1] ?? null;
}
