import type { Language } from '@quyet/parser/format';
import { READ_ERRORS, type ReadErrorCode } from '@quyet/parser/read';
import { CLI_ERRORS, type CliErrorCode } from '../cli-errors.ts';

/**
 * One error on standard error: the code first, so that programs can tell it; then what happened and what to do.
 *
 *     BROKEN_PDF: Tệp PDF bị hỏng hoặc bị cắt cụt. (bao-cao.pdf)
 *       → Xuất lại PDF từ bản gốc, …
 */
export function complaint(code: ReadErrorCode | CliErrorCode, subject: string, language: Language): string {
  const entry = { ...READ_ERRORS, ...CLI_ERRORS }[code][language];
  const about = subject === '' ? '' : ` (${subject})`;
  return `${code}: ${entry.message}${about}\n  → ${entry.remedy}\n`;
}
