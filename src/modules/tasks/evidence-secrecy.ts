import type { ReadErrorCode } from '@quyet/parser/read';
import { secrecyMark } from '@quyet/parser/secrecy';
import { readApart } from '../../reading/read-apart.ts';
import { fault } from './tasks.errors.ts';

/** What a person says of a piece of evidence. */
interface Said {
  readonly title?: string | undefined;
  readonly docNumber?: string | undefined;
}

interface EvidenceFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The person has looked at it and says that it bears no secrecy mark: asked for by EVIDENCE_UNREAD. */
  readonly declaredUnmarked: boolean;
}

interface Limits {
  readonly uploadLimitBytes: number;
  readonly readingSeconds: number;
}

const asText = (text: string) => ({ text, tables: [], format: 'txt' as const, encoding: null });

/** Files that hold no words to search: pictures without writing, and kinds that are no documents. */
const WORDLESS: readonly ReadErrorCode[] = [
  'SCAN_UNREADABLE',
  'UNSUPPORTED_FORMAT',
  'NOT_TEXT',
  'EMPTY_FILE',
];

/** Refuses evidence that bears a secrecy mark in what is said of it: its number or its title. */
export function refuseSecretWords(said: Said, fileName = ''): void {
  const lines = [said.docNumber ? `Số: ${said.docNumber}` : '', said.title ?? '', fileName];
  const marked = lines.some((line) => line !== '' && secrecyMark(asText(line), []).found);
  if (marked) throw fault('EVIDENCE_SECRET');
}

/**
 * Refuses a file that bears a secrecy mark, before anything of it is kept: text, docx, doc and PDF are read, of scans and
 * photographs the first page and the margins. Throws EVIDENCE_SECRET where a mark was read, which no declaration
 * overrules, and EVIDENCE_UNREAD where a document cannot be read (password, damage, time, memory) and nobody has declared
 * that it bears none. Law on the Protection of State Secrets 2018, art. 5.
 */
export async function refuseSecretFile(said: Said, file: EvidenceFile, limits: Limits): Promise<void> {
  refuseSecretWords(said, file.name);
  if (file.bytes.length === 0) throw fault('EVIDENCE_EMPTY');
  const answer = await readApart(
    { task: 'examine', bytes: file.bytes, maxBytes: limits.uploadLimitBytes },
    limits.readingSeconds,
  );
  if (answer.ok && 'examined' in answer.word) return;
  if (answer.ok && 'refused' in answer.word) {
    if (answer.word.refused === 'SECRECY_MARK') throw fault('EVIDENCE_SECRET');
    if (WORDLESS.includes(answer.word.refused)) return;
  }
  if (!file.declaredUnmarked) throw fault('EVIDENCE_UNREAD');
}
