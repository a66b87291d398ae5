import { queryOptions, useQuery } from '@tanstack/react-query';
import { createClient } from '../../../../web/api/client.ts';
import { useSession } from '../../../../web/shell/session.ts';
import type { DirectivesApi } from '../../../directives/directives.schema.ts';
import { bodiesQuery } from '../api.ts';

const directives = createClient<DirectivesApi>();

/** Directives in a state, newest first. */
export const directivesIn = (state: 'in-force' | 'confirming', limit: number) =>
  queryOptions({
    queryKey: ['directives', 'for-tasks', state, limit],
    queryFn: ({ signal }) => directives('GET /api/directives', { query: { state, limit }, signal }),
  });

const organs: readonly string[] = ['executive-committee', 'standing-committee', 'standing-board'];

/**
 * The bodies on whose behalf the offices of the person at the screen give tasks: the committee above the office, the
 * organs through which it speaks, the office itself.
 */
export function useAssigners(): readonly { id: string; name: string }[] {
  const { posts } = useSession();
  const { data } = useQuery(bodiesQuery);
  const bodies = data?.bodies ?? [];
  const found = posts
    .filter((post) => post.role === 'office')
    .flatMap((post) => {
      const seat = bodies.find((body) => body.id === post.bodyId);
      const committee =
        seat?.kind === 'office' || organs.includes(seat?.kind ?? '') ? seat?.parentId : seat?.id;
      return [
        ...bodies.filter((body) => body.id === committee),
        ...bodies.filter((body) => body.parentId === committee && organs.includes(body.kind)),
        ...(seat ? [seat] : []),
      ];
    });
  return found.filter((body, at) => found.findIndex((other) => other.id === body.id) === at);
}
