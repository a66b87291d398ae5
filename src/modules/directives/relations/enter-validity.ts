import { fault as platformFault } from '../../../platform/errors/platform.errors.ts';
import { newId } from '../../../platform/ids/id.ts';
import type { Scope } from '../../access/index.ts';
import { record } from '../../audit/index.ts';
import { keptDirective } from './keep-relations.ts';
import type { Extent } from './relation.ts';
import { relationFault } from './relations.errors.ts';
import { insertFact, withdrawFact } from './validity.store.ts';
import type { ValidityFact } from './validity.ts';

/** What a person says of the validity of a directive. */
export interface ValidityEntry {
  readonly kind: ValidityFact['kind'];
  readonly on: string;
  readonly extent: Extent;
  readonly provisions: string | null;
  readonly basis: string;
}

/** Enters from which day a directive is valid, or when and by what it ceased to be, wholly or in part. */
export async function enterValidity(
  scope: Scope,
  directiveId: string,
  entry: ValidityEntry,
): Promise<{ readonly id: string }> {
  const directive = await keptDirective(scope, directiveId);
  const { issuedOn } = directive.header;
  if (issuedOn !== null && entry.on < issuedOn) throw relationFault('VALIDITY_BEFORE_ISSUE');
  const extent = entry.kind === 'begins' ? 'whole' : entry.extent;
  const provisions = extent === 'part' ? entry.provisions : null;
  if (extent === 'part' && provisions === null) throw relationFault('RELATION_PROVISIONS_MISSING');
  const id = newId();
  const fact = { kind: entry.kind, on: entry.on, extent, provisions, basis: entry.basis.normalize('NFC') };
  await insertFact(scope.tx, {
    ...fact,
    id,
    jurisdictionId: scope.jurisdictionId,
    originId: scope.originId,
    directiveId,
    by: scope.actor.personId,
    at: scope.at,
  });
  await record(scope, {
    action: 'directive.validity-entered',
    objectKind: 'directive',
    objectId: directiveId,
    after: { id, ...fact },
  });
  return { id };
}

/** Takes back what was entered; the trail keeps it. */
export async function withdrawValidity(
  scope: Scope,
  directiveId: string,
  factId: string,
  reason: string,
): Promise<{ readonly id: string }> {
  await keptDirective(scope, directiveId);
  const by = { personId: scope.actor.personId, at: scope.at };
  const done = await withdrawFact(scope.tx, scope.jurisdictionId, directiveId, factId, by);
  if (!done) throw platformFault('NOT_FOUND');
  await record(scope, {
    action: 'directive.validity-withdrawn',
    objectKind: 'directive',
    objectId: directiveId,
    before: { id: factId },
    reason,
  });
  return { id: factId };
}
