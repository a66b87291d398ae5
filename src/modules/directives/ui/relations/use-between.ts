import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LikenessView } from '../../relations/likeness.schema.ts';
import { draftRelationsQuery, likenessesQuery } from './relation-queries.ts';

const NONE: readonly LikenessView[] = [];

/** What confirming must know of other documents: how many relations wait, and which orders have a twin elsewhere. */
export function useBetween(id: string): {
  readonly open: number;
  alike(statementId: string): readonly LikenessView[];
  isAlike(statementId: string): boolean;
} {
  const { data: said } = useQuery(draftRelationsQuery(id));
  const { data: found } = useQuery(likenessesQuery(id));
  const byStatement = useMemo(() => Map.groupBy(found?.likenesses ?? [], (it) => it.statementId), [found]);
  return {
    open: said?.relations.filter((it) => it.state === 'proposed').length ?? 0,
    alike: (statementId) => byStatement.get(statementId) ?? NONE,
    isAlike: (statementId) => byStatement.get(statementId)?.some((it) => it.choice === null) ?? false,
  };
}
