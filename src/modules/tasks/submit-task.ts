import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { openTask } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';
import { fault } from './tasks.errors.ts';

/**
 * The lead submits the result (nộp kết quả). In time or not is judged by the date of the result document, or by today
 * where there is none.
 */
export async function submitTask(
  scope: Scope,
  id: string,
  given: { revision?: number; resultOn: Day | null; note?: string },
): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'submit', given);
  if (given.resultOn !== null && given.resultOn > scope.today) throw fault('RESULT_IN_FUTURE');
  return saveTask(scope, open, {
    patch: { submitted_on: scope.today, result_on: given.resultOn },
    kind: 'submitted',
    details: {
      ...(given.resultOn === null ? {} : { resultOn: given.resultOn }),
      ...(given.note ? { note: given.note } : {}),
    },
  });
}
