import type { Day } from '../../platform/clock/clock.ts';
import type { HeldPost, Scope } from '../access/index.ts';
import { ruleOn } from '../rules/index.ts';
import { openTask, type Seen } from './open-task.ts';
import { type Change, saveFollowing, saveTask } from './save-task.ts';
import { isEnded } from './task.ts';
import type { TaskRecord } from './task-record.ts';
import { fault } from './tasks.errors.ts';
import { addDeadline, childrenOf } from './tasks.store.ts';
import { isLongNotice } from './time-state.ts';

/**
 * Sets another deadline for a reason. The ones before stay in the history, and what was late under them is still read
 * there. On an order to several, the open children that shared its deadline get the new one too.
 */
export async function setDeadline(
  scope: Scope,
  id: string,
  given: Seen & { dueOn: Day },
): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'set-deadline', given);
  if (open.task.due_on === given.dueOn) throw fault('DEADLINE_UNCHANGED');
  const rule = await ruleOn(scope, 'due-soon');
  const longNotice = isLongNotice(scope.today, given.dueOn, rule);
  const next = await saveTask(
    scope,
    open,
    await deadlineChange(scope, open.task, given.dueOn, longNotice, open.reason),
  );
  if (!next.is_leaf) {
    const shared = (await childrenOf(scope.tx, scope.jurisdictionId, id)).filter(
      (child) => !isEnded(child.state) && child.due_on === open.task.due_on,
    );
    for (const child of shared) await follow(scope, child, open.post, open.reason, given.dueOn, longNotice);
  }
  return next;
}

async function follow(
  scope: Scope,
  child: TaskRecord,
  post: HeldPost | undefined,
  reason: string | null,
  dueOn: Day,
  longNotice: boolean,
): Promise<void> {
  const change = await deadlineChange(scope, child, dueOn, longNotice, reason);
  const details = { ...change.details, ...(reason === null ? {} : { reason }) };
  await saveFollowing(scope, child, post, reason, { ...change, details });
}

async function deadlineChange(
  scope: Scope,
  task: TaskRecord,
  dueOn: Day,
  longNotice: boolean,
  reason: string | null,
): Promise<Change> {
  await addDeadline(scope, {
    task_id: task.id,
    due_on: dueOn,
    source: 'set',
    wording: null,
    rule: null,
    reason,
  });
  return {
    patch: { due_on: dueOn, deadline_source: 'set', long_notice: longNotice },
    kind: 'deadline-set',
    details: { dueOn, dueBefore: task.due_on, source: 'set' },
  };
}
