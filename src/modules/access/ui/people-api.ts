import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { createClient } from '../../../web/api/client.ts';
import type { Search } from '../../../web/shell/page.ts';
import { oneOf } from '../../../web/shell/search.ts';
import type { PeopleApi, Role } from '../people.schema.ts';

/** What these screens need to know of bodies to choose one. */
type BodiesApi = {
  'GET /api/organisations': {
    query?: { on?: string };
    response: { bodies: { id: string; name: string; shortName: string | null }[] };
  };
};

/** The calls for people and posts. */
export const client = createClient<PeopleApi>();
const bodies = createClient<BodiesApi>();

export type PeopleFilter = Omit<NonNullable<PeopleApi['GET /api/people']['query']>, 'after'>;

/** The filters of the address; what is absent is not sent. */
export function filterOf(search: Search): PeopleFilter {
  const on = oneOf(search, 'on');
  const q = oneOf(search, 'q');
  const role = oneOf(search, 'role') as Role | undefined;
  return { ...(on ? { on } : {}), ...(q ? { q } : {}), ...(role ? { role } : {}) };
}

export const peopleQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      client('GET /api/people', { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => client('GET /api/people/:id', { params: { id }, signal }),
  });

/** The bodies that live on a day, to choose from. */
export const bodiesQuery = (on: string) =>
  queryOptions({
    queryKey: ['organisations', 'choice', on],
    queryFn: ({ signal }) => bodies('GET /api/organisations', { query: on === '' ? {} : { on }, signal }),
    placeholderData: (before) => before,
  });

/** A write to people; everything shown of them, and of bodies, is asked for anew. */
export function useWrite<V, R>(work: (values: V) => Promise<R>, done?: (result: R, values: V) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async (result, values) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['people'] }),
        queries.invalidateQueries({ queryKey: ['organisations'] }),
      ]);
      done?.(result, values);
    },
  });
}
