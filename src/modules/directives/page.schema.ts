import { z } from 'zod';
import { relationKind, validity } from './relations/relations.schema.ts';
import {
  body,
  comparator,
  countsByTimeState,
  day,
  deadlineSource,
  directiveState,
  disposition,
  header,
  id,
  provision,
  relation,
  span,
  taskKind,
  timeState,
  workflowState,
} from './words.schema.ts';

/** What the tint and the margin of a sentence need of its task; the whole thread of it is GET /api/tasks/:id. */
export const taskSummary = z.object({
  taskId: id,
  /** "NV 4": running number within the directive. */
  number: z.int(),
  kind: taskKind,
  title: z.string(),
  state: workflowState,
  timeState,
  /** Days left, beyond the deadline, before it, or of age: as the contract of tasks says. */
  days: z.int().nullable(),
  handedIn: z.enum(['in-time', 'late', 'undated']).nullable(),
  dueOn: day.nullable(),
  source: deadlineSource,
  /** Null for an order to several bodies and while nobody leads. */
  lead: body.nullable(),
  /** For an order to several bodies: how many act, how many are confirmed. Null otherwise. */
  children: z.object({ total: z.int(), confirmed: z.int() }).nullable(),
});

export const pageStatement = z.object({
  id,
  /** 1-based place in the document: "câu 10 trong 25". */
  place: z.int(),
  provision: z.string(),
  span,
  segments: z.array(span),
  disposition,
  confirmed: z.boolean(),
  task: taskSummary.nullable(),
  /** Ids of the targets it gives. */
  targets: z.array(id),
});

export const target = z.object({
  id,
  statementId: id,
  /** "CT 2": running number among the targets of the directive. */
  number: z.int(),
  name: z.string(),
  value: z.string(),
  valueTo: z.number().nullable(),
  unit: z.string().nullable(),
  comparator,
  kind: z.enum(['target', 'categorical']),
  scope: z.string().nullable(),
  period: z.string().nullable(),
  aspiration: z.boolean(),
});

export const reference = z.object({
  span,
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  issuerWording: z.string().nullable(),
  title: z.string().nullable(),
  relation,
  /** The directive of this installation it names, where exactly one is found and the caller may read it. */
  directiveId: id.nullable(),
});

/** A directive here that refers to this one and that the caller may read. */
const referrer = z.object({
  directiveId: id,
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  title: z.string().nullable(),
  relation: relationKind,
});

const whole = z.object({
  access: z.literal('whole'),
  id,
  state: directiveState,
  revision: z.int(),
  header,
  /** The text as read; null while reading. Spans count into it. */
  text: z.string().nullable(),
  /** "txt" or "docx"; null while reading. */
  format: z.string().nullable(),
  fileName: z.string(),
  importedAt: z.iso.datetime(),
  importedBy: z.string(),
  custodian: body,
  inForceOn: day.nullable(),
  /** Validity (hiệu lực) today; null unless in force. */
  validity: validity.nullable(),
  inForceBy: z.string().nullable(),
  circulation: z.string().nullable(),
  recipients: z.array(z.string()),
  outline: z.array(provision),
  statements: z.array(pageStatement),
  /** Sentences with a fate, of all sentences. Headings count: each is a sentence of the document. */
  covered: z.object({ covered: z.int(), total: z.int() }),
  /**
   * Orders by time state on `asOf`, from the one counting function: one for each sentence that gives work, however many
   * bodies act. A figure opens /api/tasks?directive=ID&level=order&timeState=…, which holds exactly that many rows.
   */
  tasks: countsByTimeState,
  asOf: day,
  targets: z.array(target),
  references: z.array(reference),
  referredBy: z.array(referrer),
  /** Who may read the whole, and why. */
  readers: z.array(
    z.object({
      body,
      basis: z.enum(['issuer', 'custodian', 'recipient', 'circulation', 'assigned']),
      wording: z.string().nullable(),
    }),
  ),
  /** Open work with the nearest deadline from today on; null where there is none. */
  next: z.object({ taskId: id, statementId: id.nullable(), title: z.string(), dueOn: day }).nullable(),
  may: z.object({
    confirm: z.boolean(),
    discard: z.boolean(),
    readAgain: z.boolean(),
    download: z.boolean(),
    exportGold: z.boolean(),
  }),
});

/** What a body reads that was drawn in later: its sentences with the line they stand under, nothing else. */
const sentences = z.object({
  access: z.literal('sentences'),
  id,
  state: directiveState,
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  issuer: body.nullable(),
  sentences: z.array(
    z.object({
      id,
      contextLine: z.string().nullable(),
      text: z.string(),
      disposition,
      task: taskSummary.nullable(),
    }),
  ),
  asOf: day,
});

export const directivePage = z.discriminatedUnion('access', [whole, sentences]);

/** One sentence and what became of it. The thread from the task on is GET /api/tasks/:id. */
export const statementThread = z.object({
  id,
  directiveId: id,
  access: z.enum(['whole', 'sentences']),
  /** Place and total, neighbours too, are null where only single sentences may be read. */
  place: z.int().nullable(),
  total: z.int().nullable(),
  previous: id.nullable(),
  next: id.nullable(),
  provision: z.string().nullable(),
  contextLine: z.string().nullable(),
  text: z.string(),
  disposition,
  confirmedBy: z.string().nullable(),
  task: taskSummary.nullable(),
  /** Empty where only single sentences may be read. */
  targets: z.array(target),
});

export type DirectivePage = z.output<typeof directivePage>;
export type WholeDirective = z.output<typeof whole>;
export type SentencesOnly = z.output<typeof sentences>;
export type PageStatement = z.output<typeof pageStatement>;
export type TaskSummary = z.output<typeof taskSummary>;
export type PageTarget = z.output<typeof target>;
export type PageReference = z.output<typeof reference>;
export type StatementThread = z.output<typeof statementThread>;
