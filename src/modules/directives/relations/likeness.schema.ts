import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint.ts';
import { change } from '../review.schema.ts';
import { body, day, id, workflowState } from '../words.schema.ts';
import { LIKENESS_KINDS } from './compare-orders.ts';
import { heldDirective } from './relations.schema.ts';

/** keep it as a task of its own · it repeats the other · it takes the other's place · the two have nothing in common. */
const orderChoice = z.enum(['new', 'repeats', 'replaces', 'dismissed']);

const difference = z.discriminatedUnion('what', [
  z.object({ what: z.literal('lead') }),
  z.object({ what: z.literal('verb'), opposite: z.boolean() }),
  z.object({ what: z.literal('deadline'), held: day.nullable(), fresh: day.nullable() }),
  z.object({
    what: z.literal('target'),
    name: z.string(),
    held: z.string(),
    fresh: z.string(),
    change: z.enum(['same', 'higher', 'lower']),
  }),
]);

/** A task of another directive that an order of the draft repeats, tightens, contradicts or supersedes. */
const likeness = z.object({
  statementId: id,
  taskId: id,
  directive: heldDirective,
  number: z.int(),
  title: z.string(),
  /** The sentence that gives the other task. */
  text: z.string(),
  state: workflowState,
  dueOn: day.nullable(),
  leads: z.array(body),
  kind: z.enum(LIKENESS_KINDS),
  /** 0..1 */
  likelihood: z.number(),
  same: z.array(z.enum(['lead', 'successor', 'verb', 'object', 'deadline', 'target'])),
  differs: z.array(difference),
  /** Words of the object that both have. */
  words: z.array(z.string()),
  choice: orderChoice.nullable(),
});

const taskRef = z.object({
  taskId: id,
  number: z.int(),
  title: z.string(),
  state: workflowState,
  dueOn: day.nullable(),
  directive: heldDirective,
});

const superseded = taskRef.extend({
  revision: z.int(),
  /** The directive that takes the place of its own, and how much of it. */
  by: heldDirective,
  extent: z.enum(['whole', 'part']),
  provisions: z.string().nullable(),
  lead: body.nullable(),
  mayEnd: z.boolean(),
});

const params = z.object({ id });

export const likenessEndpoints = {
  readDraftLikenesses: endpoint({
    method: 'GET',
    path: '/api/directives/:id/review/likenesses',
    summary: 'Orders of the draft that have a likely twin in another valid directive, the likeliest first.',
    params,
    response: z.object({ likenesses: z.array(likeness) }),
  }),
  chooseLikeness: endpoint({
    method: 'PUT',
    path: '/api/directives/:id/statements/:statementId/likeness',
    summary: 'Says what an order of the draft is to a task of another directive; null takes it back.',
    params: z.object({ id, statementId: id }),
    body: z.object({ revision: z.int().nonnegative(), taskId: id, choice: orderChoice.nullable() }),
    response: change,
  }),
  readLinkedOrders: endpoint({
    method: 'GET',
    path: '/api/directives/:id/linked-orders',
    summary:
      'Orders of a directive bound to orders of others, and open orders whose directive another one replaces.',
    params,
    response: z.object({
      links: z.array(z.object({ choice: z.enum(['repeats', 'replaces']), fresh: taskRef, held: taskRef })),
      superseded: z.array(superseded),
    }),
  }),
  endSuperseded: endpoint({
    method: 'POST',
    path: '/api/directives/:id/supersession',
    summary: 'Ends open orders whose directive is replaced, with the newer directive as the reason.',
    params,
    body: z.object({
      orders: z
        .array(z.object({ taskId: id, revision: z.int() }))
        .min(1)
        .max(500),
      reason: z.string().trim().min(1).max(1000),
    }),
    response: z.object({ ended: z.int() }),
  }),
};

export type LikenessView = z.output<typeof likeness>;
export type LinkedOrders = z.output<typeof likenessEndpoints.readLinkedOrders.response>;
