import { fault, refusal } from './directives.errors.ts';
import { inThread } from './reading-thread.ts';

/**
 * Judges an uploaded file in memory, before any transaction, row, file, job or log line exists. Refuses by throwing;
 * the fault carries a code and nothing of the document.
 */
export async function examineUpload(
  bytes: Uint8Array,
  limits: { readonly uploadLimitBytes: number; readonly readingSeconds: number },
): Promise<void> {
  if (bytes.length === 0) throw refusal('EMPTY_FILE');
  const answer = await inThread(
    { task: 'examine', bytes, maxBytes: limits.uploadLimitBytes },
    limits.readingSeconds,
  );
  if (!answer.ok) throw fault(answer.code);
  if ('refused' in answer.word) throw refusal(answer.word.refused);
}
