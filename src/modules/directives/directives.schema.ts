import { z } from 'zod';
import { type ApiOf, endpoint } from '../../platform/http/endpoint.ts';
import { READING_STEPS } from './directive.ts';
import { directivePage, statementThread } from './page.schema.ts';
import { likenessEndpoints } from './relations/likeness.schema.ts';
import { relationEndpoints, validity } from './relations/relations.schema.ts';
import { reviewEndpoints } from './review.schema.ts';
import { selectionEndpoints } from './selection.schema.ts';
import { body, countsByTimeState, day, directiveState, id, twin } from './words.schema.ts';

export const directiveParams = z.object({ id });
const statementParams = z.object({ id, statementId: id });
const many = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one)]).transform((it) => (Array.isArray(it) ? it : [it]) as z.output<T>[]);

/** A row of the list. What the actor may not read is null; `access` says how much that is. */
const directiveRow = z.object({
  id,
  state: directiveState,
  access: z.enum(['whole', 'sentences']),
  docType: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  issuer: body.nullable(),
  /** Null where only single sentences may be read. */
  title: z.string().nullable(),
  /** Name of the file, for what has no number yet; null where only single sentences may be read. */
  fileName: z.string().nullable(),
  importedAt: z.iso.datetime(),
  inForceOn: day.nullable(),
  failureCode: z.string().nullable(),
  /** What is still to be done before it can be put in force; null unless it is being confirmed. */
  toConfirm: z.object({ unclassified: z.int(), unconfirmed: z.int() }).nullable(),
  /** Validity (hiệu lực) today; null unless in force and wholly readable. */
  validity: validity.nullable(),
  /** Tasks by time state, from the one counting function; null unless in force and wholly readable. */
  tasks: countsByTimeState.nullable(),
  may: z.object({ confirm: z.boolean(), discard: z.boolean(), readAgain: z.boolean() }),
});

const explanation = z.object({ message: z.string(), hint: z.string() });

const reading = z.object({
  id,
  state: directiveState,
  /** All steps in order; `queued` is done once a worker has taken the work. */
  steps: z.array(z.object({ step: z.enum(READING_STEPS), done: z.boolean() })),
  /** Pages read of a document with pages; null before the first and for others. */
  pages: z.object({ done: z.int(), all: z.int() }).nullable(),
  /** Code from the error catalogue where the state is `unreadable`. */
  failure: z.object({ code: z.string(), vi: explanation, en: explanation }).nullable(),
});

const history = z.object({
  lines: z.array(
    z.object({
      seq: z.int(),
      at: z.iso.datetime(),
      action: z.string(),
      personName: z.string().nullable(),
      postTitle: z.string().nullable(),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
      reason: z.string().nullable(),
    }),
  ),
});

/** Reading and importing. The acts of confirming stand in review.schema.ts; both are one record for the client. */
export const directivesEndpoints = {
  importDirective: endpoint({
    method: 'POST',
    path: '/api/directives',
    summary:
      'Takes one file (docx, doc, txt, PDF, scan); refuses it before anything is kept where it may not or cannot be read.',
    /** `declared`: the clerk has seen that the paper bears no secrecy mark; asked for by STAMP_UNREAD. */
    query: z.object({ declared: z.enum(['unmarked']).optional() }),
    body: 'file',
    response: z.object({ id, state: directiveState, twins: z.array(twin) }),
  }),
  listDirectives: endpoint({
    method: 'GET',
    path: '/api/directives',
    summary:
      'The directives the caller may read, newest date of issue first, those without a date before them.',
    query: z.object({
      state: many(directiveState).optional(),
      issuer: many(id).optional(),
      /** Validity today; asks for directives that the caller may read as a whole. */
      validity: many(validity).optional(),
      year: z.coerce.number().int().min(1945).max(2200).optional(),
      /** Words of number or title; marks and tone placement do not matter. */
      q: z.string().trim().max(200).optional(),
      after: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: z.object({
      rows: z.array(directiveRow),
      total: z.int(),
      /** Cursor of the next page; null at the end. */
      next: z.string().nullable(),
      /** Years and issuers that occur among the readable, for the filters. */
      years: z.array(z.int()),
      issuers: z.array(body),
      may: z.object({ import: z.boolean() }),
    }),
  }),
  readDirective: endpoint({
    method: 'GET',
    path: '/api/directives/:id',
    summary: 'The directive read through its results, or the sentences the caller may read of it.',
    params: directiveParams,
    response: directivePage,
  }),
  readReading: endpoint({
    method: 'GET',
    path: '/api/directives/:id/reading',
    summary: 'How far the reading in the background has come.',
    params: directiveParams,
    response: reading,
  }),
  readAgain: endpoint({
    method: 'POST',
    path: '/api/directives/:id/rereading',
    summary: 'Reads an unreadable directive once more.',
    params: directiveParams,
    response: reading,
  }),
  readThread: endpoint({
    method: 'GET',
    path: '/api/directives/:id/statements/:statementId',
    summary: 'One sentence and what became of it.',
    params: statementParams,
    response: statementThread,
  }),
  readHistory: endpoint({
    method: 'GET',
    path: '/api/directives/:id/history',
    summary: 'The trail of the directive, oldest first.',
    params: directiveParams,
    response: history,
  }),
  downloadSource: endpoint({
    method: 'GET',
    path: '/api/directives/:id/file',
    summary: 'The file as it was imported, byte for byte.',
    params: directiveParams,
    response: 'file',
  }),
  readPagePicture: endpoint({
    method: 'GET',
    path: '/api/directives/:id/pages/:page',
    summary: 'One page of a PDF or scan as a picture, as it was imported.',
    params: directiveParams.extend({ page: z.coerce.number().int().min(1).max(1000) }),
    response: 'file',
  }),
  ...reviewEndpoints,
  ...relationEndpoints,
  ...likenessEndpoints,
  ...selectionEndpoints,
};

export type DirectivesApi = ApiOf<typeof directivesEndpoints>;
export type DirectiveRow = z.output<typeof directiveRow>;
export type DirectiveList = z.output<typeof directivesEndpoints.listDirectives.response>;
export type ReadingProgress = z.output<typeof reading>;
export type { ReadingStep } from './directive.ts';
export type DirectiveHistory = z.output<typeof history>;
