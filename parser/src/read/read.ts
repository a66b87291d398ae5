import { readDocx } from './docx/docx.ts';
import { kindOf } from './kind.ts';
import { type ReadLimits, withDefaults } from './limits.ts';
import { refuseOle } from './ole.ts';
import { type ReadOutcome, Refusal, refused } from './outcome.ts';
import { readPlain } from './plain/plain.ts';

/**
 * Reads a file into text. Never throws: a file that cannot be read gives a code from the catalogue.
 *
 * @param name only for messages; what the file is, its bytes say.
 */
export function read(bytes: Uint8Array, name: string, limits?: Partial<ReadLimits>): ReadOutcome {
  const outcome = attempt(bytes, withDefaults(limits));
  return outcome.ok ? outcome : refused(outcome.code, `${name}: ${outcome.detail}`);
}

function attempt(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  if (bytes.length === 0) return refused('EMPTY_FILE', '0 bytes');
  if (bytes.length > limits.maxBytes) {
    return refused('FILE_TOO_LARGE', `${bytes.length} bytes, allowed ${limits.maxBytes}`);
  }
  try {
    return dispatch(bytes, limits);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.message);
    const reason = error instanceof Error ? error.message : String(error);
    // A decoder that gives up on damaged data, or an allocation that fails: the file is at fault, not the caller.
    return refused(kindOf(bytes).kind === 'zip' ? 'BROKEN_DOCX' : 'NOT_TEXT', reason);
  }
}

function dispatch(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  const file = kindOf(bytes);
  switch (file.kind) {
    case 'zip':
      return readDocx(bytes, limits);
    case 'ole':
      return refuseOle(bytes);
    case 'pdf':
      return refused('PDF_NOT_YET', 'PDF');
    case 'image':
      return refused('SCAN_WITHOUT_TEXT', `picture (${file.format})`);
    case 'markup':
      return refused('UNSUPPORTED_FORMAT', file.format);
    case 'plain':
      return readPlain(bytes);
  }
}
