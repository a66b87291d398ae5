import { daysBetween } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { openTask, type Seen } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** The assigner's office returns a result for a reason. It counts as not submitted: the clock runs on from the deadline. */
export async function returnTask(scope: Scope, id: string, given: Seen): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'return', given);
  return saveTask(scope, open, {
    patch: { submitted_on: null, result_on: null },
    kind: 'returned',
    details: { waited: daysBetween(open.task.submitted_on ?? scope.today, scope.today) },
  });
}
