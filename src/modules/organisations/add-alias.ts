import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { aliasesOn, heldVersionsOf, insertAliases } from './organisations.store.ts';
import { tidy } from './tidy.ts';

/**
 * Adds a name by which documents call the body, in use at the next reading; one that is there already stays. Returns all
 * its names.
 */
export async function addAlias(scope: Scope, id: string, given: string): Promise<readonly string[]> {
  requireKeeper(scope.actor);
  const { tx, jurisdictionId } = scope;
  const alias = tidy(given);
  if ((await heldVersionsOf(tx, jurisdictionId, [id])).length === 0)
    throw organisationFault('ORGANISATION_NOT_FOUND');
  const added = await insertAliases(tx, jurisdictionId, id, [alias], scope.today);
  if (added.length > 0) {
    await record(scope, {
      action: 'organisation.alias-added',
      objectKind: 'organisation',
      objectId: id,
      after: { alias, from: scope.today },
    });
  }
  return (await aliasesOn(tx, jurisdictionId, scope.today, id)).map((one) => one.alias);
}
