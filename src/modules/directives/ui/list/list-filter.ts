import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Search } from '../../../../web/shell/page.ts';
import { listOf, oneOf } from '../../../../web/shell/search.ts';
import type { DirectivesApi } from '../../directives.schema.ts';
import { client } from '../api.ts';

export type ListFilter = NonNullable<DirectivesApi['GET /api/directives']['query']>;
export type StateFilter = 'reading' | 'unreadable' | 'confirming' | 'in-force' | 'discarded';

export const STATES: readonly StateFilter[] = [
  'confirming',
  'in-force',
  'reading',
  'unreadable',
  'discarded',
];

export type ValidityFilter = 'upcoming' | 'current' | 'partly' | 'replaced' | 'expired';

export const VALIDITIES: readonly ValidityFilter[] = ['current', 'partly', 'replaced', 'expired', 'upcoming'];

/** The filters of the address, as the list is asked for; what is absent or no filter of ours is not sent. */
export function filterOf(search: Search): ListFilter {
  const state = STATES.filter((one) => listOf(search, 'state').includes(one));
  const validity = VALIDITIES.filter((one) => listOf(search, 'validity').includes(one));
  const issuer = listOf(search, 'issuer');
  const year = Number(oneOf(search, 'year'));
  const q = oneOf(search, 'q')?.trim();
  return {
    ...(state.length > 0 ? { state } : {}),
    ...(validity.length > 0 ? { validity } : {}),
    ...(issuer.length > 0 ? { issuer: [...issuer] } : {}),
    ...(Number.isInteger(year) && year > 0 ? { year } : {}),
    ...(q ? { q } : {}),
  };
}

/** The list, page after page. */
export const directivesQuery = (filter: ListFilter) =>
  infiniteQueryOptions({
    queryKey: ['directives', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      client('GET /api/directives', {
        query: { ...filter, ...(pageParam === null ? {} : { after: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
    // While something is being read its row moves on by itself.
    refetchInterval: (query) =>
      query.state.data?.pages.some((page) => page.rows.some((row) => row.state === 'reading')) ? 3000 : false,
  });
