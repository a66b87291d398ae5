import type { SuggestionKind } from './learning.schema.ts';

/** What became of a suggestion. */
export type Outcome = 'alias' | 'house-wording' | 'dismissed';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    wording_decision: {
      jurisdiction_id: string;
      id: string;
      kind: SuggestionKind;
      wording_key: string;
      decided: string;
      outcome: Outcome;
      /** The wording as it was put to use; it may be the beginning of what was corrected. */
      wording: string;
      reason: string;
      /** How many corrections there were: a dismissed suggestion comes back with more. */
      corrections: number;
      person_id: string;
      decided_on: string;
      ended_on: string | null;
      ended_by: string | null;
      ended_reason: string | null;
    };
  }
}
