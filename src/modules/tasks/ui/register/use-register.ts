import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Search } from '../../../../web/shell/page.ts';
import type { TaskRow } from '../../tasks.schema.ts';
import { type Group, groupOf } from './groups.ts';
import { groupCountsQuery, groupsFrom, rowsQuery } from './pages-query.ts';
import { filterOf, type Grouping, groupingOf, type RegisterFilter, sortOf } from './register-filter.ts';

/** A group with what is loaded of it. */
export interface LoadedGroup extends Group {
  readonly rows: readonly TaskRow[];
  readonly open: boolean;
}

/** The register of an address: its groups as far as they are loaded, and how to load more. */
export function useRegister(search: Search) {
  const filter = filterOf(search);
  const grouping = groupingOf(search);
  const sort = sortOf(search);
  const counts = useQuery(groupCountsQuery(filter, grouping));
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  // Figures of the filter before are shown until the new ones are here; rows wait for their own.
  const settled = counts.isPlaceholderData ? undefined : counts.data;
  const groups = useMemo(() => groupsFrom(settled, grouping), [settled, grouping]);
  const rows = useInfiniteQuery(rowsQuery(filter, sort, grouping, groups, folded));
  const loaded = useMemo(
    () => (groups ? reached(groups, rows.data?.pages ?? [], folded, grouping) : undefined),
    [groups, rows.data, folded, grouping],
  );
  const more = () => {
    if (rows.hasNextPage && !rows.isFetchingNextPage) void rows.fetchNextPage();
  };
  const fold = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  return {
    filter,
    grouping,
    sort,
    counts: counts.data,
    groups: loaded,
    error: counts.error ?? rows.error,
    loading: counts.isPending || counts.isPlaceholderData || rows.isFetchingNextPage || rows.isLoading,
    retry: () => void Promise.all([counts.refetch(), rows.refetch()]),
    more,
    fold,
    foldAll: () => setFolded(folded.size > 0 ? new Set() : new Set(groups?.map((group) => group.key))),
    anyFolded: folded.size > 0,
  } satisfies { filter: RegisterFilter; grouping: Grouping } & Record<string, unknown>;
}

/**
 * The groups down to where loading has come: later heads appear as one scrolls, folded ones up to there. Once
 * everything is folded all heads stand.
 */
function reached(
  groups: readonly Group[],
  pages: readonly { readonly groups: readonly string[]; readonly rows: readonly TaskRow[] }[],
  folded: ReadonlySet<string>,
  grouping: Grouping,
): LoadedGroup[] {
  const rowsOf = new Map<string, TaskRow[]>();
  for (const page of pages) {
    for (const key of page.groups) if (!rowsOf.has(key)) rowsOf.set(key, []);
    for (const row of page.rows) rowsOf.get(groupOf(row, grouping))?.push(row);
  }
  const unloaded = groups.findIndex((group) => !folded.has(group.key) && !rowsOf.has(group.key));
  return (unloaded < 0 ? groups : groups.slice(0, unloaded)).map((group) => ({
    ...group,
    rows: rowsOf.get(group.key) ?? [],
    open: !folded.has(group.key),
  }));
}
