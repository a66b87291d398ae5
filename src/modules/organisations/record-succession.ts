import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { heldVersionsOf } from './organisations.store.ts';
import { insertEdge } from './succession.store.ts';
import type { SuccessionEdge } from './succession.ts';

export type NewSuccession = Pick<SuccessionEdge, 'kind' | 'fromId' | 'toId' | 'effectiveOn'> &
  Partial<Pick<SuccessionEdge, 'legalBasis' | 'share' | 'functions'>>;

/**
 * Records an arrow of succession. It says what became of a body; it moves nothing and ends nothing by itself: ending
 * the body is `endBody`, and who takes its open tasks is decided by people.
 */
export async function recordSuccession(scope: Scope, given: NewSuccession): Promise<string> {
  requireKeeper(scope.actor);
  const { tx, jurisdictionId, at } = scope;
  const { kind, fromId, toId, effectiveOn } = given;
  if ((kind === 'abolish') !== (toId === null)) throw organisationFault('SUCCESSION_UNFIT');
  if (fromId === toId && kind !== 'split') throw organisationFault('SUCCESSION_UNFIT');
  const ids = toId === null || toId === fromId ? [fromId] : [fromId, toId];
  const versions = await heldVersionsOf(tx, jurisdictionId, ids);
  if (!ids.every((id) => versions.some((version) => version.bodyId === id)))
    throw organisationFault('ORGANISATION_NOT_FOUND');
  // What passes on must have been there before the day; who receives it must not have ended by then.
  const gives = versions.some((version) => version.bodyId === fromId && version.validFrom < effectiveOn);
  const takes = versions.some(
    (version) => version.bodyId === toId && (version.validTo === null || version.validTo > effectiveOn),
  );
  if (!gives || (toId !== null && !takes)) throw organisationFault('SUCCESSION_UNFIT');

  const edge: SuccessionEdge = {
    id: newId(),
    kind,
    fromId,
    toId,
    effectiveOn,
    legalBasis: given.legalBasis ?? '',
    share: given.share ?? null,
    functions: given.functions || null,
  };
  await insertEdge(tx, jurisdictionId, edge, at);
  for (const id of ids) {
    await record(scope, {
      action: 'organisation.succession-recorded',
      objectKind: 'organisation',
      objectId: id,
      after: { ...edge },
    });
  }
  return edge.id;
}
