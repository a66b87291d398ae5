import { type TimeState, timeStatesByUrgency } from '../../../../web/design/time-state.ts';
import type { TaskRow, TasksApi } from '../../tasks.schema.ts';
import type { Grouping, RegisterFilter } from './register-filter.ts';

type Counts = TasksApi['GET /api/tasks/counts']['response'];

/** A group of the register, as its head shows it. */
export interface Group {
  readonly key: string;
  readonly n: number;
  readonly counts: Readonly<Partial<Record<TimeState, number>>>;
}

const order: readonly string[] = [...timeStatesByUrgency, 'ended'];

/** The groups of a count by the grouping and by time state; largest first, time states by urgency. */
export function groupsOf(counts: Counts, by: Exclude<Grouping, 'none'>): Group[] {
  const found = new Map<string, { n: number; counts: Partial<Record<TimeState, number>> }>();
  for (const one of counts.groups) {
    const key = (by === 'timeState' ? one.timeState : one[by]) ?? 'none';
    const group = found.get(key) ?? { n: 0, counts: {} };
    group.n += one.n;
    const state = one.timeState;
    if (state && state !== 'ended') group.counts[state] = (group.counts[state] ?? 0) + one.n;
    found.set(key, group);
  }
  const groups = [...found].map(([key, group]) => ({ key, ...group }));
  const place = (key: string) => order.indexOf(key);
  return groups.sort((a, b) =>
    by === 'timeState' ? place(a.key) - place(b.key) : b.n - a.n || (a.key < b.key ? -1 : 1),
  );
}

/** Everything as one group without a head. */
export const ungrouped = (n: number): readonly Group[] => [{ key: 'all', n, counts: {} }];

/** The filter that lists exactly the rows of these groups. */
export const narrowTo = (keys: readonly string[], by: Grouping): RegisterFilter =>
  by === 'none' ? {} : ({ [by]: keys } as RegisterFilter);

/** The group a row belongs to. */
export function groupOf(row: TaskRow, by: Grouping): string {
  if (by === 'none') return 'all';
  return (by === 'timeState' ? row.timeState : row[by]?.id) ?? 'none';
}

/** A loaded page: the groups it was asked for, and where it goes on. */
export interface LoadedPage {
  readonly groups: readonly string[];
  readonly next: string | null;
}

/** Where the next page begins: some groups, and the place in them. */
export interface Place {
  readonly groups: readonly string[];
  readonly after: string | undefined;
}

/**
 * What to load next: the rest of a page that was cut, else the next groups that are not folded, as many small ones at
 * once as fit into a page. Undefined when everything is there.
 */
export function nextPlace(
  groups: readonly Group[],
  folded: ReadonlySet<string>,
  pages: readonly LoadedPage[],
  limit: number,
): Place | undefined {
  const batch: string[] = [];
  let rows = 0;
  for (const group of groups) {
    if (folded.has(group.key)) continue;
    const last = pages.findLast((page) => page.groups.includes(group.key));
    if (last) {
      if (batch.length > 0) break;
      if (last.next !== null) return { groups: last.groups, after: last.next };
      continue;
    }
    if (batch.length > 0 && rows + group.n > limit) break;
    batch.push(group.key);
    rows += group.n;
  }
  return batch.length === 0 ? undefined : { groups: batch, after: undefined };
}
