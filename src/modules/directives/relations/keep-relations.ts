import { fault as platformFault } from '../../../platform/errors/platform.errors.ts';
import { newId } from '../../../platform/ids/id.ts';
import type { Scope } from '../../access/index.ts';
import { record } from '../../audit/index.ts';
import { mayRelate } from '../directives.policy.ts';
import type { DirectiveRecord } from '../directives.store.ts';
import { readWhole } from '../open-draft.ts';
import { decideRelation } from './decide-relation.ts';
import { enteredRelation } from './entered-relation.ts';
import type { DraftRelation } from './relation.ts';
import { relationFault } from './relations.errors.ts';
import type { RelationDecisionBody, RelationEntry } from './relations.schema.ts';
import { insertRelations, relationOf, relationsFrom, saveDecision } from './relations.store.ts';
import { targetChosen } from './target-chosen.ts';

/** A directive in force whose relations the caller's office keeps. */
export async function keptDirective(scope: Scope, directiveId: string): Promise<DirectiveRecord> {
  const it = await readWhole(scope, directiveId);
  if (!mayRelate(scope.actor, it)) throw platformFault('NOT_ALLOWED');
  return it;
}

/** Confirms, corrects or rejects a relation of a directive in force. */
export async function decideHeldRelation(
  scope: Scope,
  directiveId: string,
  relationId: string,
  { revision, reason, ...decision }: RelationDecisionBody & { readonly reason?: string | undefined },
): Promise<{ readonly id: string }> {
  const directive = await keptDirective(scope, directiveId);
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const relation = await relationOf(place, directiveId, relationId);
  if (!relation) throw platformFault('NOT_FOUND');
  if (relation.revision !== revision)
    throw platformFault('CHANGED_MEANWHILE', { revision: relation.revision });
  const from = { id: directiveId, issuedOn: directive.header.issuedOn };
  const otherId = await targetChosen(scope, from, relation, decision);
  const decided = decideRelation(relation, { ...decision, otherId }, from.issuedOn);
  if (!decided.ok) throw relationFault(decided.code);
  await saveDecision(place, relationId, decided.relation, { personId: scope.actor.personId, at: scope.at });
  await record(scope, {
    action: 'directive.relation-decided',
    objectKind: 'directive',
    objectId: directiveId,
    before: traced(relation),
    after: traced({ ...relation, ...decided.relation }),
    ...(reason && { reason }),
  });
  return { id: relationId };
}

/** Enters a relation of a directive in force by hand. */
export async function enterHeldRelation(
  scope: Scope,
  directiveId: string,
  entry: RelationEntry,
): Promise<{ readonly id: string }> {
  const directive = await keptDirective(scope, directiveId);
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const from = { id: directiveId, issuedOn: directive.header.issuedOn };
  const present = await relationsFrom(place, [directiveId]);
  const fresh = await enteredRelation(scope, from, entry, present, newId());
  await insertRelations(place, scope.originId, directiveId, [fresh], {
    personId: scope.actor.personId,
    at: scope.at,
  });
  await record(scope, {
    action: 'directive.relation-entered',
    objectKind: 'directive',
    objectId: directiveId,
    after: traced(fresh),
  });
  return { id: fresh.id };
}

const traced = ({
  id,
  kind,
  other,
  otherId,
  extent,
  provisions,
  effectiveOn,
  state,
  note,
}: DraftRelation) => ({
  relation: { id, kind, number: other.number, otherId, extent, provisions, effectiveOn, state, note },
});
