import type { Scope } from '../access/index.ts';
import { openTask } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** The lead says how far it is, in per cent and words. */
export async function reportProgress(
  scope: Scope,
  id: string,
  given: { revision?: number; percent: number; note?: string },
): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'report', given);
  return saveTask(scope, open, {
    patch: { progress: given.percent, last_report_on: scope.today },
    kind: 'reported',
    details: {
      percent: given.percent,
      percentBefore: open.task.progress,
      ...(given.note ? { note: given.note } : {}),
    },
  });
}
