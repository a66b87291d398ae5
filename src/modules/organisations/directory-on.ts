import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { type Directory, directoryFrom } from './directory.ts';
import { aliasesOn, heldVersions, heldVersionsOf, jurisdictionName } from './organisations.store.ts';
import { edgesHeld } from './succession.store.ts';
import { covers } from './version.ts';
import { homeKey } from './wording.ts';

type Reading = Pick<Scope, 'tx' | 'jurisdictionId'>;

/**
 * The directory of a day: for the parser, for pickers, and to resolve what a document names. Other names of bodies are
 * those in use today, since it is today that the document is read.
 */
export async function directoryOn(scope: Reading & Pick<Scope, 'today'>, day: Day): Promise<Directory> {
  const { tx, jurisdictionId } = scope;
  const versions = await heldVersions(tx, jurisdictionId);
  const aliases = await aliasesOn(tx, jurisdictionId, scope.today);
  const edges = await edgesHeld(tx, jurisdictionId);
  const home = homeKey(await jurisdictionName(tx, jurisdictionId));
  return directoryFrom({ day, home, versions, aliases, edges });
}

export interface BodyName {
  readonly name: string;
  readonly shortName: string | null;
  /** Whether the body lives on that day; where not, the names are its nearest known ones. */
  readonly lives: boolean;
}

/** What some bodies are called on a day. Ids that are not of this jurisdiction are left out. */
export async function bodyNames(
  scope: Reading,
  ids: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, BodyName>> {
  const held = await heldVersionsOf(scope.tx, scope.jurisdictionId, [...new Set(ids)]);
  const names = new Map<string, BodyName>();
  for (const [id, versions] of Map.groupBy(held, (version) => version.bodyId)) {
    const nearest = versions.findLast((version) => version.validFrom <= day) ?? versions[0];
    if (!nearest) continue;
    names.set(id, { name: nearest.name, shortName: nearest.shortName, lives: covers(nearest, day) });
  }
  return names;
}
