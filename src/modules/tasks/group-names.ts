import type { Scope } from '../access/index.ts';
import type { Count } from './count-tasks.ts';
import { directiveNumbers, namesOf } from './names.store.ts';

/** What the groups of a count are called: short names of bodies, numbers of directives. */
export async function labelsOf(scope: Scope, { groups, bodies }: Count): Promise<Record<string, string>> {
  const of = (key: 'lead' | 'directive') => [...new Set(groups.flatMap((group) => group[key] ?? []))];
  const names = bodies ?? (await namesOf(scope, of('lead')));
  const labels = [...names].map(([id, one]) => [id, one.shortName ?? one.name] as const);
  return Object.fromEntries([...labels, ...(await directiveNumbers(scope, of('directive')))]);
}
