import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { duty } from './duty.schema.ts';
import {
  body,
  day,
  deadlineSource,
  directiveState,
  disposition,
  header,
  id,
  indicator,
  provision,
  recurrence,
  span,
  taskKind,
  twin,
} from './words.schema.ts';

/** A sentence while it is being confirmed. */
export const reviewStatement = z.object({
  id,
  /** Rises with every change; a write names the one it saw. */
  revision: z.int(),
  /** 1-based place in the document. */
  place: z.int(),
  provision: z.string(),
  span,
  segments: z.array(span),
  text: z.string(),
  contextLine: z.string().nullable(),
  disposition,
  rule: z.string(),
  confidence: z.number(),
  confirmed: z.boolean(),
  /** Nobody knows its fate yet: unconfirmed, and `other` or below the confidence line. */
  unclassified: z.boolean(),
  /** "Đề xuất 4": running number among the proposals; null for headings and the unclassified. */
  proposal: z.int().nullable(),
  duty: duty.nullable(),
  indicators: z.array(indicator),
});

/** One line of "Nơi nhận" or of the circulation scope, and the bodies that shall read because of it. */
export const readerChoice = z.object({
  basis: z.enum(['recipient', 'circulation']),
  wording: z.string(),
  isClass: z.boolean(),
  /** Proposed by the directory on the day of issue, then as the clerk chose. */
  bodies: z.array(body),
  confirmed: z.boolean(),
});

/** A condition of putting in force. A closed one says why. */
export const gate = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('HEADER_INCOMPLETE'),
    closed: z.boolean(),
    missing: z.array(z.enum(['issuer', 'number', 'issuedOn'])),
  }),
  z.object({ code: z.literal('SENTENCES_UNCLASSIFIED'), closed: z.boolean(), count: z.int() }),
  z.object({ code: z.literal('PROPOSALS_UNCONFIRMED'), closed: z.boolean(), count: z.int() }),
  z.object({ code: z.literal('IDENTICAL_IN_FORCE'), closed: z.boolean(), directiveId: id.nullable() }),
]);

const standing = {
  revision: z.int(),
  header,
  counts: z.object({
    sentences: z.int(),
    /** Sentences nobody has classified: must be 0. */
    unclassified: z.int(),
    /** Proposals, of which confirmed: "3/7 đề xuất đã xác nhận". */
    proposals: z.int(),
    confirmed: z.int(),
    unconfirmed: z.int(),
    /** Orders among the proposals that no body is chosen for; allowed, they stay "chưa giao". */
    withoutLead: z.int(),
    /** Lines of "Nơi nhận" whose readers nobody has confirmed; allowed, they give no reader. */
    recipientsUnconfirmed: z.int(),
  }),
  gates: z.array(gate),
  readers: z.array(readerChoice),
  /** Kind of the step that undo or redo would take ("header", "confirm" …); null where there is none. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
};

const review = z.object({
  id,
  state: directiveState,
  fileName: z.string(),
  format: z.string().nullable(),
  importedAt: z.iso.datetime(),
  text: z.string(),
  /** Offsets at which the pages of the source begin; empty where it has none. Pictures: …/pages/:page. */
  pages: z.array(z.int()),
  /** Words of a scan that recognition is not sure of. */
  doubtful: z.array(z.tuple([z.int(), z.int()])),
  outline: z.array(provision),
  statements: z.array(reviewStatement),
  twins: z.array(twin),
  /** Proposals below it need a look of their own (rule `confidence-line`). */
  confidenceLine: z.number(),
  may: z.object({ confirm: z.boolean(), putInForce: z.boolean(), discard: z.boolean() }),
  ...standing,
});

/** What a step of confirming changed: the sentences concerned, and where things stand now. */
export const change = z.object({
  changed: z.array(reviewStatement),
  /** Sentences that are no more (merged into another, or a split undone). */
  removed: z.array(id),
  /** Places and proposal numbers of all others, since a split or a confirmation may move them. */
  numbering: z.array(z.object({ id, place: z.int(), proposal: z.int().nullable() })),
  ...standing,
});

/** What would have changed how a sentence was read, in words; empty where a person has decided since. */
const otherwise = z.object({ vi: z.array(z.string()), en: z.array(z.string()) });

const params = z.object({ id });
const statementParams = z.object({ id, statementId: id });
const seen = { revision: z.int().nonnegative().describe('The revision of the sentence the person saw.') };

const headerPatch = z
  .object({
    revision: z.int().nonnegative(),
    docType: z.string().trim().min(1).max(10),
    /** The whole number "58-KL/TU", or its running number alone where `symbol` is given too. */
    number: z.string().trim().min(1).max(60),
    symbol: z.string().trim().max(60).nullable(),
    issuedOn: day,
    issuerId: id,
    title: z.string().trim().min(1).max(2000),
    place: z.string().trim().max(200).nullable(),
  })
  .partial()
  .required({ revision: true });

/** What may be said of a duty; fields left out stay as they are. */
export const dutyCorrection = z
  .object({
    title: z.string().trim().min(1).max(1000),
    kind: taskKind,
    product: z.string().trim().max(1000).nullable(),
    /** Bodies that lead: none (unassigned), one, or several (one child task each). */
    leadIds: z.array(id).max(5000),
    /** The class as worded; then `leadIds` is the hand-picked list of its members. Null: no class. */
    leadClass: z.string().trim().max(500).nullable(),
    accountableId: id.nullable(),
    cooperatingIds: z.array(id).max(5000),
    deadline: z.object({
      source: deadlineSource.exclude(['default']),
      dueOn: day.nullable(),
      /** The document's own words where stated or derived. */
      wording: z.string().trim().max(500).nullable(),
    }),
    recurrence: recurrence.nullable(),
  })
  .partial();
const dutyPatch = dutyCorrection.extend(seen);

const act = <const P extends `/${string}`>(path: P, summary: string) => ({
  method: 'POST' as const,
  path: `/api/directives/:id${path}` as const,
  summary,
  response: change,
});

export const reviewEndpoints = {
  readReview: endpoint({
    method: 'GET',
    path: '/api/directives/:id/review',
    summary: 'Everything the confirming screen shows.',
    params,
    response: review,
  }),
  readOtherwise: endpoint({
    method: 'GET',
    path: '/api/directives/:id/statements/:statementId/otherwise',
    summary: 'What would have changed how a sentence was read, as `npx quyet extract --explain` tells it.',
    params: statementParams,
    response: otherwise,
  }),
  completeHeader: endpoint({
    method: 'PATCH',
    path: '/api/directives/:id/header',
    summary: 'Completes or corrects the header; the fields given are marked as entered.',
    params,
    body: headerPatch,
    response: change,
  }),
  confirmStatement: endpoint({
    ...act('/statements/:statementId/confirmation', 'Confirms one proposal as it stands.'),
    params: statementParams,
    body: z.object(seen),
  }),
  confirmAbove: endpoint({
    ...act('/confirmation', 'Confirms every proposal at or above a confidence.'),
    params,
    body: z.object({ atLeast: z.number().min(0).max(1) }),
  }),
  dismissStatement: endpoint({
    ...act(
      '/statements/:statementId/dismissal',
      'Says that a proposed order is none: the sentence becomes an orientation, confirmed.',
    ),
    params: statementParams,
    body: z.object(seen),
  }),
  changeDisposition: endpoint({
    ...act(
      '/statements/:statementId/disposition',
      'Gives a sentence another fate. One that asks for no work is confirmed with it; an order waits.',
    ),
    params: statementParams,
    body: z.object({ ...seen, disposition }),
  }),
  editDuty: endpoint({
    method: 'PATCH',
    path: '/api/directives/:id/statements/:statementId/duty',
    summary: 'Changes who does what by when; the sentence waits for confirmation again.',
    params: statementParams,
    body: dutyPatch,
    response: change,
  }),
  editIndicators: endpoint({
    method: 'PUT',
    path: '/api/directives/:id/statements/:statementId/indicators',
    summary:
      'Says which figures a sentence holds; those that differ from what was read are marked as entered, and the sentence waits for confirmation again.',
    params: statementParams,
    body: z.object({ ...seen, indicators: z.array(indicator.omit({ entered: true })).max(100) }),
    response: change,
  }),
  splitStatement: endpoint({
    ...act('/statements/:statementId/division', 'Cuts a sentence in two at an offset of the text.'),
    params: statementParams,
    body: z.object({ ...seen, at: z.int().positive() }),
  }),
  mergeStatement: endpoint({
    ...act('/statements/:statementId/merger', 'Joins a sentence with the next one.'),
    params: statementParams,
    body: z.object(seen),
  }),
  chooseReaders: endpoint({
    method: 'PUT',
    path: '/api/directives/:id/readers',
    summary:
      'Says which bodies read because of each line of recipients and of the circulation scope; confirms them.',
    params,
    body: z.object({
      revision: z.int().nonnegative(),
      readers: z
        .array(
          z.object({
            basis: z.enum(['recipient', 'circulation']),
            wording: z.string().trim().min(1).max(1000),
            bodyIds: z.array(id).max(5000),
          }),
        )
        .max(500),
    }),
    response: change,
  }),
  undo: endpoint({ ...act('/undo', 'Takes the last step of confirming back.'), params }),
  redo: endpoint({ ...act('/redo', 'Takes a step again that was taken back.'), params }),
  putInForce: endpoint({
    method: 'POST',
    path: '/api/directives/:id/in-force',
    summary: 'Puts the directive in force: readers, tasks and targets come into being in one transaction.',
    params,
    response: z.object({ id, inForceOn: day, tasks: z.int(), targets: z.int(), readers: z.int() }),
  }),
  exportGold: endpoint({
    method: 'POST',
    path: '/api/directives/:id/gold',
    summary:
      'The labels of a confirmed document with its text and its file, as an archive for `npm run evaluate`.',
    params,
    response: 'file',
  }),
  discard: endpoint({
    method: 'POST',
    path: '/api/directives/:id/discard',
    summary: 'Gives up an import that is not in force.',
    params,
    body: z.object({ reason: z.string().trim().min(1).max(1000) }),
    response: z.object({ id, state: directiveState }),
  }),
};

export type Review = z.output<typeof review>;
export type ReviewChange = z.output<typeof change>;
/** What a person says of a duty; fields left out stay as they are. */
export type DutyCorrection = z.output<typeof dutyCorrection>;
export type ReviewStatement = z.output<typeof reviewStatement>;
export type ReaderChoice = z.output<typeof readerChoice>;
export type Gate = z.output<typeof gate>;
export type HeaderPatch = z.output<typeof headerPatch>;
export type { HeaderField } from './directive.ts';
/** A figure as a person says it stands; `span` tells which of those read it was, and is empty for a new one. */
export type IndicatorEntry = Omit<ReviewStatement['indicators'][number], 'entered'>;
