import type { Scope } from '../access/index.ts';
import { openTask, type Seen } from './open-task.ts';
import { saveFollowing, saveTask } from './save-task.ts';
import { isEnded } from './task.ts';
import type { TaskRecord } from './task-record.ts';
import { childrenOf } from './tasks.store.ts';

/** Ends a task without a result, for a reason; the children of an order that are still open end with it. */
export async function cancelTask(scope: Scope, id: string, given: Seen): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'cancel', given);
  const task = await saveTask(scope, open, { patch: { stood_at: null }, kind: 'cancelled' });
  if (!task.is_leaf) {
    for (const child of await childrenOf(scope.tx, scope.jurisdictionId, id)) {
      if (isEnded(child.state)) continue;
      const change = { patch: { state: 'cancelled' as const, stood_at: null }, kind: 'cancelled' as const };
      await saveFollowing(scope, child, open.post, open.reason, {
        ...change,
        details: { reason: open.reason ?? '' },
      });
    }
  }
  return task;
}
