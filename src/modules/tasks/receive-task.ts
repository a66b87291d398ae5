import type { Scope } from '../access/index.ts';
import { openTask } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** The lead receives the task (tiếp nhận): it is known there, not accepted as done. */
export async function receiveTask(
  scope: Scope,
  id: string,
  given: { revision?: number; note?: string } = {},
): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'receive', given);
  const details = given.note ? { note: given.note } : {};
  return saveTask(scope, open, { patch: {}, kind: 'received', details });
}
