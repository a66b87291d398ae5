import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { createClient } from '../../../web/api/client.ts';
import type { OrganisationsApi } from '../organisations.schema.ts';

/** The calls of the directory. */
export const client = createClient<OrganisationsApi>();

export type ListFilter = NonNullable<OrganisationsApi['GET /api/organisations']['query']>;

export const listQuery = (filter: ListFilter) =>
  queryOptions({
    queryKey: ['organisations', 'list', filter],
    queryFn: ({ signal }) => client('GET /api/organisations', { query: filter, signal }),
    placeholderData: (before) => before,
  });

export const bodyQuery = (id: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'body', id, on ?? ''],
    queryFn: ({ signal }) => client('GET /api/organisations/:id', { params: { id }, query: { on }, signal }),
  });

/** What a name denotes, for the warning while one types; asked from three letters on. */
export const nameQuery = (wording: string, on: string) =>
  queryOptions({
    queryKey: ['organisations', 'name', wording, on],
    queryFn: ({ signal }) =>
      client('GET /api/organisation-names', { query: { wording, on: on || undefined }, signal }),
    enabled: wording.trim().length > 3,
  });

/** A write to the directory; everything shown of it is asked for anew. */
export function useWrite<V, R>(work: (values: V) => Promise<R>, done?: (result: R, values: V) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async (result, values) => {
      await queries.invalidateQueries({ queryKey: ['organisations'] });
      done?.(result, values);
    },
  });
}
