import type { Language } from '@quyet/parser/format';
import { READ_ERRORS, type ReadErrorCode } from '@quyet/parser/read';
import { CLI_ERRORS, type CliErrorCode } from '../cli-errors.ts';

/**
 * One error on standard error: the code first, so that programs can tell it; then what happened and what to do.
 *
 *     PDF_NOT_YET: Chưa đọc được tệp PDF. (bao-cao.pdf)
 *       → Nhập bản .docx của văn bản, …
 */
export function complaint(code: ReadErrorCode | CliErrorCode, subject: string, language: Language): string {
  const entry = { ...READ_ERRORS, ...CLI_ERRORS }[code][language];
  const about = subject === '' ? '' : ` (${subject})`;
  return `${code}: ${entry.message}${about}\n  → ${entry.remedy}\n`;
}
