import { queryOptions } from '@tanstack/react-query';
import { createClient } from '../../../web/api/client.ts';
import type { DirectivesApi } from '../directives.schema.ts';

/** The calls of directives. */
export const client = createClient<DirectivesApi>();

/** Everything the confirming screen shows; kept up to date by its own acts, so it never goes stale by itself. */
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['directives', 'review', id],
    queryFn: ({ signal }) => client('GET /api/directives/:id/review', { params: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** What would have changed how a sentence was read; asked again once the sentence is another. */
export const otherwiseQuery = (id: string, statementId: string, revision: number) =>
  queryOptions({
    queryKey: ['directives', 'otherwise', id, statementId, revision],
    queryFn: ({ signal }) =>
      client('GET /api/directives/:id/statements/:statementId/otherwise', {
        params: { id, statementId },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How far the reading has come; asked again each second until it ends. */
export const readingQuery = (id: string) =>
  queryOptions({
    queryKey: ['directives', 'reading', id],
    queryFn: ({ signal }) => client('GET /api/directives/:id/reading', { params: { id }, signal }),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.state === 'reading' ? 1000 : false),
  });

/** The directive read through its results. */
export const directiveQuery = (id: string) =>
  queryOptions({
    queryKey: ['directives', 'page', id],
    queryFn: ({ signal }) => client('GET /api/directives/:id', { params: { id }, signal }),
  });

/** The trail of a directive. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['directives', 'history', id],
    queryFn: ({ signal }) => client('GET /api/directives/:id/history', { params: { id }, signal }),
  });
