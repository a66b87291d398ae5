import { lazy, Suspense } from 'react';
import type { TaskEvidence, TaskThread } from '../../tasks.schema.ts';
import type { Act } from '../api.ts';

const ActFields = lazy(() => import('./act-fields.tsx'));

/**
 * The form of an act, over the page. Its script comes when the first act is opened.
 * @param evidence the piece that is withdrawn
 */
export function ActDialog(props: {
  task: TaskThread;
  act: Act;
  evidence?: TaskEvidence | undefined;
  onClose: () => void;
}) {
  return (
    <Suspense fallback={null}>
      <ActFields {...props} />
    </Suspense>
  );
}
