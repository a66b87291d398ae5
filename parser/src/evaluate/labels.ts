import type { Span } from '../contract.ts';

/**
 * A labelled document, as people write it: the contract with a few more fields. Everything is optional, since labels
 * may cover only part of a document; what is missing is not scored.
 */
export interface Labels {
  /** File name of the text, where it does not stand beside the labels under the same name. */
  readonly source?: string;
  readonly header?: Readonly<Record<string, unknown>> & {
    readonly signers?: readonly { readonly name?: string | null }[];
    readonly recipients?: readonly string[];
  };
  readonly outline?: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly parent?: string | null;
  }[];
  readonly tasks?: readonly LabelledTask[];
  /** Groups of task ids that another reader may take for one task. */
  readonly altMerges?: readonly (readonly string[])[];
  /** Stretches where the decision is hard; findings inside are not counted. */
  readonly borderline?: readonly { readonly span: Span; readonly decided?: string }[];
  readonly indicators?: readonly LabelledIndicator[];
  readonly neutralQuantities?: readonly Stretch[];
  readonly references?: readonly LabelledReference[];
  readonly agencies?: readonly {
    readonly name: string;
    readonly forms?: readonly string[];
    readonly mentions: readonly Span[];
  }[];
  /** Persons and offices: naming the organ there is neither right nor wrong. */
  readonly positions?: readonly { readonly span?: Span; readonly mentions?: readonly Span[] }[];
  readonly reportingDuties?: readonly {
    readonly span: Span;
    readonly toWhom?: string | null;
    readonly recurrence?: string | null;
  }[];
  readonly limitations?: readonly { readonly span: Span }[];
}

/** Something that lies in the text, perhaps in pieces. */
export interface Stretch {
  readonly span: Span;
  readonly segments?: readonly Span[];
}

export interface LabelledDeadline {
  readonly kind?: string;
  readonly due?: string | null;
  /** The day as written, where "before" makes the due day one earlier. */
  readonly written?: string | null;
  readonly recurrence?: string | null;
}

export interface LabelledTask extends Stretch {
  readonly id?: string;
  readonly lead?: readonly string[];
  readonly altLead?: readonly (readonly string[] | { readonly lead: readonly string[] })[];
  readonly cooperating?: readonly string[];
  readonly assignmentBasis?: string;
  readonly deadline?: LabelledDeadline;
  readonly altDeadline?: LabelledDeadline;
  readonly otherDeadlines?: readonly LabelledDeadline[];
  /** Another defensible division. */
  readonly altSplit?: readonly (Span | Stretch)[];
}

export interface LabelledIndicator extends Stretch {
  readonly value: number | string;
  readonly unit?: string | null;
  readonly comparator?: string;
  readonly kind?: string;
  readonly kindNote?: string;
}

export interface LabelledReference extends Stretch {
  readonly coreSpan?: Span;
  readonly number?: string | null;
  readonly date?: string | null;
  readonly docType?: string | null;
}
