import type { DirectoryEntry, Extraction, ReadFormat } from '@quyet/parser/contract';
import type { ReadErrorCode } from '@quyet/parser/read';

/**
 * What a worker is asked: `examine` reads the bytes and looks for a secrecy mark, nothing else; `read` gives the
 * whole structure.
 */
export type ReadingWork =
  | { readonly task: 'examine'; readonly bytes: Uint8Array; readonly maxBytes: number }
  | {
      readonly task: 'read';
      readonly bytes: Uint8Array;
      readonly maxBytes: number;
      readonly directory: readonly DirectoryEntry[];
      readonly issued: string | null;
    };

/** A document as read. */
export interface DocumentRead {
  readonly text: string;
  readonly format: ReadFormat;
  readonly parserVersion: string;
  readonly extraction: Extraction;
}

/** What a worker says: how far it has come, then one answer. */
export type ReadingWord =
  | { readonly step: 'text' | 'structure' }
  | { readonly refused: ReadErrorCode }
  | { readonly examined: true }
  | { readonly read: DocumentRead };
