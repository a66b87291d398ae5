import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { HeldPost, Scope } from '../access/index.ts';
import type { TaskState } from './task.ts';
import type { TaskRecord } from './task-record.ts';
import { closed, fault } from './tasks.errors.ts';
import { postOn, sidesOf } from './tasks.policy.ts';
import { visibleTask } from './tasks.store.ts';
import { type Act, decide } from './workflow.ts';

/** A task about to be acted on: the act is open to the caller, and leads to `to`. */
export interface OpenTask {
  readonly task: TaskRecord;
  readonly act: Act;
  readonly to: TaskState;
  /** The post through which the caller acts. */
  readonly post: HeldPost | undefined;
  readonly reason: string | null;
}

/** What the person saw, and why. */
export interface Seen {
  /** Left out where an act cannot conflict (adding evidence). */
  readonly revision?: number;
  readonly reason?: string;
}

/** Loads a task and judges the act: visible, as seen, allowed by the workflow, with a reason where one is due. */
export async function openTask(scope: Scope, id: string, act: Act | ActOf, seen: Seen): Promise<OpenTask> {
  const task = await visibleTask(scope, id);
  if (!task) throw platformFault('NOT_FOUND');
  if (seen.revision !== undefined && seen.revision !== task.revision)
    throw platformFault('CHANGED_MEANWHILE', { revision: task.revision });
  const named = typeof act === 'function' ? act(task) : act;
  const decision = decide(named, {
    state: task.state,
    isLeaf: task.is_leaf,
    sides: sidesOf(scope.actor, task),
    evidenceCount: task.evidence_count,
    stoodAt: task.stood_at,
  });
  if (!decision.ok) throw closed(named, decision.code);
  const reason = seen.reason?.trim() || null;
  if (decision.needsReason && reason === null) throw fault('TASK_REASON_MISSING');
  return { task, act: named, to: decision.to, post: postOn(decision.by, scope.actor, task), reason };
}

/** Where the task itself says which act is meant. */
type ActOf = (task: TaskRecord) => Act;
