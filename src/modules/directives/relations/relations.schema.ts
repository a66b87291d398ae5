import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint.ts';
import { change } from '../review.schema.ts';
import { day, id, span } from '../words.schema.ts';
import { RELATION_KINDS } from './relation.ts';
import { VALIDITIES } from './validity.ts';

/** How a directive stands to another document; `attached`: kèm theo. */
export const relationKind = z.enum(RELATION_KINDS);
const extent = z.enum(['whole', 'part']);
/** upcoming: chưa có hiệu lực · current: còn · partly: hết một phần · replaced: bị thay thế · expired: hết hiệu lực. */
export const validity = z.enum(VALIDITIES);
const relationState = z.enum(['proposed', 'confirmed', 'rejected']);

/** A directive held here that the caller may read as a whole, with its validity on the day asked for. */
export const heldDirective = z.object({
  id,
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  title: z.string().nullable(),
  validity,
});

/** A document as another names it, or as a person entered it. */
const namedDocument = z.object({
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  issuerWording: z.string().nullable(),
  title: z.string().nullable(),
});

/** What this directive says of another document. */
export const relation = z.object({
  id,
  kind: relationKind,
  other: namedDocument,
  /** The directive held here that it is: as chosen, or as number and date leave no doubt; null where it is none. */
  held: heldDirective.nullable(),
  /** Directives that it may be, where a person must choose; the likeliest first. */
  choices: z.array(heldDirective),
  /** How much of the other is replaced, repealed or amended; null for other kinds. */
  extent: extent.nullable(),
  provisions: z.string().nullable(),
  /** From which day the other loses validity; null where it does not. */
  effectiveOn: day.nullable(),
  state: relationState,
  /** `reference`: the text names it; `entered`: a person entered it. */
  source: z.enum(['reference', 'entered']),
  span: span.nullable(),
  /** The clause in which it is named. */
  wording: z.string().nullable(),
  /** On what a person entered it. */
  note: z.string().nullable(),
});

const heldRelation = relation.extend({
  revision: z.int(),
  decidedBy: z.string().nullable(),
});

const words = z.string().trim().min(1).max(1000);
const decision = {
  kind: relationKind.optional(),
  /** Null: none of the directives held here. */
  otherId: id.nullable().optional(),
  extent: extent.nullable().optional(),
  provisions: words.nullable().optional(),
  effectiveOn: day.nullable().optional(),
};
const decided = z.object({ revision: z.int().nonnegative(), state: relationState, ...decision });
const entered = z.object({
  kind: relationKind,
  /** A directive held here; else `other` says which document it is. */
  otherId: id.nullable(),
  other: z
    .object({
      docType: z.string().trim().min(1).max(10).nullable(),
      number: z.string().trim().min(1).max(60),
      issuedOn: day.nullable(),
      title: words.nullable(),
    })
    .nullable(),
  extent: extent.nullable().optional(),
  provisions: words.nullable().optional(),
  effectiveOn: day.nullable().optional(),
  /** On what it is entered: a document, a decision of the office. */
  note: words,
});

/** Something that begins or ends the validity of a directive. */
const validityFact = z.object({
  id,
  kind: z.enum(['begins', 'expires', 'replaced', 'repealed']),
  on: day,
  extent,
  provisions: z.string().nullable(),
  basis: z.string().nullable(),
  by: heldDirective.nullable(),
  enteredBy: z.string().nullable(),
  /** Whether the caller may withdraw it: entered by hand, by the caller's office. */
  mayWithdraw: z.boolean(),
});

const edge = z.object({ fromId: id, toId: id, kind: relationKind, state: relationState });

const relationsOfDirective = z.object({
  /** The day the states are of. */
  asOf: day,
  directive: heldDirective,
  validity: z.object({ issuedOn: day.nullable(), facts: z.array(validityFact) }),
  /** What it says of others. */
  relations: z.array(heldRelation),
  /** What directives that the caller may read say of it. */
  said: z.array(
    z.object({
      id,
      by: heldDirective,
      kind: relationKind,
      extent: extent.nullable(),
      provisions: z.string().nullable(),
      effectiveOn: day.nullable(),
      state: relationState,
      wording: z.string().nullable(),
    }),
  ),
  /** The directives one step further, and how they are bound to those named above. */
  further: z.object({ directives: z.array(heldDirective), edges: z.array(edge) }),
  may: z.object({ relate: z.boolean() }),
});

const params = z.object({ id });
const relationParams = z.object({ id, relationId: id });

export const relationEndpoints = {
  readDraftRelations: endpoint({
    method: 'GET',
    path: '/api/directives/:id/review/relations',
    summary: 'What the draft says of other documents, with the directives held here that they are or may be.',
    params,
    response: z.object({ relations: z.array(relation) }),
  }),
  enterDraftRelation: endpoint({
    method: 'POST',
    path: '/api/directives/:id/review/relations',
    summary: 'Enters a relation of the draft to another document by hand; confirmed with it.',
    params,
    body: entered.extend({ revision: z.int().nonnegative() }),
    response: change,
  }),
  decideDraftRelation: endpoint({
    method: 'PATCH',
    path: '/api/directives/:id/review/relations/:relationId',
    summary: 'Confirms, corrects or rejects a relation of the draft; `revision` is that of the draft.',
    params: relationParams,
    body: decided,
    response: change,
  }),
  confirmDraftRelations: endpoint({
    method: 'POST',
    path: '/api/directives/:id/review/relations/confirmation',
    summary:
      'Confirms at once every proposed relation that ends no validity and leaves no choice between directives.',
    params,
    body: z.object({ revision: z.int().nonnegative() }),
    response: change,
  }),
  readRelations: endpoint({
    method: 'GET',
    path: '/api/directives/:id/relations',
    summary:
      'What lies between a directive and others, and whether each is valid on a day (today where none is given).',
    params,
    query: z.object({ on: day.optional() }),
    response: relationsOfDirective,
  }),
  enterRelation: endpoint({
    method: 'POST',
    path: '/api/directives/:id/relations',
    summary: 'Enters a relation of a directive in force by hand.',
    params,
    body: entered,
    response: z.object({ id }),
  }),
  decideRelation: endpoint({
    method: 'PATCH',
    path: '/api/directives/:id/relations/:relationId',
    summary: 'Confirms, corrects or rejects a relation of a directive in force.',
    params: relationParams,
    body: decided.extend({ reason: words.optional() }),
    response: z.object({ id }),
  }),
  enterValidity: endpoint({
    method: 'POST',
    path: '/api/directives/:id/validity',
    summary: 'Enters by hand from which day a directive is valid, or when and by what it ceased to be.',
    params,
    body: z.object({
      kind: z.enum(['begins', 'expires', 'replaced', 'repealed']),
      on: day,
      extent: extent.default('whole'),
      provisions: words.nullable().default(null),
      basis: words,
    }),
    response: z.object({ id }),
  }),
  withdrawValidity: endpoint({
    method: 'POST',
    path: '/api/directives/:id/validity/:factId/withdrawal',
    summary: 'Takes back what was entered about validity.',
    params: z.object({ id, factId: id }),
    body: z.object({ reason: words }),
    response: z.object({ id }),
  }),
};

export type HeldDirective = z.output<typeof heldDirective>;
export type RelationView = z.output<typeof relation>;
export type HeldRelationView = z.output<typeof heldRelation>;
export type RelationsOfDirective = z.output<typeof relationsOfDirective>;
export type RelationDecisionBody = z.output<typeof decided>;
export type RelationEntry = z.output<typeof entered>;
export type ValidityFactView = z.output<typeof validityFact>;
