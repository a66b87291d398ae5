import type { Route } from '../../platform/http/route.ts';
import { type Actor, route } from '../access/index.ts';
import { correctedSentences } from '../directives/index.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import { dismissSuggestion } from './dismiss-suggestion.ts';
import { endDecision } from './end-decision.ts';
import { decideSuggestions, readSuggestions } from './learning.policy.ts';
import { learningEndpoints as at } from './learning.schema.ts';
import { listSuggestions } from './list-suggestions.ts';

export const learningRoutes: readonly Route<Actor>[] = [
  route(at.listSuggestions, readSuggestions, (scope) => listSuggestions(scope)),
  route(at.listSentences, readSuggestions, async (scope, { query }) => {
    const { sentences, hidden } = await correctedSentences(scope, query);
    return { sentences: sentences.map(({ at: _, ...rest }) => rest), hidden };
  }),
  route(at.acceptSuggestion, decideSuggestions, async (scope, { body }) => ({
    id: await acceptSuggestion(scope, body, { wording: body.wording, reason: body.reason }),
  })),
  route(at.dismissSuggestion, decideSuggestions, async (scope, { body }) => ({
    id: await dismissSuggestion(scope, body, body.reason),
  })),
  route(at.endDecision, decideSuggestions, async (scope, { params, body }) => {
    await endDecision(scope, params.id, body.reason);
    return { id: params.id };
  }),
];
