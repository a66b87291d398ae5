/**
 * What the deciding code tells of itself when it is asked: which facts it decided by, and what stood beside them. Nothing is
 * recorded, and nothing costs anything, where no trace is given.
 */
import type { Actors } from '../duties/actors.ts';
import type { Standing } from '../duties/inheritance.ts';
import type { RowReading } from '../duties/rows.ts';
import type { Assignment, DocumentReading, Draft } from '../reading.ts';
import type { PartInput } from '../statements/disposition.ts';

/** Where the lead of an order could be taken from. The first that names somebody gave it. */
export interface LeadSources {
  readonly own: Actors;
  /** The part before it in the same sentence. */
  readonly before: Assignment | null;
  /** Sentences, labels and lead-ins above, nearest first; last the addressees of a letter. */
  readonly above: readonly Standing[];
}

/** Written by the stages, in the order of the text. A draft is named by where its words begin in the view. */
export interface Trace {
  /** The block whose words gave the passage of `block` its role; itself where its own words did. */
  passage(block: number, from: number): void;
  /** @param said how sure the rule is by itself. */
  decided(draft: number, facts: PartInput, said: number): void;
  led(draft: number, sources: LeadSources): void;
  drafted(draft: Draft): void;
  finished(doc: DocumentReading, rows: ReadonlyMap<number, RowReading>, issued: string | null): void;
}
