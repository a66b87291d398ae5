import type { HeldPost, Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { OpenTask } from './open-task.ts';
import { keepTallies } from './tally.store.ts';
import { type TaskRecord, tallyFacts } from './task-record.ts';
import { childrenOf, type NewEvent, type TaskPatch, taskById, updateTask } from './tasks.store.ts';
import type { TaskEventDetails, TaskEventKind } from './thread.schema.ts';
import { rollUp } from './workflow.ts';

/** What an act does to a task. */
export interface Change {
  readonly patch: TaskPatch;
  readonly kind: TaskEventKind;
  readonly details?: TaskEventDetails;
}

/**
 * Saves an act: the task, its event, the roll-ups, the order it belongs to, the trail; all in the transaction of the
 * scope. Returns the task as it is now.
 */
export async function saveTask(scope: Scope, open: OpenTask, change: Change): Promise<TaskRecord> {
  const details = { ...(open.reason === null ? {} : { reason: open.reason }), ...change.details };
  const patch = { ...change.patch, state: open.to };
  const next = await write(scope, open.task, patch, { ...change, details }, open.post, open.reason);
  if (next.parent_id !== null) await followChildren(scope, next.parent_id);
  return next;
}

async function write(
  scope: Scope,
  task: TaskRecord,
  changes: TaskPatch,
  change: Change,
  post: HeldPost | undefined,
  reason: string | null,
): Promise<TaskRecord> {
  const patch = { ...changes, revision: task.revision + 1 };
  const next = withPatch(task, patch);
  const event: NewEvent = {
    task_id: task.id,
    kind: change.kind,
    person_id: scope.actor.personId,
    post_id: post?.id ?? scope.actor.postId,
    organisation_id: post?.bodyId ?? null,
    state_before: task.state,
    state_after: next.state,
    details: change.details ?? {},
  };
  await Promise.all([
    updateTask(scope, task.id, patch, event),
    keepTallies(scope.tx, scope.jurisdictionId, [{ before: tallyFacts(task), after: tallyFacts(next) }]),
    record(scope, {
      action: `task.${change.kind}`,
      objectKind: 'task',
      objectId: task.id,
      ...difference(task, next, changes),
      reason,
    }),
  ]);
  scope.afterCommit({ kind: `task.${change.kind}`, objectId: task.id });
  return next;
}

const withPatch = (task: TaskRecord, patch: TaskPatch): TaskRecord => {
  const next = { ...task, ...(patch as Partial<TaskRecord>) };
  return { ...next, due_key: next.due_on ?? '9999-12-31' };
};

/** The fields that really changed, for the trail. */
function difference(before: TaskRecord, after: TaskRecord, patch: TaskPatch) {
  const keys = (Object.keys(patch) as (keyof TaskRecord)[]).filter((key) => before[key] !== after[key]);
  const pick = (from: TaskRecord) => Object.fromEntries(keys.map((key) => [key, from[key]]));
  return { before: pick(before), after: pick(after) };
}

/** Another act on the same task in the same stroke, not judged anew: the children of a cancelled order, say. */
export const saveFollowing = (
  scope: Scope,
  task: TaskRecord,
  post: HeldPost | undefined,
  reason: string | null,
  change: Change,
): Promise<TaskRecord> => write(scope, task, change.patch, change, post, reason);

/** Brings an order up to date with its children: state, progress, evidence, and the day of the last result. */
export async function followChildren(scope: Scope, orderId: string): Promise<void> {
  const order = await taskById(scope.tx, scope.jurisdictionId, orderId);
  if (order.state === 'cancelled') return;
  const children = await childrenOf(scope.tx, scope.jurisdictionId, orderId);
  const live = children.filter((child) => child.state !== 'cancelled');
  const sum = (of: (child: TaskRecord) => number) => live.reduce((total, child) => total + of(child), 0);
  const state = rollUp(children.map((child) => child.state));
  const results = live.map((child) => child.result_on ?? child.submitted_on ?? '').sort();
  const patch: TaskPatch = {
    state,
    progress: live.length === 0 ? order.progress : Math.round(sum((child) => child.progress) / live.length),
    evidence_count: sum((child) => child.evidence_count),
    last_report_on: live.map((child) => child.last_report_on).reduce(later, order.last_report_on),
    result_on: state === 'confirmed' ? (results.at(-1) ?? scope.today) : null,
    confirmed_on: state === 'confirmed' ? scope.today : null,
  };
  const same = (Object.keys(patch) as (keyof TaskPatch)[]).every((key) => patch[key] === order[key]);
  if (same) return;
  if (state !== order.state) {
    const reason = null;
    await write(scope, order, patch, { patch, kind: 'rolled-up' }, undefined, reason);
    return;
  }
  // Progress alone is no event of the order, and does not disturb whoever is looking at it.
  await updateTask(scope, order.id, patch, null);
}

const later = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a > b ? a : b;
