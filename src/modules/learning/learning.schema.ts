import { z } from 'zod';
import { type ApiOf, endpoint } from '../../platform/http/endpoint.ts';

const id = z.uuid();
const day = z.iso.date();

/**
 * body: a name and the body it means · disposition: the opening of a sentence and its fate · time: a phrase and what it
 * says · lead: a rule of the reader whose lead people changed (told, nothing to settle).
 */
export const suggestionKind = z.enum(['body', 'disposition', 'time', 'lead']);
export type SuggestionKind = z.output<typeof suggestionKind>;

/** What a suggestion is known by. */
const identity = {
  kind: suggestionKind,
  wordingKey: z.string().min(1).max(200),
  decided: z.string().min(1).max(60),
};
const reason = z.string().trim().min(1).max(1000);

/** Why nothing can be made of it, or null: what it would be is in `teaches`. */
const obstacle = z.enum(['tells-only', 'no-rule', 'body-ended', 'disagreement', 'not-yours']);

const body = z.object({ id, name: z.string() });

const suggestion = z.object({
  ...identity,
  /** As the documents have it. */
  wording: z.string(),
  /** The body that `decided` names; null for the other kinds. */
  body: body.nullable(),
  /** What was read before, each once; a body by its name; null for nothing. */
  readBefore: z.array(z.string().nullable()),
  /** Names of the reader's rules that had proposed it. */
  rules: z.array(z.string()),
  times: z.int(),
  documents: z.int(),
  /** Corrections of the same wording to something else. */
  otherwise: z.int(),
  /** How often the same wording was left as read, which was something else. */
  kept: z.int(),
  /** 0..1: of all decisions on this wording, how many say this. */
  agreement: z.number(),
  lastOn: day,
  teaches: z.enum(['alias', 'house-wording']).nullable(),
  obstacle: obstacle.nullable(),
  /** It was dismissed before, and has been corrected since. */
  dismissedBefore: z.object({ on: day, reason: z.string() }).nullable(),
});

const decision = z.object({
  id,
  ...identity,
  outcome: z.enum(['alias', 'house-wording', 'dismissed']),
  wording: z.string(),
  body: body.nullable(),
  reason: z.string(),
  personName: z.string().nullable(),
  decidedOn: day,
  endedOn: day.nullable(),
  endedReason: z.string().nullable(),
  /** False where the name or the wording was taken out of use elsewhere. */
  inUse: z.boolean(),
  may: z.object({ end: z.boolean() }),
});

export const learningEndpoints = {
  listSuggestions: endpoint({
    method: 'GET',
    path: '/api/suggestions',
    summary:
      'What people corrected more than once while confirming, counted by wording, and what was made of it.',
    response: z.object({
      suggestions: z.array(suggestion),
      /** Wordings corrected once so far: not yet enough to suggest anything. */
      seldom: z.int(),
      decisions: z.array(decision),
    }),
  }),
  listSentences: endpoint({
    method: 'GET',
    path: '/api/suggestions/sentences',
    summary: 'The sentences behind one suggestion that the caller may read, latest first.',
    query: z.object(identity),
    response: z.object({
      sentences: z.array(
        z.object({
          directiveId: id,
          docType: z.string().nullable(),
          number: z.string().nullable(),
          issuedOn: day.nullable(),
          statementId: id,
          text: z.string(),
          contextLine: z.string().nullable(),
        }),
      ),
      hidden: z.int(),
    }),
  }),
  acceptSuggestion: endpoint({
    method: 'POST',
    path: '/api/suggestions/acceptance',
    summary: 'Makes another name of a body, or a wording rule, of a suggestion; in use at the next reading.',
    body: z.object({
      ...identity,
      /** The wording to be put to use: a name and a phrase as corrected, an opening or its beginning. */
      wording: z.string().trim().min(2).max(120),
      reason,
    }),
    response: z.object({ id }),
  }),
  dismissSuggestion: endpoint({
    method: 'POST',
    path: '/api/suggestions/dismissal',
    summary: 'Sets a suggestion aside until there are new corrections.',
    body: z.object({ ...identity, reason }),
    response: z.object({ id }),
  }),
  endDecision: endpoint({
    method: 'POST',
    path: '/api/wording-decisions/:id/end',
    summary: 'Takes what was accepted out of use from today on, or brings a dismissed suggestion back.',
    params: z.object({ id }),
    body: z.object({ reason }),
    response: z.object({ id }),
  }),
};

export type LearningApi = ApiOf<typeof learningEndpoints>;
export type SuggestionList = z.output<typeof learningEndpoints.listSuggestions.response>;
export type Suggestion = z.output<typeof suggestion>;
export type WordingDecision = z.output<typeof decision>;
export type Identity = Pick<Suggestion, 'kind' | 'wordingKey' | 'decided'>;
export type Obstacle = z.output<typeof obstacle>;
