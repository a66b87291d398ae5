import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { day, id, may, recurrence, taskKind, taskState, timing } from './words.schema.ts';

/** Where a task stands after an act; the next act names this revision. */
export const taskStanding = z.object({
  id,
  state: taskState,
  ...timing,
  dueOn: day.nullable(),
  progress: z.int(),
  evidenceCount: z.int(),
  revision: z.int(),
  may,
});

const params = z.object({ id });
/** The revision the person saw; another one meanwhile gives CHANGED_MEANWHILE. */
const seen = { revision: z.int().nonnegative() };
const reason = z.string().trim().min(1).max(2000);
const note = z.string().trim().max(4000).default('');
const title = z.string().trim().min(1).max(1000);
const document = {
  docNumber: z.string().trim().min(1).max(60),
  docDate: day,
};

const post = <const P extends `/${string}`>(noun: P, summary: string) => ({
  method: 'POST' as const,
  path: `/api/tasks/:id${noun}` as const,
  summary,
  params,
  response: taskStanding,
});

export const actEndpoints = {
  createTask: endpoint({
    method: 'POST',
    path: '/api/tasks',
    summary: 'Gives a task by hand: under a directive, or on the order of a body the office serves.',
    body: z.object({
      title,
      kind: taskKind.default('deliverable'),
      directiveId: id.nullable().default(null),
      statementId: id.nullable().default(null),
      /** The body on whose behalf it is given; the issuer where a directive is named. */
      assignerId: id.nullable().default(null),
      product: z.string().trim().max(1000).nullable().default(null),
      authority: z.string().trim().max(500).nullable().default(null),
      /** None: stays unassigned. Several: one child each. */
      leadIds: z.array(id).max(5000).default([]),
      accountableId: id.nullable().default(null),
      cooperatingIds: z.array(id).max(5000).default([]),
      dueOn: day.nullable().default(null),
      recurrence: recurrence.nullable().default(null),
    }),
    response: taskStanding,
  }),
  assignTask: endpoint({
    ...post(
      '/assignment',
      'Chooses the lead; several bodies make one child each; a lead may be changed with a reason.',
    ),
    body: z.object({
      ...seen,
      leadIds: z.array(id).min(1).max(5000),
      /** Left out: stays as it is. */
      accountableId: id.nullable().optional(),
      cooperatingIds: z.array(id).max(5000).optional(),
      reason: z.string().trim().max(2000).default(''),
    }),
  }),
  handOverTask: endpoint({
    ...post(
      '/hand-over',
      'Another body takes the task over as it stands: its lead has ended or lost the function.',
    ),
    body: z.object({ ...seen, leadId: id, reason }),
  }),
  receiveTask: endpoint({
    ...post('/receipt', 'The lead receives the task.'),
    body: z.object({ ...seen, note }),
  }),
  reportProgress: endpoint({
    ...post('/progress', 'The lead reports how far it is.'),
    body: z.object({ ...seen, percent: z.int().min(0).max(100), note }),
  }),
  addDocument: endpoint({
    ...post('/evidence', 'Adds a result document by number, date and title as evidence.'),
    body: z.object({ title, ...document }),
  }),
  addFile: endpoint({
    ...post('/evidence/file', 'Adds a file as evidence; the body is the file as it is.'),
    query: z.object({
      title: title.optional(),
      docNumber: document.docNumber.optional(),
      docDate: day.optional(),
      /** The person has seen that the file bears no secrecy mark; asked for by EVIDENCE_UNREAD. */
      declared: z.enum(['unmarked']).optional(),
    }),
    body: 'file',
  }),
  withdrawEvidence: endpoint({
    ...post('/evidence/:evidenceId/withdrawal', 'Withdraws a piece of evidence; it stays in the history.'),
    params: z.object({ id, evidenceId: id }),
    body: z.object({ ...seen, reason }),
  }),
  submitTask: endpoint({
    ...post('/submission', 'The lead submits the result; needs evidence.'),
    body: z.object({
      ...seen,
      /** Date of the result document; the day of submission where there is none. */
      resultOn: day.nullable().default(null),
      note,
    }),
  }),
  confirmTask: endpoint({
    ...post('/confirmation', "The assigner's office confirms completion."),
    body: z.object({ ...seen, note }),
  }),
  returnTask: endpoint({
    ...post('/return', "The assigner's office returns the result; the clock runs on from the deadline."),
    body: z.object({ ...seen, reason }),
  }),
  suspendTask: endpoint({
    ...post('/suspension', 'Lets the task rest for a reason; the deadline stays.'),
    body: z.object({ ...seen, reason }),
  }),
  resumeTask: endpoint({
    ...post('/resumption', 'Takes a suspended task up again where it stood.'),
    body: z.object({ ...seen, note }),
  }),
  refuseTask: endpoint({
    ...post('/refusal', 'The lead refuses the task for a reason; the office decides what follows.'),
    body: z.object({ ...seen, reason }),
  }),
  cancelTask: endpoint({
    ...post('/cancellation', 'Ends the task, and its open children, without a result.'),
    body: z.object({ ...seen, reason }),
  }),
  setDeadline: endpoint({
    ...post('/deadline', 'Sets another deadline for a reason; the ones before stay in the history.'),
    body: z.object({ ...seen, dueOn: day, reason }),
  }),
  clarifyTask: endpoint({
    method: 'PATCH',
    path: '/api/tasks/:id',
    summary: 'Fills what is not clear yet: product, authority, the accountable body.',
    params,
    body: z.object({
      ...seen,
      product: z.string().trim().min(1).max(1000).optional(),
      authority: z.string().trim().min(1).max(500).optional(),
      accountableId: id.optional(),
    }),
    response: taskStanding,
  }),
};

export type TaskStanding = z.output<typeof taskStanding>;
