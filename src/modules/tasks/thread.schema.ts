import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { taskRow } from './register.schema.ts';
import {
  act,
  body,
  day,
  deadlineSource,
  id,
  recurrence,
  refusal,
  sixItem,
  taskState,
  timing,
} from './words.schema.ts';

const part = z.enum(['lead', 'accountable', 'cooperating', 'supervising', 'receiver']);

/** The sentence a task comes from. */
const source = z.object({
  directiveId: id,
  /** The caller may open the whole directive; otherwise the sentence and its context line are all there is to read. */
  readable: z.boolean(),
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  issuer: body.nullable(),
  /** Null where only the sentence may be read. */
  title: z.string().nullable(),
  statementId: id.nullable(),
  provision: z.string().nullable(),
  text: z.string().nullable(),
  contextLine: z.string().nullable(),
});

/** What an event says beside its kind; which fields are there depends on the kind. */
const eventDetails = z
  .object({
    reason: z.string(),
    note: z.string(),
    percent: z.int(),
    percentBefore: z.int(),
    dueOn: day.nullable(),
    dueBefore: day.nullable(),
    source: deadlineSource,
    leadName: z.string(),
    leadBefore: z.string(),
    /** Bodies an order was given to, by name. */
    bodies: z.array(z.string()),
    evidenceId: id,
    title: z.string(),
    docNumber: z.string(),
    docDate: day,
    /** The file could not be read; the person declared that it bears no secrecy mark. */
    declaredUnmarked: z.boolean(),
    resultOn: day,
    /** Days from submission to the decision: the assigner's own waiting time. */
    waited: z.int(),
    /** Fields that were made clear: product, authority, accountable. */
    clarified: z.array(z.string()),
  })
  .partial();

export const EVENT_KINDS = [
  'created',
  'assigned',
  'reassigned',
  'handed-over',
  'bodies-added',
  'received',
  'reported',
  'evidence-added',
  'evidence-withdrawn',
  'submitted',
  'confirmed',
  'returned',
  'suspended',
  'resumed',
  'refused',
  'cancelled',
  'deadline-set',
  'clarified',
  'rolled-up',
] as const;

const event = z.object({
  seq: z.int(),
  kind: z.enum(EVENT_KINDS),
  onDay: day,
  at: z.iso.datetime({ offset: true }),
  person: z.string().nullable(),
  post: z.string().nullable(),
  body: z.string().nullable(),
  stateBefore: taskState.nullable(),
  stateAfter: taskState,
  details: eventDetails,
});

const evidence = z.object({
  id,
  title: z.string(),
  docNumber: z.string().nullable(),
  docDate: day.nullable(),
  /** Null where only number and date of a document are given. Address: /api/tasks/:id/evidence/:evidenceId/file */
  file: z.object({ name: z.string(), size: z.int(), mediaType: z.string(), inline: z.boolean() }).nullable(),
  addedOn: day,
  addedBy: z.string(),
  withdrawn: z.boolean(),
});

const child = z.object({
  id,
  number: z.int(),
  title: z.string(),
  lead: body.nullable(),
  state: taskState,
  ...timing,
  dueOn: day.nullable(),
  progress: z.int(),
});

/** Everything the thread of a task shows. */
export const taskThread = taskRow.extend({
  day,
  assigner: body,
  office: body,
  authority: z.string().nullable(),
  /** The document's own words for who must act; null where there are none the caller may read. */
  wording: z.string().nullable(),
  /** "các sở, ngành": the class as worded. */
  classWording: z.string().nullable(),
  recurrence: recurrence.nullable(),
  /** An event that limits the order, as written. */
  event: z.string().nullable(),
  from: source.nullable(),
  parts: z.array(
    z.object({ part, body, wording: z.string().nullable(), basis: z.enum(['directive', 'later']) }),
  ),
  /** First to last; the last is in force. */
  deadlines: z.array(
    z.object({
      seq: z.int(),
      dueOn: day.nullable(),
      source: deadlineSource,
      wording: z.string().nullable(),
      rule: z.string().nullable(),
      reason: z.string().nullable(),
      setBy: z.string().nullable(),
      setOn: day,
    }),
  ),
  checklist: z.array(z.object({ item: sixItem, clear: z.boolean() })),
  parent: z.object({ id, title: z.string() }).nullable(),
  breakdown: z.array(child),
  evidence: z.array(evidence),
  /** Oldest first. */
  events: z.array(event),
  /** Why an act that is not open is closed. */
  whyNot: z.partialRecord(act, refusal),
});

export const threadEndpoints = {
  readTask: endpoint({
    method: 'GET',
    path: '/api/tasks/:id',
    summary: 'One task: its sentence, who does what by when, evidence, history, and what the caller may do.',
    params: z.object({ id }),
    response: taskThread,
  }),
  readEvidenceFile: endpoint({
    method: 'GET',
    path: '/api/tasks/:id/evidence/:evidenceId/file',
    summary: 'The file of a piece of evidence; shown in the page only where its kind is harmless.',
    params: z.object({ id, evidenceId: id }),
    response: 'file',
  }),
};

export type TaskThread = z.output<typeof taskThread>;
export type TaskEvent = z.output<typeof event>;
export type TaskEventKind = (typeof EVENT_KINDS)[number];
export type TaskEventDetails = z.output<typeof eventDetails>;
export type TaskEvidence = z.output<typeof evidence>;
export type TaskChild = z.output<typeof child>;
