import type { Search } from '../../../../web/shell/page.ts';
import { listOf, oneOf, searchWith } from '../../../../web/shell/search.ts';
import type { TaskFilterQuery, TaskSort } from '../../tasks.schema.ts';

/** The filter as it stands in the address: texts, and lists of texts. */
export type RegisterFilter = TaskFilterQuery;

/** Names that may be given several times in the address. */
export const listKeys = [
  'directive',
  'statement',
  'lead',
  'accountable',
  'state',
  'timeState',
  'kind',
  'source',
] as const;
const singleKeys = ['dueFrom', 'dueTo', 'undatedOver', 'q', 'mine', 'parent', 'level'] as const;

/** Every name that narrows the register; the rest of the address says how it is shown. */
export const filterKeys = [...listKeys, ...singleKeys] as const;

/** The filter of an address; what is absent is not sent. Values the server does not know it refuses, with a code. */
export function filterOf(search: Search): RegisterFilter {
  const filter: Record<string, string | readonly string[]> = {};
  for (const key of listKeys) {
    const values = listOf(search, key);
    if (values.length > 0) filter[key] = values;
  }
  for (const key of singleKeys) {
    const value = oneOf(search, key);
    if (value !== undefined && value.trim() !== '') filter[key] = value;
  }
  return filter as RegisterFilter;
}

export const groupings = ['none', 'lead', 'directive', 'timeState'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * How the rows are grouped: as the address says; else by lead, unless one body leads them all or an order was asked
 * for (a list opened from a figure has its own).
 */
export function groupingOf(search: Search): Grouping {
  const asked = oneOf(search, 'group');
  const known = groupings.find((one) => one === asked);
  if (known) return known;
  const alone = listOf(search, 'lead').length === 1 || oneOf(search, 'mine') === 'lead';
  const parts = oneOf(search, 'parent') !== undefined;
  return alone || parts || oneOf(search, 'sort') !== undefined ? 'none' : 'lead';
}

/** The order in force; what is not an order of ours is by due date. */
export function sortOf(search: Search): TaskSort {
  const asked = oneOf(search, 'sort');
  const sorts = ['due', '-due', 'given', '-given', 'number', 'waiting'] as const;
  return sorts.find((one) => one === asked) ?? 'due';
}

/** The register opened at a filter: what a figure links to. */
export const registerHref = (filter: object): string => {
  const search = searchWith({}, filter as Record<string, string | readonly string[] | undefined>);
  return search === '?' ? '/tasks' : `/tasks${search}`;
};
