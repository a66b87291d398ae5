import type { Day } from '../../platform/clock/clock.ts';
import { type Directory, type DirectoryBody, successorsIn } from './directory.ts';
import type { Succession } from './succession.ts';
import { wordingKey, wordingKeys } from './wording.ts';

/** A name that denotes a body which had ended: a warning, with who took its place. */
export interface EndedBody {
  readonly bodyId: string;
  readonly name: string;
  readonly endedOn: Day;
  readonly succession: Succession;
}

/** What the words of a document denote on a day. */
export type Resolution =
  | { readonly outcome: 'one'; readonly bodyId: string }
  | { readonly outcome: 'candidates'; readonly bodyIds: readonly string[] }
  | { readonly outcome: 'ended'; readonly bodies: readonly EndedBody[] }
  | { readonly outcome: 'none' };

/** Key → bodies, one map for each rank of names: better names win, and a tie is a question, not a guess. */
interface Index {
  readonly ranks: readonly Map<string, Set<string>>[];
  readonly ended: Map<string, Set<string>>;
}

const indexes = new WeakMap<Directory, Index>();

/**
 * The body a wording denotes in the directory of a day. Case, tone placement and the usual abbreviations do not
 * matter. Names borne that day come before former names, those before the bare name of a place ("phường Lam Khê").
 */
export function resolveBody(directory: Directory, wording: string): Resolution {
  const index = indexOf(directory);
  const keys = wordingKeys(wording, directory.home);
  for (const rank of index.ranks) {
    const found = lookUp(rank, keys);
    const [first] = found;
    if (first !== undefined && found.length === 1) return { outcome: 'one', bodyId: first };
    if (found.length > 1) return { outcome: 'candidates', bodyIds: found };
  }
  const ended = lookUp(index.ended, keys).flatMap((id) => endedBody(directory, id));
  return ended.length > 0 ? { outcome: 'ended', bodies: ended } : { outcome: 'none' };
}

function lookUp(map: Map<string, Set<string>>, keys: readonly string[]): readonly string[] {
  for (const key of keys) {
    const found = map.get(key);
    if (found) return [...found];
  }
  return [];
}

function endedBody(directory: Directory, id: string): readonly EndedBody[] {
  const body = directory.ended.find((one) => one.id === id);
  if (!body?.livesTo) return [];
  const succession = successorsIn(directory, id);
  return [{ bodyId: id, name: body.name, endedOn: body.livesTo, succession }];
}

function indexOf(directory: Directory): Index {
  const known = indexes.get(directory);
  if (known) return known;
  const made: Index = {
    ranks: [
      index(directory, directory.bodies, (body) => [body.name, body.shortName, body.code, ...body.aliases]),
      index(directory, directory.bodies, (body) => body.formerNames),
      indexPlaces(directory.bodies),
    ],
    ended: index(directory, directory.ended, (body) => [
      body.name,
      body.shortName,
      ...body.aliases,
      ...body.formerNames,
    ]),
  };
  indexes.set(directory, made);
  return made;
}

function index(
  directory: Directory,
  bodies: readonly DirectoryBody[],
  namesOf: (body: DirectoryBody) => readonly (string | null)[],
): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const body of bodies) {
    for (const name of namesOf(body)) {
      if (name === null || name === '') continue;
      for (const key of wordingKeys(name, directory.home)) put(map, key, body.id);
    }
  }
  return map;
}

function indexPlaces(bodies: readonly DirectoryBody[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const body of bodies) if (body.territory) put(map, wordingKey(body.territory), body.id);
  return map;
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}
