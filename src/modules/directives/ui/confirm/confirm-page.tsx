import './confirm.css';
import './proposals.css';
import './forms.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ApiError } from '../../../../web/api/index.ts';
import { ErrorNote, Skeleton } from '../../../../web/design/index.ts';
import { useParam } from '../../../../web/shell/address.ts';
import { reviewQuery } from '../api.ts';
import { ReadingState } from '../reading/reading-state.tsx';
import { ConfirmScreen } from './confirm-screen.tsx';

/** Confirming an import. A document that is still being read, or cannot be, shows that instead. */
export default function ConfirmPage() {
  const id = useParam('id');
  const queries = useQueryClient();
  const review = useQuery(reviewQuery(id));
  const ready = useCallback(() => {
    void queries.resetQueries({ queryKey: reviewQuery(id).queryKey });
  }, [queries, id]);
  if (review.data) return <ConfirmScreen key={id} review={review.data} />;
  if (review.error instanceof ApiError && review.error.code === 'DIRECTIVE_NOT_CONFIRMING')
    return <ReadingState id={id} onReady={ready} />;
  if (review.error) return <ErrorNote error={review.error} onRetry={() => void review.refetch()} />;
  return <Skeleton lines={8} />;
}
