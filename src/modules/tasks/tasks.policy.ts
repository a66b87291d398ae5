import { type Actor, anyPost, bodiesServed, type HeldPost, holders } from '../access/index.ts';
import type { TaskRecord } from './task-record.ts';
import { type Act, openActs, type Side } from './workflow.ts';

/** Who may use which route; the task itself is judged by its workflow and by what the caller may see. */
export const tasksPolicy = {
  read: anyPost(
    'everybody with a post may read the tasks of directives they may read and those they have a part in',
  ),
  give: holders('offices may give a task by hand', 'office'),
  decide: holders('the office of the body that gave the task decides on it', 'office'),
  carryOut: holders(
    'the focal point of the body that leads, or the office that serves it, carries it out',
    'focal-point',
    'office',
  ),
};

type Owned = Pick<TaskRecord, 'office_id' | 'assigner_id' | 'lead_id'>;

/** The post through which the caller stands on a side of the task, or undefined. */
export function postOn(side: Side, actor: Actor, task: Owned): HeldPost | undefined {
  return actor.posts.find((post) => {
    const sits = (body: string | null) =>
      body !== null && (post.bodyId === body || post.serves.includes(body));
    if (side === 'office')
      return post.role === 'office' && (post.bodyId === task.office_id || sits(task.assigner_id));
    return (post.role === 'focal-point' || post.role === 'office') && sits(task.lead_id);
  });
}

/** What the caller is to a task. */
export const sidesOf = (actor: Actor, task: Owned): readonly Side[] =>
  (['office', 'lead'] as const).filter((side) => postOn(side, actor, task) !== undefined);

/** The open acts, as rows and standings ship them. */
export function mayOf(
  actor: Actor,
  task: Owned & Pick<TaskRecord, 'state' | 'is_leaf' | 'evidence_count' | 'stood_at'>,
): Partial<Record<Act, boolean>> {
  const open = openActs({
    state: task.state,
    isLeaf: task.is_leaf,
    sides: sidesOf(actor, task),
    evidenceCount: task.evidence_count,
    stoodAt: task.stood_at,
  });
  return Object.fromEntries(open.map((act) => [act, true]));
}

/** The bodies whose part in a task, or right to read its directive, the caller has. */
export const servedBy = (actor: Actor): string[] => [...bodiesServed(actor)];
