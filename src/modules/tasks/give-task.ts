import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import { createTasks, type Giver } from './create-tasks.ts';
import type { CreatedTask, TaskDraft } from './draft.ts';
import type { TaskKind } from './task.ts';
import type { WrittenTask } from './task-record.ts';
import { fault } from './tasks.errors.ts';
import { postOn } from './tasks.policy.ts';
import { directiveOwners, statementStands } from './tasks.store.ts';
import { readsDirective } from './visibility.store.ts';

/** A task given by hand: under a directive, or on the order of a body the office serves (said at a meeting, say). */
export interface HandGiven {
  readonly title: string;
  readonly kind: TaskKind;
  readonly directiveId: string | null;
  readonly statementId: string | null;
  readonly assignerId: string | null;
  readonly product: string | null;
  readonly authority: string | null;
  readonly leadIds: readonly string[];
  readonly accountableId: string | null;
  readonly cooperatingIds: readonly string[];
  readonly dueOn: Day | null;
  readonly recurrence: string | null;
}

/** Gives a task by hand. Its deadline counts as set, never as stated by a document. */
export async function giveTask(scope: Scope, given: HandGiven): Promise<WrittenTask> {
  const giver = await giverOf(scope, given);
  const draft: TaskDraft = {
    ...given,
    wording: '',
    classWording: null,
    supervisingIds: [],
    receiverIds: [],
    deadline: {
      dueOn: given.dueOn,
      source: given.dueOn === null ? 'none' : 'set',
      wording: null,
      rule: null,
    },
    event: null,
    givenOn: scope.today,
  };
  const [created] = (await createTasks(scope, [draft], giver)) as [CreatedTask];
  return created.task;
}

async function giverOf(scope: Scope, given: HandGiven): Promise<Giver> {
  if (given.directiveId !== null) {
    const owner = (await directiveOwners(scope, [given.directiveId])).get(given.directiveId);
    const named = given.statementId;
    if (!owner?.inForce || (named !== null && !(await statementStands(scope, given.directiveId, named))))
      throw fault('TASK_SOURCE_UNKNOWN');
    const asOffice = { office_id: owner.officeId, assigner_id: owner.assignerId, lead_id: null };
    if (!postOn('office', scope.actor, asOffice)) {
      const reads = await readsDirective(scope.tx, scope.actor, given.directiveId);
      throw reads ? fault('TASK_NOT_YOURS', { act: 'give' }) : fault('TASK_SOURCE_UNKNOWN');
    }
    return { assignerId: owner.assignerId, officeId: owner.officeId };
  }
  if (given.statementId !== null) throw fault('TASK_SOURCE_UNKNOWN');
  const post = scope.actor.posts.find(
    (one) =>
      one.role === 'office' &&
      given.assignerId !== null &&
      (one.bodyId === given.assignerId || one.serves.includes(given.assignerId)),
  );
  if (!post || given.assignerId === null) throw fault('TASK_ASSIGNER_MISSING');
  return { assignerId: given.assignerId, officeId: post.bodyId };
}
