import { read } from '@quyet/parser/read';
import { secrecyMark } from '@quyet/parser/secrecy';
import { fault } from './tasks.errors.ts';

/** What a person says of a piece of evidence. */
interface Said {
  readonly title?: string | undefined;
  readonly docNumber?: string | undefined;
}

const asText = (text: string) => ({ text, tables: [], format: 'txt' as const, encoding: null });

/**
 * Refuses evidence that bears a secrecy mark, in its number, its title, its file name or, where it is text, in itself:
 * before anything of it is kept. What is not read here (PDF, pictures) is for the person to judge.
 */
export function refuseSecret(said: Said, file?: { readonly bytes: Uint8Array; readonly name: string }): void {
  const lines = [said.docNumber ? `Số: ${said.docNumber}` : '', said.title ?? '', file?.name ?? ''];
  const marked = lines.some((line) => line !== '' && secrecyMark(asText(line), []).found);
  if (marked) throw fault('EVIDENCE_SECRET');
  if (!file) return;
  const outcome = read(file.bytes, '');
  if (outcome.ok && secrecyMark(outcome.read, outcome.asides).found) throw fault('EVIDENCE_SECRET');
}
