import { type DraftRelation, endsValidity, hasExtent, type RelationState } from './relation.ts';

/** What a person says of a relation; what is left out stays as it is. */
export interface RelationDecision {
  readonly state: RelationState;
  readonly kind?: DraftRelation['kind'] | undefined;
  /** The directive held that it is; null: none of those held. */
  readonly otherId?: string | null | undefined;
  readonly extent?: DraftRelation['extent'] | undefined;
  readonly provisions?: string | null | undefined;
  readonly effectiveOn?: string | null | undefined;
}

/** The part of a relation that a decision changes; the same in a draft and in force. */
export type Decidable = Pick<
  DraftRelation,
  'kind' | 'otherId' | 'extent' | 'provisions' | 'effectiveOn' | 'state'
>;

export type DecidedRelation =
  | { readonly ok: true; readonly relation: Decidable }
  | { readonly ok: false; readonly code: 'RELATION_DAY_MISSING' | 'RELATION_PROVISIONS_MISSING' };

/**
 * The relation after a decision. A kind that touches no validity has no extent and no day; one that ends it needs a
 * day, for which the day of issue stands in; an end in part says of which provisions.
 */
export function decideRelation(
  relation: Decidable,
  decision: RelationDecision,
  issuedOn: string | null,
): DecidedRelation {
  const kind = decision.kind ?? relation.kind;
  const usual = kind === 'amends' ? 'part' : 'whole';
  const extent = hasExtent(kind) ? (decision.extent ?? relation.extent ?? usual) : null;
  const provisions =
    extent === 'part' ? (given(decision.provisions, relation.provisions)?.trim() ?? '') || null : null;
  const effectiveOn = endsValidity(kind)
    ? (given(decision.effectiveOn, relation.effectiveOn) ?? issuedOn)
    : null;
  if (decision.state === 'confirmed' && endsValidity(kind)) {
    if (effectiveOn === null) return { ok: false, code: 'RELATION_DAY_MISSING' };
    if (extent === 'part' && provisions === null) return { ok: false, code: 'RELATION_PROVISIONS_MISSING' };
  }
  return {
    ok: true,
    relation: {
      kind,
      extent,
      provisions,
      effectiveOn,
      otherId: given(decision.otherId, relation.otherId),
      state: decision.state,
    },
  };
}

/** Null is an answer, absence is none. */
const given = <T>(answer: T | undefined, before: T): T => (answer === undefined ? before : answer);
