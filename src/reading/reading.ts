import type { DirectoryEntry, Extraction, HouseWordings, ReadFormat, ReadText } from '@quyet/parser/contract';
import type { ReadErrorCode } from '@quyet/parser/read';

/**
 * What a worker is asked: `examine` reads the bytes and looks for a secrecy mark, nothing else; `read` gives the
 * whole structure; `picture` draws one page (from 0) as PNG.
 */
export type ReadingWork =
  | { readonly task: 'examine'; readonly bytes: Uint8Array; readonly maxBytes: number }
  | { readonly task: 'picture'; readonly bytes: Uint8Array; readonly maxBytes: number; readonly page: number }
  | {
      readonly task: 'read';
      readonly bytes: Uint8Array;
      readonly maxBytes: number;
      readonly directory: readonly DirectoryEntry[];
      readonly house: HouseWordings;
      readonly issued: string | null;
    };

/** Why a reading came to no answer: its time, its memory, or a crash. */
export type ReadingFailure = 'READING_TOO_LONG' | 'READING_TOO_BIG' | 'READING_FAILED';

/** Tables, beginnings of pages and doubtful words of a text as read; empty where it has none. */
export type TextLayout = Pick<Partial<ReadText>, 'tables' | 'pages' | 'doubtful'>;

/** A document as read. */
export interface DocumentRead {
  readonly text: string;
  readonly format: ReadFormat;
  /** What the reader knows of the text besides its words. */
  readonly layout: TextLayout;
  readonly parserVersion: string;
  readonly extraction: Extraction;
}

/** What a worker says: how far it has come, then one answer. */
export type ReadingWord =
  | { readonly step: 'text' | 'structure' }
  | { readonly page: number; readonly of: number }
  | { readonly refused: ReadErrorCode }
  /** Nothing speaks against it; `stampUnread` where a stamp may stand that no reader can read. */
  | { readonly examined: { readonly stampUnread: boolean } }
  | { readonly picture: Uint8Array }
  | { readonly read: DocumentRead };
