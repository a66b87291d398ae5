import type { Scope } from '../access/index.ts';
import { openTask, type Seen } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** The lead refuses a task for a reason; it stays with that lead until the office decides. */
export async function refuseTask(scope: Scope, id: string, given: Seen): Promise<TaskRecord> {
  return saveTask(scope, await openTask(scope, id, 'refuse', given), { patch: {}, kind: 'refused' });
}
