import type { Scope } from '../access/index.ts';
import { directiveNumbers, namesOf } from './names.store.ts';
import type { CountGroup } from './register.schema.ts';

/** What the groups of a count are called: short names of bodies, numbers of directives. */
export async function labelsOf(scope: Scope, groups: readonly CountGroup[]): Promise<Record<string, string>> {
  const of = (key: 'lead' | 'directive') => [...new Set(groups.flatMap((group) => group[key] ?? []))];
  const bodies = [...(await namesOf(scope, of('lead')))].map(
    ([id, one]) => [id, one.shortName ?? one.name] as const,
  );
  const directives = await directiveNumbers(scope, of('directive'));
  return Object.fromEntries([...bodies, ...directives]);
}
