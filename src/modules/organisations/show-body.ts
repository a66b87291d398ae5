import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { type HistoryLine, historyOf } from '../audit/index.ts';
import { type Directory, successorsIn } from './directory.ts';
import { type BodyName, bodyNames, directoryOn } from './directory-on.ts';
import { organisationFault } from './organisations.errors.ts';
import { mayKeepDirectory } from './organisations.policy.ts';
import type { BodyPage, BodyVersion, SuccessionArrow } from './organisations.schema.ts';
import { aliasesOn, peopleIn, versionsOf } from './organisations.store.ts';
import type { Succession, SuccessionEdge } from './succession.ts';
import { pathTo } from './tree.ts';
import { asKnown, type Version, versionOn } from './version.ts';

/** One body: what it is on a day, its life in versions, its names, where its work came from and went, its people. */
export async function showBody(scope: Scope, id: string, day: Day | undefined): Promise<BodyPage> {
  const { tx, jurisdictionId, actor } = scope;
  const on = day ?? scope.today;
  const all = await versionsOf(tx, jurisdictionId, id);
  const held = asKnown(all);
  const last = held.at(-1);
  const first = held[0];
  if (!first || !last) throw organisationFault('ORGANISATION_NOT_FOUND');

  const directory = await directoryOn(scope, on);
  const current = versionOn(held, on);
  const arrows = directory.edges.filter((edge) => edge.fromId === id || edge.toId === id);
  const succession = successorsIn(directory, id);
  const aliases = await aliasesOn(tx, jurisdictionId, scope.today, id);
  const people = await peopleIn(tx, jurisdictionId, id, on);
  const history = await historyOf(tx, jurisdictionId, 'organisation', id);
  const ids = [...idsNamed(all, arrows, succession), ...idsInHistory(history)];
  const names = await bodyNames(scope, ids, on);
  const keeps = mayKeepDirectory(actor);

  return {
    id,
    on,
    current: current && versionShown(current, names),
    name: (current ?? held.findLast((version) => version.validFrom <= on) ?? first).name,
    livesFrom: first.validFrom,
    livesTo: last.validTo,
    path: pathTo(directory.bodies, (current ?? last).parentId).map(({ id, name }) => ({ id, name })),
    children: childrenOf(directory, id),
    versions: held.map((version) => versionShown(version, names)),
    corrected: all
      .filter((version) => version.supersededAt !== null)
      .toSorted((a, b) => Number(b.supersededAt) - Number(a.supersededAt))
      .map((version) => versionShown(version, names)),
    aliases: aliases.map((one) => one.alias),
    arrows: arrows.map((edge) => arrowShown(edge, names, keeps)),
    succession: {
      outcome: succession.outcome,
      heirs: heirsOf(succession).map((heir) => ({ id: heir, name: names.get(heir)?.name ?? '' })),
    },
    people,
    history: history.map((line) => ({
      seq: line.seq,
      at: line.at.toISOString(),
      action: line.action,
      personName: line.personName,
      postTitle: line.postTitle,
      before: line.payload?.before ?? null,
      after: line.payload?.after ?? null,
      reason: line.payload?.reason ?? null,
    })),
    names: Object.fromEntries([...names].map(([one, { name }]) => [one, name])),
    may: { change: keeps, end: keeps, readPeople: keeps },
  };
}

const childrenOf = (directory: Directory, id: string) =>
  directory.bodies.filter((body) => body.parentId === id).map(({ id, name, kind }) => ({ id, name, kind }));

const heirsOf = (succession: Succession): readonly string[] => {
  if (succession.outcome === 'one') return [succession.heir.bodyId];
  return succession.outcome === 'choice' ? succession.heirs.map((heir) => heir.bodyId) : [];
};

function idsNamed(
  versions: readonly Version[],
  arrows: readonly SuccessionEdge[],
  succession: Succession,
): readonly string[] {
  const parents = versions.map((version) => version.parentId);
  const ends = arrows.flatMap((edge) => [edge.fromId, edge.toId]);
  return [...parents, ...ends, ...heirsOf(succession)].filter((id) => id !== null);
}

/** Bodies named by id in what was recorded: those above, and both ends of arrows. */
function idsInHistory(history: readonly HistoryLine[]): readonly string[] {
  const named = history.flatMap(({ payload }) =>
    [payload?.before, payload?.after].flatMap((part) => [part?.parentId, part?.fromId, part?.toId]),
  );
  return named.filter((id): id is string => typeof id === 'string');
}

const versionShown = (version: Version, names: ReadonlyMap<string, BodyName>): BodyVersion => ({
  id: version.id,
  name: version.name,
  shortName: version.shortName,
  code: version.code,
  kind: version.kind,
  level: version.level,
  parentId: version.parentId,
  parentName: version.parentId === null ? null : (names.get(version.parentId)?.name ?? null),
  territory: version.territory,
  validFrom: version.validFrom,
  validTo: version.validTo,
  recordedAt: version.recordedAt.toISOString(),
  supersededAt: version.supersededAt?.toISOString() ?? null,
});

const arrowShown = (
  edge: SuccessionEdge,
  names: ReadonlyMap<string, BodyName>,
  withdraw: boolean,
): SuccessionArrow => ({
  ...edge,
  fromName: names.get(edge.fromId)?.name ?? '',
  toName: edge.toId === null ? null : (names.get(edge.toId)?.name ?? null),
  may: { withdraw },
});
