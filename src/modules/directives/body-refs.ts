import type { Scope } from '../access/index.ts';
import { bodyNames } from '../organisations/index.ts';

export interface BodyRef {
  readonly id: string;
  readonly name: string;
}

/** Names of bodies, as they are called today (or were last called). */
export interface BodyRefs {
  one(id: string | null): BodyRef | null;
  many(ids: readonly string[]): BodyRef[];
}

/** Looks the names up in one query. A body that is not in the directory is left out. */
export async function bodyRefs(
  scope: Pick<Scope, 'tx' | 'jurisdictionId' | 'today'>,
  ids: Iterable<string | null>,
): Promise<BodyRefs> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const names = await bodyNames(scope, wanted, scope.today);
  const one = (id: string | null): BodyRef | null => {
    const found = id === null ? undefined : names.get(id);
    return id !== null && found ? { id, name: found.name } : null;
  };
  return { one, many: (list) => list.map(one).filter((it) => it !== null) };
}
