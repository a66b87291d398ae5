import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { endedFrom } from './life.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { rewrite, versionsOf } from './organisations.store.ts';
import { asKnown } from './version.ts';

/** From `day` on the body is no more; null takes a recorded end back. */
export async function endBody(scope: Scope, id: string, day: Day | null, reason = ''): Promise<void> {
  requireKeeper(scope.actor);
  const { tx, jurisdictionId, at } = scope;
  const held = asKnown(await versionsOf(tx, jurisdictionId, id));
  if (held.length === 0) throw organisationFault('ORGANISATION_NOT_FOUND');
  const outcome = endedFrom(held, day);
  if (!outcome.ok) {
    throw organisationFault(
      outcome.code === 'never-lived' ? 'ORGANISATION_NEVER_LIVED' : 'ORGANISATION_UNCHANGED',
    );
  }
  await rewrite(tx, jurisdictionId, id, at, outcome);
  await record(scope, {
    action: day === null ? 'organisation.end-withdrawn' : 'organisation.ended',
    objectKind: 'organisation',
    objectId: id,
    before: { livesTo: held.at(-1)?.validTo ?? null },
    after: { livesTo: day },
    reason: reason || null,
  });
}
