import { read as readBytes } from '@quyet/parser/read';
import { secrecyMark } from '@quyet/parser/secrecy';

/** Whether a number as entered bears a secrecy mark: judged as if it stood in the header of a document. */
export function isSecretNumber(number: string): boolean {
  const outcome = readBytes(new TextEncoder().encode(`Số: ${number}\n\nKẾ HOẠCH\n`), '');
  return outcome.ok && secrecyMark(outcome.read, []).found;
}
