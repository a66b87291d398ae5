import type { Scope } from '../../access/index.ts';
import { eyesOf } from '../visibility.ts';
import { heldNames } from './held.store.ts';
import type { DraftRelation, RelationState } from './relation.ts';
import { relationFault } from './relations.errors.ts';
import { type Referring, resolveReferences } from './resolve-references.ts';

/**
 * The directive held here that a decision is about. Chosen by the person: it must be one they may read. Not chosen: the
 * one that number and date leave no doubt about, once the relation is confirmed.
 */
export async function targetChosen(
  scope: Scope,
  from: Referring,
  relation: Pick<DraftRelation, 'other' | 'otherId'>,
  decision: { readonly state: RelationState; readonly otherId?: string | null | undefined },
): Promise<string | null> {
  const { otherId } = decision;
  if (otherId) {
    await readableTarget(scope, from, otherId);
    return otherId;
  }
  if (otherId === null || decision.state !== 'confirmed') return otherId ?? relation.otherId;
  if (relation.otherId) return relation.otherId;
  const [match] = await resolveReferences(scope, from, [relation.other], eyesOf(scope.actor));
  return match?.outcome === 'sure' ? match.id : null;
}

/** A directive in force that the person may read as a whole, other than the one that speaks. */
export async function readableTarget(scope: Scope, from: Referring, otherId: string) {
  if (otherId === from.id) throw relationFault('RELATION_TO_ITSELF');
  const names = await heldNames(scope.tx, scope.jurisdictionId, [otherId], eyesOf(scope.actor));
  const found = names.get(otherId);
  if (!found) throw relationFault('RELATION_TARGET_UNKNOWN');
  return found;
}
