import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { createClient } from '../../../web/api/client.ts';
import type { Identity, LearningApi } from '../learning.schema.ts';

/** The calls of this module. */
export const client = createClient<LearningApi>();

export const suggestionsQuery = () =>
  queryOptions({
    queryKey: ['learning', 'suggestions'],
    queryFn: ({ signal }) => client('GET /api/suggestions', { signal }),
  });

export const identityOf = ({ kind, wordingKey, decided }: Identity): Identity => ({
  kind,
  wordingKey,
  decided,
});

export const sentencesQuery = (of: Identity) =>
  queryOptions({
    queryKey: ['learning', 'sentences', of],
    queryFn: ({ signal }) => client('GET /api/suggestions/sentences', { query: of, signal }),
  });

/** A decision; everything shown of suggestions, and of bodies whose names it changes, is asked for anew. */
export function useDecision<V, R>(work: (values: V) => Promise<R>, done: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['learning'] });
      await queries.invalidateQueries({ queryKey: ['organisations'] });
      done();
    },
  });
}
