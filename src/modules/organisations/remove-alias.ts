import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { aliasesOn, endAlias } from './organisations.store.ts';

/**
 * Ends a name: documents read from today on are no longer recognised by it, whenever they were issued. Returns the names
 * that stay.
 */
export async function removeAlias(scope: Scope, id: string, alias: string): Promise<readonly string[]> {
  requireKeeper(scope.actor);
  const { tx, jurisdictionId } = scope;
  if (!(await endAlias(tx, jurisdictionId, id, alias, scope.today)))
    throw organisationFault('ALIAS_NOT_FOUND');
  await record(scope, {
    action: 'organisation.alias-removed',
    objectKind: 'organisation',
    objectId: id,
    before: { alias },
  });
  return (await aliasesOn(tx, jurisdictionId, scope.today, id)).map((one) => one.alias);
}
