import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { directoryOn } from './directory-on.ts';
import { changedFrom } from './life.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { rewrite, versionsOf } from './organisations.store.ts';
import { tidyChanges } from './tidy.ts';
import { makesCircle } from './tree.ts';
import { asKnown, covers, type Nature } from './version.ts';

/** What becomes different, and from which day on. */
export type BodyChange = { readonly [F in keyof Nature]?: Nature[F] | undefined } & {
  readonly from: Day;
  readonly reason?: string;
};

/**
 * Says what a body is from a day on, up to the next change already recorded. Writing a day that lies in the past
 * corrects history; what was held until now stays readable as such.
 */
export async function changeBody(scope: Scope, id: string, change: BodyChange): Promise<void> {
  requireKeeper(scope.actor);
  const { tx, jurisdictionId, at } = scope;
  const held = asKnown(await versionsOf(tx, jurisdictionId, id));
  if (held.length === 0) throw organisationFault('ORGANISATION_NOT_FOUND');
  const changes = tidyChanges(change);
  if (changes.parentId) await checkParent(scope, id, changes.parentId, change.from);

  const outcome = changedFrom(held, change.from, changes);
  if (!outcome.ok) {
    throw organisationFault(
      outcome.code === 'not-living' ? 'ORGANISATION_NOT_LIVING' : 'ORGANISATION_UNCHANGED',
    );
  }
  await rewrite(tx, jurisdictionId, id, at, outcome);

  const before = held.find((version) => covers(version, change.from)) ?? held[0];
  const fields = Object.keys(changes) as (keyof Nature)[];
  await record(scope, {
    action: 'organisation.changed',
    objectKind: 'organisation',
    objectId: id,
    before: Object.fromEntries(fields.map((field) => [field, before?.[field] ?? null])),
    after: { from: change.from, ...changes },
    reason: change.reason || null,
  });
}

async function checkParent(scope: Scope, id: string, parentId: string, day: Day): Promise<void> {
  const { bodies } = await directoryOn(scope, day);
  if (!bodies.some((body) => body.id === parentId)) throw organisationFault('PARENT_NOT_LIVING');
  if (makesCircle(bodies, id, parentId)) throw organisationFault('PARENT_IN_CIRCLE');
}
