import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { edgeHeld, supersedeEdge } from './succession.store.ts';

/** Takes back an arrow that was entered wrongly. It is no longer held; that it was stays in the history. */
export async function withdrawSuccession(scope: Scope, id: string, reason: string): Promise<void> {
  requireKeeper(scope.actor);
  const { tx, jurisdictionId, at } = scope;
  const edge = await edgeHeld(tx, jurisdictionId, id);
  if (!edge) throw organisationFault('SUCCESSION_NOT_FOUND');
  await supersedeEdge(tx, jurisdictionId, id, at);
  const ids = edge.toId === null || edge.toId === edge.fromId ? [edge.fromId] : [edge.fromId, edge.toId];
  for (const bodyId of ids) {
    await record(scope, {
      action: 'organisation.succession-withdrawn',
      objectKind: 'organisation',
      objectId: bodyId,
      before: { ...edge },
      reason,
    });
  }
}
