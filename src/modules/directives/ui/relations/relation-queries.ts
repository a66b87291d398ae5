import { queryOptions } from '@tanstack/react-query';
import { client } from '../api.ts';

/** All that a step of confirming may change about other documents. */
export const betweenKey = (id: string) => ['directives', 'between', id] as const;

/** What the draft says of other documents. */
export const draftRelationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...betweenKey(id), 'relations'],
    queryFn: ({ signal }) => client('GET /api/directives/:id/review/relations', { params: { id }, signal }),
  });

/** Orders of the draft that have a likely twin elsewhere. */
export const likenessesQuery = (id: string) =>
  queryOptions({
    queryKey: [...betweenKey(id), 'likenesses'],
    queryFn: ({ signal }) => client('GET /api/directives/:id/review/likenesses', { params: { id }, signal }),
  });

/** What lies between a directive in force and others, on a day. */
export const relationsQuery = (id: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['directives', 'relations', id, on ?? 'today'],
    queryFn: ({ signal }) =>
      client('GET /api/directives/:id/relations', { params: { id }, query: on ? { on } : {}, signal }),
    placeholderData: (before) => before,
  });

/** Orders of a directive bound to others', and open ones of a replaced directive. */
export const linkedOrdersQuery = (id: string) =>
  queryOptions({
    queryKey: ['directives', 'linked-orders', id],
    queryFn: ({ signal }) => client('GET /api/directives/:id/linked-orders', { params: { id }, signal }),
  });
