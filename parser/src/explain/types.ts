/** Why a sentence was read as it was, and what would have changed it. Spans count into the text as read. */
import type { AssignmentBasis, Deadline, Disposition, Span } from '../contract.ts';
import type { Role } from '../role/cues.ts';

/** Replaces the words in `span` by `text`; an insertion where the span is empty. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a sentence would have to be different in. */
export type Change =
  /** It stands beneath another heading. */
  | { readonly kind: 'moved-beneath'; readonly role: Role; readonly words: string }
  /** These words of it are left out: whom it addresses, its verb, its time. */
  | { readonly kind: 'without-actor' | 'without-verb' | 'without-time'; readonly words: string }
  /** Words are set before it that give it to a body. */
  | { readonly kind: 'given-to'; readonly words: string }
  /** Words are set before a time that make it a limit. */
  | { readonly kind: 'as-limit'; readonly words: string }
  /** The document has a day of issue. */
  | { readonly kind: 'issued-on'; readonly words: string };

/** How it would be read then. Only what differs is given. */
export interface Outcome {
  readonly disposition?: Disposition;
  readonly lead?: { readonly names: readonly string[]; readonly basis: AssignmentBasis };
  readonly deadline?: Deadline;
}

export interface WhatIf {
  readonly change: Change;
  readonly outcome: Outcome;
  /** Makes the change in the text; null for a day of issue, which is given beside it, and where words stand in pieces. */
  readonly edit: Edit | null;
}

/** A fact the fate of a sentence was decided by. */
export type Ground =
  /** What its passage is for; the span is that of the words that say so, null where none do. */
  | { readonly kind: 'passage'; readonly role: Role; readonly span: Span | null }
  | { readonly kind: 'actor' | 'verb' | 'figure'; readonly span: Span }
  /** It goes on with the order before it. */
  | { readonly kind: 'goes-on'; readonly span: null };

/** A place the lead of an order could be taken from. */
export interface LeadSource {
  readonly basis: AssignmentBasis;
  readonly names: readonly string[];
  readonly rule: string;
  /** Where the names stand. */
  readonly spans: readonly Span[];
}

/** A time phrase that stands in an order and gives it no deadline. */
export interface PassedOver {
  readonly span: Span;
  readonly words: string;
  /** Stable: the rule that told it apart ("plan-period", "start-date", "inside-title"), or why the chosen one came first. */
  readonly reason: string;
}

/** The counts behind a confidence. */
export interface Measured {
  /** Said by the rule of the disposition alone. */
  readonly said: number;
  /** Of so many proposals of this kind on the tuned samples, so many were wholly right. */
  readonly right: number;
  readonly all: number;
  /** Their share, the imagined proposals of confidence.ts added. */
  readonly kept: number;
  /** Which of them is the confidence: the lowest is. */
  readonly cap: 'rule' | 'count' | 'highest' | 'doubt';
}

export interface ExplainedOrder {
  /** Where the words of the order begin. */
  readonly at: number;
  readonly leadRule: string;
  /** In the order of precedence; the first gave the lead. Empty where nobody is named. */
  readonly leadSources: readonly LeadSource[];
  readonly deadlineRule: string | null;
  /** Day that a term counts from, as ISO date; null where the deadline needs none or there is none. */
  readonly anchor: string | null;
  /** True where the time was taken from the lead-in above, not from the sentence. */
  readonly fromAbove: boolean;
  readonly passedOver: readonly PassedOver[];
  /** Null where the confidence rests on no counts. */
  readonly measured: Measured;
}

export interface Explanation {
  /** Span of the statement explained. */
  readonly span: Span;
  readonly disposition: Disposition;
  readonly rule: string;
  readonly confidence: number;
  readonly grounds: readonly Ground[];
  readonly whatIfs: readonly WhatIf[];
  /** Null where nothing is ordered. */
  readonly order: ExplainedOrder | null;
}
