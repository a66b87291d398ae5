import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote, Skeleton } from '../../../../web/design/index.ts';
import { taskQuery } from '../api.ts';
import { ThreadView } from './thread-view.tsx';

/**
 * The thread of a task by its id, for panels and sheets of any screen; it loads what it shows, and its acts open over
 * the page. Put `TaskActs` into the foot of the same panel.
 * @param id of the task
 * @param quote the sentence as the page shows it; the task's own source when absent, none when null
 */
export function TaskThread({ id, quote }: { id: string; quote?: ReactNode | null }) {
  const { data, error, refetch } = useQuery(taskQuery(id));
  if (error) return <ErrorNote compact error={error} onRetry={() => void refetch()} />;
  return data ? <ThreadView key={id} task={data} quote={quote} /> : <Skeleton lines={8} />;
}
