import type { Scope } from '../../access/index.ts';
import { record } from '../../audit/index.ts';
import { cancelTask, ordersOfDirective } from '../../tasks/index.ts';
import { readWhole } from '../open-draft.ts';
import { eyesOf } from '../visibility.ts';
import { heldOrders, linksOf } from './held-orders.store.ts';
import { heldViews } from './held-views.ts';
import type { LinkedOrders } from './likeness.schema.ts';
import { type Extent, endsValidity } from './relation.ts';
import { relationFault } from './relations.errors.ts';
import { relationsFrom, relationsTo } from './relations.store.ts';

type Superseded = LinkedOrders['superseded'][number];

/** One directive whose orders another takes the place of; of a link only the tasks named. */
interface Replacement {
  readonly oldId: string;
  readonly byId: string;
  readonly extent: Extent;
  readonly provisions: string | null;
  readonly taskIds: readonly string[] | null;
}

/** What the orders of a directive are to those of others, as far as the caller may read both. */
export async function readLinkedOrders(scope: Scope, directiveId: string): Promise<LinkedOrders> {
  await readWhole(scope, directiveId);
  const { tx, jurisdictionId } = scope;
  const kept = await linksOf(tx, jurisdictionId, directiveId);
  const orders = await heldOrders(
    tx,
    jurisdictionId,
    { statementIds: kept.map((it) => it.statementId), taskIds: kept.map((it) => it.taskId) },
    eyesOf(scope.actor),
  );
  const directives = await heldViews(
    scope,
    orders.map((it) => it.directiveId),
    scope.today,
  );
  const viewOf = (found: (typeof orders)[number] | undefined) => {
    const directive = found && directives.get(found.directiveId);
    if (!found || !directive) return null;
    const { taskId, number, title, state, dueOn } = found;
    return { taskId, number, title, state: state as Superseded['state'], dueOn, directive };
  };
  const links = kept.flatMap(({ statementId, taskId, choice }): LinkedOrders['links'] => {
    const fresh = viewOf(orders.find((it) => it.statementId === statementId));
    const held = viewOf(orders.find((it) => it.taskId === taskId));
    return fresh && held && (choice === 'repeats' || choice === 'replaces') ? [{ choice, fresh, held }] : [];
  });
  return { links, superseded: await supersededOrders(scope, directiveId, links) };
}

/** Ends open orders of replaced directives: nothing ends by itself, a person of the office says which. */
export async function endSuperseded(
  scope: Scope,
  directiveId: string,
  given: {
    readonly orders: readonly { readonly taskId: string; readonly revision: number }[];
    readonly reason: string;
  },
): Promise<{ readonly ended: number }> {
  const { superseded } = await readLinkedOrders(scope, directiveId);
  const open = new Set(superseded.filter((it) => it.mayEnd).map((it) => it.taskId));
  if (given.orders.some((it) => !open.has(it.taskId))) throw relationFault('ORDER_NOT_SUPERSEDED');
  for (const { taskId, revision } of given.orders)
    await cancelTask(scope, taskId, { revision, reason: given.reason });
  await record(scope, {
    action: 'directive.superseded-orders-ended',
    objectKind: 'directive',
    objectId: directiveId,
    after: { taskIds: given.orders.map((it) => it.taskId) },
    reason: given.reason,
  });
  return { ended: given.orders.length };
}

async function supersededOrders(
  scope: Scope,
  directiveId: string,
  links: LinkedOrders['links'],
): Promise<Superseded[]> {
  const replacements = await replacementsOf(scope, directiveId, links);
  const held = await heldViews(
    scope,
    replacements.flatMap((it) => [it.oldId, it.byId]),
    scope.today,
  );
  const found = new Map<string, Superseded>();
  for (const { oldId, byId, extent, provisions, taskIds } of replacements) {
    const [directive, by] = [held.get(oldId), held.get(byId)];
    if (!directive || !by) continue;
    for (const row of await ordersOfDirective(scope, oldId)) {
      const ended = row.state === 'confirmed' || row.state === 'cancelled';
      if (ended || found.has(row.id) || (taskIds !== null && !taskIds.includes(row.id))) continue;
      const { id: taskId, revision, number, title, state, dueOn, lead } = row;
      const mayEnd = row.may.cancel === true;
      const its = {
        taskId,
        revision,
        number,
        title,
        state,
        dueOn,
        lead: lead && { id: lead.id, name: lead.name },
      };
      found.set(taskId, { ...its, directive, by, extent, provisions, mayEnd });
    }
  }
  return [...found.values()];
}

/** Confirmed replacements and repeals that have taken effect, in either direction, and orders a clerk said are replaced. */
async function replacementsOf(
  scope: Scope,
  directiveId: string,
  links: LinkedOrders['links'],
): Promise<Replacement[]> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const relations = [
    ...(await relationsFrom(place, [directiveId])),
    ...(await relationsTo(place, [directiveId])),
  ].flatMap((it): Replacement[] => {
    const effective =
      it.state === 'confirmed' && endsValidity(it.kind) && (it.effectiveOn ?? '9') <= scope.today;
    if (!effective || it.otherId === null) return [];
    const { fromId: byId, otherId: oldId, provisions } = it;
    return [{ oldId, byId, extent: it.extent ?? 'whole', provisions, taskIds: null }];
  });
  const named = links
    .filter((it) => it.choice === 'replaces')
    .map(
      ({ fresh, held }): Replacement => ({
        oldId: held.directive.id,
        byId: fresh.directive.id,
        extent: 'whole',
        provisions: null,
        taskIds: [held.taskId],
      }),
    );
  return [...named, ...relations];
}
