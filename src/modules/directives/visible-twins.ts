import type { Scope } from '../access/index.ts';
import { type Likeness, type Twin, twinsOf } from './twins.store.ts';
import { accessToMany } from './visibility.store.ts';
import { eyesOf } from './visibility.ts';

/** Directives alike that the actor may read as a whole. */
export async function visibleTwins(scope: Scope, it: Likeness): Promise<Twin[]> {
  const twins = await twinsOf(scope.tx, scope.jurisdictionId, it);
  const access = await accessToMany(
    scope.tx,
    scope.jurisdictionId,
    twins.map((twin) => twin.id),
    eyesOf(scope.actor),
  );
  return twins.filter((twin) => access.get(twin.id) === 'whole');
}
