import type { Scope } from '../access/index.ts';
import { openTask, type Seen } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';

/** Lets a task rest for a reason. The deadline stays until another one is set. */
export async function suspendTask(scope: Scope, id: string, given: Seen): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'suspend', given);
  return saveTask(scope, open, { patch: { stood_at: open.task.state }, kind: 'suspended' });
}
