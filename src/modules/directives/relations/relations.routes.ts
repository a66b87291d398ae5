import type { Route } from '../../../platform/http/route.ts';
import { type Actor, route } from '../../access/index.ts';
import { confirmDirectives, readDirectives, relateDirectives } from '../directives.policy.ts';
import { chooseLikeness, readDraftLikenesses } from './draft-likenesses.ts';
import {
  confirmDraftRelations,
  decideDraftRelation,
  enterDraftRelation,
  readDraftRelations,
} from './draft-relations.ts';
import { enterValidity, withdrawValidity } from './enter-validity.ts';
import { decideHeldRelation, enterHeldRelation } from './keep-relations.ts';
import { likenessEndpoints as alike } from './likeness.schema.ts';
import { endSuperseded, readLinkedOrders } from './linked-orders.ts';
import { readRelations } from './read-relations.ts';
import { relationEndpoints as at } from './relations.schema.ts';
/** HTTP of what lies between documents: while confirming, then in force. */
export const relationRoutes: readonly Route<Actor>[] = [
  route(at.readDraftRelations, confirmDirectives, (scope, { params }) =>
    readDraftRelations(scope, params.id),
  ),
  route(at.enterDraftRelation, confirmDirectives, (scope, { params, body }) =>
    enterDraftRelation(scope, params.id, body),
  ),
  route(at.confirmDraftRelations, confirmDirectives, (scope, { params, body }) =>
    confirmDraftRelations(scope, params.id, body.revision),
  ),
  route(at.decideDraftRelation, confirmDirectives, (scope, { params, body }) =>
    decideDraftRelation(scope, params.id, params.relationId, body),
  ),
  route(at.readRelations, readDirectives, (scope, { params, query }) =>
    readRelations(scope, params.id, query.on),
  ),
  route(at.enterRelation, relateDirectives, (scope, { params, body }) =>
    enterHeldRelation(scope, params.id, body),
  ),
  route(at.decideRelation, relateDirectives, (scope, { params, body }) =>
    decideHeldRelation(scope, params.id, params.relationId, body),
  ),
  route(at.enterValidity, relateDirectives, (scope, { params, body }) =>
    enterValidity(scope, params.id, body),
  ),
  route(at.withdrawValidity, relateDirectives, (scope, { params, body }) =>
    withdrawValidity(scope, params.id, params.factId, body.reason),
  ),
  route(alike.readDraftLikenesses, confirmDirectives, (scope, { params }) =>
    readDraftLikenesses(scope, params.id),
  ),
  route(alike.chooseLikeness, confirmDirectives, (scope, { params, body }) =>
    chooseLikeness(scope, params.id, params.statementId, body),
  ),
  route(alike.readLinkedOrders, readDirectives, (scope, { params }) => readLinkedOrders(scope, params.id)),
  route(alike.endSuperseded, relateDirectives, (scope, { params, body }) =>
    endSuperseded(scope, params.id, body),
  ),
];
