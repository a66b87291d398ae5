import type { DocType } from '../../contract.ts';
import { phraseTable } from '../agencies/phrases.ts';

/**
 * Type words and type codes of documents (Decree 30/2020/NĐ-CP, annex III; Party regulation 399-QĐ/TW).
 * `TT` is Thông tri of the Party and Thông tư of the State; `QĐ` in a Party number may be Quy định: the type word
 * decides, the code only where there is no word.
 */
export interface TypeWord {
  readonly docType: DocType | null;
  /** Documents that may be known by a title alone ("Đề án phát triển …"). */
  readonly titled: boolean;
}

const t = (docType: DocType | null, titled: boolean): TypeWord => ({ docType, titled });

export const TYPE_WORDS = phraseTable<TypeWord>([
  ['nghị quyết|nghị quyết liên tịch', t('NQ', true)],
  ['quyết định', t('QD', false)],
  ['chỉ thị', t('CT', true)],
  ['kết luận', t('KL', true)],
  ['thông báo kết luận|thông báo ý kiến kết luận', t('TB', true)],
  ['kế hoạch', t('KH', true)],
  ['chương trình|chương trình hành động|chương trình công tác', t('CTr', true)],
  ['thông báo', t('TB', true)],
  ['công văn|văn bản', t('CV', false)],
  ['tờ trình', t('TTr', true)],
  ['báo cáo|báo cáo thẩm tra|báo cáo thẩm định|báo cáo giải trình|báo cáo giám sát', t('BC', true)],
  ['đề án', t('DA', true)],
  ['quy hoạch', t('QH', false)],
  ['quy chế|quy chế phối hợp', t('QC', true)],
  ['quy định', t('QyD', true)],
  ['hướng dẫn', t('HD', false)],
  ['luật|bộ luật', t('LUAT', false)],
  ['nghị định', t('ND', false)],
  ['thông tư|thông tư liên tịch|thông tri', t('TT', false)],
  ['công điện', t('CD', false)],
  ['biên bản', t('BB', false)],
  ['phương án', t('PA', true)],
  ['thông cáo', t('TC', false)],
  ['pháp lệnh', t('PL', false)],
  ['chiến lược', t(null, true)],
  ['hiến pháp|điều lệ', t(null, false)],
]);

/** Longest first, so that CTr is not read as CT. */
const CODES: readonly (readonly [code: string, docType: DocType])[] = [
  ['TTLT', 'TT'],
  ['CTR', 'CTr'],
  ['TTR', 'TTr'],
  ['QYĐ', 'QyD'],
  ['QĐI', 'QyD'],
  ['NQLT', 'NQ'],
  ['KLTB', 'TB'],
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
  ['DA', 'DA'],
  ['QH', 'QH'],
  ['QC', 'QC'],
  ['HD', 'HD'],
  ['NĐ', 'ND'],
  ['ND', 'ND'],
  ['TT', 'TT'],
  ['CĐ', 'CD'],
  ['BB', 'BB'],
  ['PA', 'PA'],
  ['TC', 'TC'],
  ['PL', 'PL'],
];

/** The type a number's symbol stands for: "186/KH-UBND" → KH; null where it names none. */
export function typeOfNumber(number: string): DocType | null {
  const symbol = number.replace(/^\d+[a-zđ]?(?:\/\d{4})?[-/]/iu, '');
  const parts = symbol.toUpperCase().split(/[-/]/);
  for (const part of parts) {
    for (const [code, docType] of CODES) if (part === code) return docType;
  }
  if (/^(?:UBTVQH|QH)\d+$/.test(parts[0] ?? '')) return null;
  return null;
}
