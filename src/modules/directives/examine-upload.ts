import { readApart } from '../../reading/read-apart.ts';
import { fault, refusal } from './directives.errors.ts';

/**
 * Judges an uploaded file in memory, before any transaction, row, file, job or log line exists. Refuses by throwing;
 * the fault carries a code and nothing of the document.
 *
 * @param declared the clerk has looked at the paper and says that it bears no secrecy mark. Asked for where a stamp may
 *   stand that no reader can read; no declaration overrules a mark that was read.
 */
export async function examineUpload(
  bytes: Uint8Array,
  limits: { readonly uploadLimitBytes: number; readonly readingSeconds: number },
  declared = false,
): Promise<void> {
  if (bytes.length === 0) throw refusal('EMPTY_FILE');
  const answer = await readApart(
    { task: 'examine', bytes, maxBytes: limits.uploadLimitBytes },
    limits.readingSeconds,
  );
  if (!answer.ok) throw fault(answer.code);
  if ('refused' in answer.word) throw refusal(answer.word.refused);
  if ('examined' in answer.word && answer.word.examined.stampUnread && !declared) throw fault('STAMP_UNREAD');
}
