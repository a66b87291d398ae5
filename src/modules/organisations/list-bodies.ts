import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import type { Directory, DirectoryBody } from './directory.ts';
import { directoryOn } from './directory-on.ts';
import { mayKeepDirectory } from './organisations.policy.ts';
import type { BodyRow, OrganisationList } from './organisations.schema.ts';
import { searchKey } from './search-key.ts';
import { treeOrder } from './tree.ts';

export interface BodyFilter {
  readonly on?: Day | undefined;
  readonly q?: string | undefined;
  readonly kind?: DirectoryBody['kind'] | undefined;
  readonly level?: DirectoryBody['level'] | undefined;
}

/**
 * The bodies of a day in the order of the tree. Where something is looked for, the bodies that fit and those above
 * them; and, apart, bodies that fit but had ended by then.
 */
export async function listBodies(scope: Scope, filter: BodyFilter): Promise<OrganisationList> {
  const on = filter.on ?? scope.today;
  const directory = await directoryOn(scope, on);
  const fitting = new Set(directory.bodies.filter((body) => fits(body, filter)));
  const shown = withThoseAbove(directory, fitting);
  return {
    on,
    bodies: treeOrder(shown).map(({ body, depth }) => row(body, depth, fitting.has(body))),
    total: fitting.size,
    ended: treeOrder(directory.ended.filter((body) => fits(body, filter))).map(({ body }) =>
      row(body, 0, true),
    ),
    may: { found: mayKeepDirectory(scope.actor) },
  };
}

function fits(body: DirectoryBody, filter: BodyFilter): boolean {
  if (filter.kind && body.kind !== filter.kind) return false;
  if (filter.level && body.level !== filter.level) return false;
  if (!filter.q) return true;
  const names = [body.name, body.shortName, body.code, body.territory, ...body.aliases, ...body.formerNames];
  const text = searchKey(names.filter((name) => name !== null).join(' | '));
  return searchKey(filter.q)
    .split(' ')
    .every((word) => text.includes(word));
}

function withThoseAbove(directory: Directory, fitting: ReadonlySet<DirectoryBody>): readonly DirectoryBody[] {
  const byId = new Map(directory.bodies.map((body) => [body.id, body]));
  const shown = new Set(fitting);
  for (const body of fitting) {
    for (let at = body.parentId; at !== null; ) {
      const above = byId.get(at);
      if (!above || shown.has(above)) break;
      shown.add(above);
      at = above.parentId;
    }
  }
  return directory.bodies.filter((body) => shown.has(body));
}

const row = (body: DirectoryBody, depth: number, isFitting: boolean): BodyRow => ({
  id: body.id,
  name: body.name,
  shortName: body.shortName,
  code: body.code,
  kind: body.kind,
  level: body.level,
  parentId: body.parentId,
  territory: body.territory,
  depth,
  fits: isFitting,
  livesFrom: body.livesFrom,
  livesTo: body.livesTo,
  aliases: [...body.aliases],
});
