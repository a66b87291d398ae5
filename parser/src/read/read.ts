import { readDocx } from './docx/docx.ts';
import type { ReadErrorCode } from './errors.ts';
import { type FileKind, kindOf } from './kind.ts';
import { type ReadLimits, withDefaults } from './limits.ts';
import { type ReadFailure, type ReadOutcome, Refusal, refused } from './outcome.ts';
import { readPlain } from './plain/plain.ts';
import { readDoc } from './word97/doc.ts';

/**
 * Reads a file into text at once: txt, docx, doc. PDF and pictures need engines that have to be started; they are
 * `UNSUPPORTED_FORMAT` here, see `readDocument`. Never throws: a file that cannot be read gives a code from the
 * catalogue.
 *
 * @param name only for messages; what the file is, its bytes say.
 */
export function read(bytes: Uint8Array, name: string, limits?: Partial<ReadLimits>): ReadOutcome {
  const outcome = attempt(bytes, withDefaults(limits));
  return outcome.ok ? outcome : refused(outcome.code, `${name}: ${outcome.detail}`);
}

/** How a document is read. */
export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Only as far as a secrecy mark may stand: of scans the first page and the margins of the others. */
  readonly glance?: boolean;
  /** Told after each page of a paged document: pages done, pages in all. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Reads any document: what `read` reads, PDF, scans and photographs. Never throws. Engines that cannot be interrupted
 * work in the caller's thread: who reads strangers' files does so in a process that may be ended.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ReadOutcome> {
  const file = kindOf(bytes);
  if (file.kind !== 'pdf' && file.kind !== 'image') return read(bytes, name, options.limits);
  const limits = withDefaults(options.limits);
  const outcome = await attemptPaged(file, bytes, limits, options);
  return outcome.ok ? outcome : refused(outcome.code, `${name}: ${outcome.detail}`);
}

async function attemptPaged(
  file: FileKind,
  bytes: Uint8Array,
  limits: ReadLimits,
  { glance = false, progress = () => undefined }: ReadOptions,
): Promise<ReadOutcome> {
  const tooLarge = sizeOf(bytes, limits);
  if (tooLarge) return tooLarge;
  try {
    // Loaded only where they are needed: together they hold a hundred megabytes.
    const { pageRecogniser, readPicture } = await import('./scan/scan.ts');
    if (file.kind === 'image') return await readPicture(bytes, file.format, glance, limits, progress);
    const { readPdf } = await import('./pdf/pdf.ts');
    return await readPdf(bytes, limits, () => pageRecogniser(glance), progress);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.message);
    const reason = error instanceof Error ? error.name : 'thrown';
    return refused(file.kind === 'image' ? 'BROKEN_PICTURE' : 'BROKEN_PDF', reason);
  }
}

/** One page of a PDF (from 0), or a picture file, as PNG, for a person to look at. */
export async function drawPage(
  bytes: Uint8Array,
  page: number,
): Promise<{ readonly ok: true; readonly png: Uint8Array } | ReadFailure> {
  const { kind } = kindOf(bytes);
  if (kind !== 'pdf' && kind !== 'image') return refused('UNSUPPORTED_FORMAT', 'no pages to draw');
  try {
    const { drawn } = await import('./scan/scan.ts');
    return { ok: true, png: await drawn(bytes, kind, page) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.message);
    return refused(kind === 'image' ? 'BROKEN_PICTURE' : 'BROKEN_PDF', 'cannot be drawn');
  }
}

function sizeOf(bytes: Uint8Array, limits: ReadLimits): ReadOutcome | null {
  if (bytes.length === 0) return refused('EMPTY_FILE', '0 bytes');
  if (bytes.length <= limits.maxBytes) return null;
  return refused('FILE_TOO_LARGE', `${bytes.length} bytes, allowed ${limits.maxBytes}`);
}

/** The code for a file that its reader gives up on. */
const BROKEN: Readonly<Record<string, ReadErrorCode>> = { zip: 'BROKEN_DOCX', ole: 'BROKEN_DOC' };

function attempt(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  const tooLarge = sizeOf(bytes, limits);
  if (tooLarge) return tooLarge;
  try {
    return dispatch(bytes, limits);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.message);
    const reason = error instanceof Error ? error.message : String(error);
    // A decoder that gives up on damaged data, or an allocation that fails: the file is at fault, not the caller.
    return refused(BROKEN[kindOf(bytes).kind] ?? 'NOT_TEXT', reason);
  }
}

function dispatch(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  const file = kindOf(bytes);
  switch (file.kind) {
    case 'zip':
      return readDocx(bytes, limits);
    case 'ole':
      return readDoc(bytes, limits);
    case 'pdf':
      return refused('UNSUPPORTED_FORMAT', 'PDF, read at once');
    case 'image':
      return refused('UNSUPPORTED_FORMAT', `picture (${file.format}), read at once`);
    case 'markup':
      return refused('UNSUPPORTED_FORMAT', file.format);
    case 'plain':
      return readPlain(bytes);
  }
}
