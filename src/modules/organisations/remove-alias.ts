import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { aliasesHeld, deleteAlias } from './organisations.store.ts';

/** Takes a name away: documents that use it are no longer recognised by it. Returns the names that stay. */
export async function removeAlias(scope: Scope, id: string, alias: string): Promise<readonly string[]> {
  requireKeeper(scope.actor);
  const { tx, jurisdictionId } = scope;
  if (!(await deleteAlias(tx, jurisdictionId, id, alias))) throw organisationFault('ALIAS_NOT_FOUND');
  await record(scope, {
    action: 'organisation.alias-removed',
    objectKind: 'organisation',
    objectId: id,
    before: { alias },
  });
  return (await aliasesHeld(tx, jurisdictionId, id)).map((one) => one.alias);
}
