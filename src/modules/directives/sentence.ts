import type { Disposition, Indicator, Span } from '@quyet/parser/contract';
import type { Duty } from './duty.ts';

/** A sentence of a directive, while it is confirmed and afterwards. Kept in the order of `start`. */
export interface Sentence {
  readonly id: string;
  readonly provision: string;
  readonly start: number;
  readonly end: number;
  /** The pieces that belong to it, where a page break or footnote cuts it. */
  readonly segments: readonly Span[];
  readonly text: string;
  /** The heading it stands under: what a body that may read only its sentence is shown with it. */
  readonly contextLine: string | null;
  readonly disposition: Disposition;
  readonly rule: string;
  readonly confidence: number;
  readonly confirmed: boolean;
  readonly confirmedBy: string | null;
  /** Kept also while the disposition asks for no work, so that a change of mind loses nothing. */
  readonly duty: Duty | null;
  readonly indicators: readonly SentenceIndicator[];
}

/** A figure in a sentence; the value as text, since it may be a class ("loại I"). */
export type SentenceIndicator = Omit<Indicator, 'provision' | 'value'> & {
  readonly value: string;
  /** A person added or changed it; absent where it stands as read. */
  readonly entered?: boolean;
};

/** The words of a sentence on one line: its pieces joined, wraps and runs of blanks made one blank, NFC. */
export const sentenceText = (text: string, segments: readonly Span[]): string =>
  segments
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
