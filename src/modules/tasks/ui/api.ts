import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { createClient } from '../../../web/api/client.ts';
import type { OrganisationsApi } from '../../organisations/organisations.schema.ts';
import type { TaskRow, TasksApi } from '../tasks.schema.ts';

/** The calls of tasks. */
export const client = createClient<TasksApi>();

const bodies = createClient<OrganisationsApi>();

/** What somebody may do to a task; the server says which. */
export type Act = keyof TaskRow['may'];

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: ({ signal }) => client('GET /api/tasks/:id', { params: { id }, signal }),
  });

export const todayQuery = queryOptions({
  queryKey: ['tasks', 'today'],
  queryFn: ({ signal }) => client('GET /api/today', { signal }),
});

/** The bodies that live today, to choose from. */
export const bodiesQuery = queryOptions({
  queryKey: ['organisations', 'choice', 'today'],
  queryFn: ({ signal }) => bodies('GET /api/organisations', { query: {}, signal }),
  staleTime: 300_000,
});

/** The bodies that a class such as "các sở, ngành" may mean today. */
export const membersQuery = (wording: string) =>
  queryOptions({
    queryKey: ['organisations', 'members', wording],
    queryFn: ({ signal }) => bodies('GET /api/organisation-classes', { query: { wording }, signal }),
    enabled: wording.trim().length > 1,
  });

/** A write to tasks; every list, count and sentence that shows them is asked for anew. */
export function useWrite<V, R>(work: (given: V) => Promise<R>, done?: (result: R, given: V) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: (result, given) => {
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      void queries.invalidateQueries({ queryKey: ['directives'] });
      done?.(result, given);
    },
  });
}
