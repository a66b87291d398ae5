/**
 * How the samples in this folder are labelled (those in ../marked carry marks: see ../marks.ts): by phrases, decided by reading. `build.ts` only looks up where a phrase stands.
 * "A … Z" means from the beginning of A to the end of the first Z after it. Phrases of a list are looked for one
 * after the other, each from the beginning of the one before.
 */
export interface Label {
  readonly header: Record<string, unknown>;
  /** Path, kind, phrase from the marker to the end of its own text, heading. Parents reach to their last child. */
  readonly outline: readonly (readonly [path: string, kind: string, phrase: string, heading?: string])[];
  readonly tasks: readonly TaskLabel[];
  readonly indicators: readonly (Record<string, unknown> & { readonly words: string })[];
  readonly references: readonly (Record<string, unknown> & { readonly words: string; readonly core?: string })[];
  /** Canonical name and the spellings that stand for it; the longest spelling wins at every place. */
  readonly agencies: readonly (readonly [name: string, ...forms: string[]])[];
  /** Stretches in which no body is to be looked for (persons, positions, the document's own body-to-be). */
  readonly noAgencies?: readonly string[];
  readonly reportingDuties: readonly (Record<string, unknown> & { readonly words: string })[];
  readonly limitations: readonly (readonly [provision: string, phrase: string])[];
  readonly borderline?: readonly string[];
}

export interface TaskLabel {
  readonly at: string;
  readonly words: string;
  readonly action: string;
  readonly deliverable?: string;
  readonly lead?: readonly string[];
  readonly executors?: readonly string[];
  readonly cooperating?: readonly string[];
  readonly basis: 'explicit' | 'inherited' | 'unassigned';
  readonly deadline?: Record<string, unknown>;
  readonly event?: string;
  readonly topic: readonly string[];
  readonly altSplit?: readonly string[];
}
