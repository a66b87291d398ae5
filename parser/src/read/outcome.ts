import type { ReadText } from '../contract.ts';
import type { ReadErrorCode } from './errors.ts';

/** Text that stands outside the body: page headers and footers, text boxes, hidden text, drawn lettering. */
export type Aside = string;

export interface ReadSuccess {
  readonly ok: true;
  readonly read: ReadText;
  /** For the secrecy check; no part of `read.text`. Empty for plain text. */
  readonly asides: readonly Aside[];
  /** Pictures where a stamp may stand, none of them read: the clerk must say that there is none. */
  readonly pictures: number;
  /** True where the stamp area of a scan bears marks that could not be read; missing where nothing was scanned. */
  readonly unreadStampArea?: boolean;
}

export interface ReadFailure {
  readonly ok: false;
  readonly code: ReadErrorCode;
  /** For the log and for whoever looks into it; English, without words of the document. */
  readonly detail: string;
}

export type ReadOutcome = ReadSuccess | ReadFailure;

export function refused(code: ReadErrorCode, detail: string): ReadFailure {
  return { ok: false, code, detail };
}

/**
 * Thrown inside a reader to leave nested work at once; `read` turns it into a `ReadFailure`, so it is never seen
 * outside this folder.
 */
export class Refusal extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
