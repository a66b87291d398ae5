import type { Scope } from '../access/index.ts';
import { openTask } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** Takes a suspended task up again where it stood. */
export async function resumeTask(
  scope: Scope,
  id: string,
  given: { revision?: number; note?: string } = {},
): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'resume', given);
  const details = given.note ? { note: given.note } : {};
  return saveTask(scope, open, { patch: { stood_at: null }, kind: 'resumed', details });
}
