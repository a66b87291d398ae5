import { daysBetween } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { openTask } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** The assigner's office confirms completion (xác nhận hoàn thành). Only now is the task done. */
export async function confirmTask(
  scope: Scope,
  id: string,
  given: { revision?: number; note?: string } = {},
): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'confirm', given);
  return saveTask(scope, open, {
    patch: { confirmed_on: scope.today, progress: 100 },
    kind: 'confirmed',
    details: {
      waited: daysBetween(open.task.submitted_on ?? scope.today, scope.today),
      ...(given.note ? { note: given.note } : {}),
    },
  });
}
