import { fault as platformFault } from '../../../platform/errors/platform.errors.ts';
import type { Scope } from '../../access/index.ts';
import { mayRelate } from '../directives.policy.ts';
import { readWhole } from '../open-draft.ts';
import { personNames } from '../page.store.ts';
import { eyesOf } from '../visibility.ts';
import { heldViews } from './held-views.ts';
import { relationViews } from './relation-views.ts';
import type { HeldDirective, RelationsOfDirective } from './relations.schema.ts';
import { type HeldRelation, relationsFrom, relationsTo } from './relations.store.ts';
import { validityFactsOf } from './validity.store.ts';

/** A drawing with more directives than this tells nothing; the lists of the nearest show all. */
const MOST_FURTHER = 30;

/** What lies between a directive and others, with the validity of each on a day. */
export async function readRelations(
  scope: Scope,
  directiveId: string,
  on: string | undefined,
): Promise<RelationsOfDirective> {
  const record = await readWhole(scope, directiveId);
  if (record.state !== 'in-force') throw platformFault('NOT_FOUND');
  const { tx, jurisdictionId } = scope;
  const place = { tx, jurisdictionId };
  const day = on ?? scope.today;
  const mayKeep = mayRelate(scope.actor, record);
  const from = { id: record.id, issuedOn: record.header.issuedOn };
  const own = await relationsFrom(place, [directiveId]);
  const said = await relationsTo(place, [directiveId]);
  const facts = await validityFactsOf(tx, jurisdictionId, [directiveId], eyesOf(scope.actor));
  const near = await heldViews(
    scope,
    [
      directiveId,
      ...own.map((it) => it.otherId),
      ...said.map((it) => it.fromId),
      ...facts.map((it) => it.byId),
    ],
    day,
  );
  const directive = near.get(directiveId);
  if (!directive) throw platformFault('NOT_FOUND');
  const people = await personNames(tx, jurisdictionId, [
    ...own.map((it) => it.decidedBy),
    ...facts.map((it) => it.enteredBy),
  ]);
  const views = await relationViews(scope, from, own, day);
  return {
    asOf: day,
    directive,
    validity: {
      issuedOn: from.issuedOn,
      facts: facts.map(({ directiveId: _, byId, enteredAt: __, ...it }) => ({
        ...it,
        by: (byId && near.get(byId)) || null,
        enteredBy: people(it.enteredBy),
        mayWithdraw: mayKeep && it.enteredBy !== null,
      })),
    },
    relations: views.map((view, at) => ({
      ...view,
      revision: own[at]?.revision ?? 0,
      decidedBy: people(own[at]?.decidedBy ?? null),
    })),
    said: said.flatMap(({ fromId, id, kind, extent, provisions, effectiveOn, state, wording }) => {
      const by = near.get(fromId);
      return by ? [{ id, by, kind, extent, provisions, effectiveOn, state, wording }] : [];
    }),
    further: await furtherFrom(scope, directiveId, new Set([...near.keys()]), day),
    may: { relate: mayKeep },
  };
}

/** One step beyond the nearest: confirmed relations between them and others, or among themselves. */
async function furtherFrom(
  scope: Scope,
  centre: string,
  near: ReadonlySet<string>,
  day: string,
): Promise<RelationsOfDirective['further']> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const ring = [...near].filter((id) => id !== centre);
  const bonds = [...(await relationsFrom(place, ring)), ...(await relationsTo(place, ring))]
    .filter((it) => it.state === 'confirmed' && it.otherId !== null)
    .filter((it) => it.fromId !== centre && it.otherId !== centre);
  const beyond = bonds.flatMap((it) => [it.fromId, it.otherId]).filter((id) => id !== null && !near.has(id));
  const directives = await heldViews(scope, [...new Set(beyond)].slice(0, MOST_FURTHER), day);
  const shown = (id: string | null): id is string => id !== null && (near.has(id) || directives.has(id));
  const edges = new Map(bonds.filter((it) => shown(it.fromId) && shown(it.otherId)).map((it) => [it.id, it]));
  return {
    directives: [...directives.values()] satisfies HeldDirective[],
    edges: [...edges.values()].map((it: HeldRelation) => ({
      fromId: it.fromId,
      toId: it.otherId ?? '',
      kind: it.kind,
      state: it.state,
    })),
  };
}
