import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { evidenceOf, markWithdrawn } from './evidence.store.ts';
import { openTask, type Seen } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** Withdraws a piece of evidence for a reason; it stays in the history, and its file stays kept. */
export async function withdrawEvidence(
  scope: Scope,
  taskId: string,
  evidenceId: string,
  given: Seen,
): Promise<TaskRecord> {
  const open = await openTask(scope, taskId, 'withdraw-evidence', given);
  const evidence = await evidenceOf(scope, taskId, evidenceId);
  if (!evidence || evidence.withdrawn_at !== null) throw platformFault('NOT_FOUND');
  await markWithdrawn(scope, evidenceId);
  return saveTask(scope, open, {
    patch: { evidence_count: open.task.evidence_count - 1 },
    kind: 'evidence-withdrawn',
    details: { evidenceId, title: evidence.title },
  });
}
