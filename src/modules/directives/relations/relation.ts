import type { Relation, Span } from '@quyet/parser/contract';

/**
 * How a directive stands to another document: the parser's words, and `attached` (kèm theo), which only the words
 * around the reference say.
 */
export type RelationKind = Relation | 'attached';

/** Kinds that touch the other document's validity, the weightiest first; then those that say where this one comes from. */
export const RELATION_KINDS = [
  'replaces',
  'repeals',
  'amends',
  'implements',
  'continues',
  'attached',
  'basis',
  'cites',
] as const satisfies readonly RelationKind[];

/** Whether a confirmed relation of this kind ends validity, wholly or in part. */
export const endsValidity = (kind: RelationKind): kind is 'replaces' | 'repeals' =>
  kind === 'replaces' || kind === 'repeals';

/** Whether it needs to be said how much of the other document is meant. */
export const hasExtent = (kind: RelationKind): boolean => endsValidity(kind) || kind === 'amends';

/** How much of the other document a relation or an end of validity is about. */
export type Extent = 'whole' | 'part';

/** proposed: nobody has looked · confirmed: a person says so; only this counts · rejected: it is not so. */
export type RelationState = 'proposed' | 'confirmed' | 'rejected';

/** Another document as this one names it, or as a person entered it. */
export interface NamedDocument {
  readonly docType: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuerWording: string | null;
  readonly title: string | null;
}

/** A relation while the directive is being confirmed; in force it becomes a row of `directive_relation`. */
export interface DraftRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly other: NamedDocument;
  /** The directive held that it is, as chosen; null: not chosen, or held nowhere here. */
  readonly otherId: string | null;
  readonly extent: Extent | null;
  /** Which provisions, as worded; null where the whole is meant or nothing is said. */
  readonly provisions: string | null;
  /** From which day the other loses validity; of `replaces` and `repeals`. */
  readonly effectiveOn: string | null;
  readonly state: RelationState;
  readonly source: 'reference' | 'entered';
  /** Where the text names it; null where a person entered it. */
  readonly span: Span | null;
  /** The clause in which it is named. */
  readonly wording: string | null;
  /** On what a person entered it. */
  readonly note: string | null;
}

/** Chosen for an order that has a likely twin in another directive. */
export type OrderChoice = 'new' | 'repeats' | 'replaces' | 'dismissed';

/** What a clerk decided about an order of this draft and a task of another directive. */
export interface OrderLink {
  readonly statementId: string;
  readonly taskId: string;
  readonly choice: OrderChoice;
}

/** What a draft says of other documents and their tasks; part of every step, so that undo takes it back. */
export interface Between {
  readonly relations: readonly DraftRelation[];
  readonly links: readonly OrderLink[];
}

export const NOTHING_BETWEEN: Between = { relations: [], links: [] };
