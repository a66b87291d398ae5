import { isHouseTime } from '@quyet/parser/house';
import type { Identity, Obstacle } from './learning.schema.ts';

/** One correction alone may be a slip. */
export const FEWEST_TIMES = 2;
/** Where fewer than half of the decisions say the same, the wording decides nothing. */
const LEAST_AGREEMENT = 0.5;

/** Fates that no wording decides: what stands where makes them so. */
const STRUCTURE: ReadonlySet<string> = new Set(['label', 'lead-in', 'preamble', 'closing', 'other']);

/** Corrections of a wording that say the same, counted. */
export interface Counted extends Identity {
  readonly times: number;
  readonly otherwise: number;
  readonly kept: number;
}

/** Of all decisions on the wording, how many say this; 0..1. */
export const agreementOf = ({ times, otherwise, kept }: Counted): number =>
  times / (times + otherwise + kept);

export type Teaching = 'alias' | 'house-wording';

/** What can be made of a suggestion; null where it only tells. */
export function teachingOf({ kind, decided }: Identity): Teaching | null {
  if (kind === 'body') return 'alias';
  if (kind === 'disposition') return STRUCTURE.has(decided) ? null : 'house-wording';
  return kind === 'time' && isHouseTime(decided) ? 'house-wording' : null;
}

export interface Circumstances {
  /** Whether the body still works; true for the other kinds. */
  readonly bodyLives: boolean;
  /** Whether the person may settle wordings. */
  readonly settles: boolean;
}

/** Why nothing can be made of it now; null where something can. */
export function obstacleTo(it: Counted, { bodyLives, settles }: Circumstances): Obstacle | null {
  const teaching = teachingOf(it);
  if (teaching === null) return it.kind === 'lead' ? 'tells-only' : 'no-rule';
  if (!bodyLives) return 'body-ended';
  if (agreementOf(it) < LEAST_AGREEMENT) return 'disagreement';
  return teaching === 'house-wording' && !settles ? 'not-yours' : null;
}

/** Much corrected and much agreed on comes first. */
export const byWeight = (a: Counted, b: Counted): number =>
  b.times * agreementOf(b) - a.times * agreementOf(a) ||
  b.times - a.times ||
  (a.wordingKey < b.wordingKey ? -1 : Number(a.wordingKey > b.wordingKey));

/** Whether a wording may be put to use for a suggestion: the words themselves, or the beginning of an opening. */
export function isOfSuggestion({ kind, wordingKey }: Identity, entered: string): boolean {
  if (entered === '') return false;
  return entered === wordingKey || (kind === 'disposition' && wordingKey.startsWith(`${entered} `));
}
