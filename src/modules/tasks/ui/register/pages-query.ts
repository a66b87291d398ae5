import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Search } from '../../../../web/shell/page.ts';
import type { CountBy, TaskSort } from '../../tasks.schema.ts';
import { client } from '../api.ts';
import { type Group, groupsOf, narrowTo, nextPlace, type Place, ungrouped } from './groups.ts';
import { filterOf, type Grouping, groupingOf, type RegisterFilter } from './register-filter.ts';

/** Rows of one request: one screen and some more, so that scrolling seldom waits. */
const LIMIT = 100;

/** How long figures of the register count as fresh: it is read for a while, and every act of ours renews it. */
const fresh = 60_000;

export const countsQuery = (filter: RegisterFilter, by: readonly CountBy[]) =>
  queryOptions({
    queryKey: ['tasks', 'counts', filter, by],
    queryFn: ({ signal }) =>
      client('GET /api/tasks/counts', {
        query: { ...filter, ...(by.length > 0 ? { by: [...by] } : {}) },
        signal,
      }),
    staleTime: fresh,
    placeholderData: (before) => before,
  });

/** The count that the heads of the groups need. */
export const groupCountsQuery = (filter: RegisterFilter, grouping: Grouping) =>
  countsQuery(
    filter,
    grouping === 'none' || grouping === 'timeState' ? ['timeState'] : [grouping, 'timeState'],
  );

/**
 * The rows, group after group, a page at a time. Groups that are folded are passed over; unfolding one brings its rows
 * next.
 */
export const rowsQuery = (
  filter: RegisterFilter,
  sort: TaskSort,
  grouping: Grouping,
  groups: readonly Group[] | undefined,
  folded: ReadonlySet<string>,
) => {
  const first = nextPlace(groups ?? [], folded, [], LIMIT);
  return infiniteQueryOptions({
    queryKey: ['tasks', 'rows', filter, sort, grouping],
    queryFn: async ({ pageParam, signal }) => {
      const { groups: keys, after } = pageParam;
      const query = { ...filter, ...narrowTo(keys, grouping), sort, limit: LIMIT };
      const page = await client('GET /api/tasks', {
        query: after === undefined ? query : { ...query, after },
        signal,
      });
      return { groups: keys, rows: page.rows, next: page.next };
    },
    initialPageParam: first ?? ({ groups: [], after: undefined } as Place),
    getNextPageParam: (_last, pages) => nextPlace(groups ?? [], folded, pages, LIMIT),
    enabled: first !== undefined,
    staleTime: fresh,
    refetchOnWindowFocus: false,
  });
};

/** Fetches heads and first rows while the page's script is on its way. */
export function prepareRegister(queries: QueryClient, search: Search): void {
  const filter = filterOf(search);
  void queries.prefetchQuery(groupCountsQuery(filter, groupingOf(search)));
}

/** The groups of a count, in order. */
export const groupsFrom = (
  counts: Parameters<typeof groupsOf>[0] | undefined,
  grouping: Grouping,
): readonly Group[] | undefined => {
  if (!counts) return undefined;
  if (counts.total === 0) return [];
  return grouping === 'none' ? ungrouped(counts.total) : groupsOf(counts, grouping);
};
