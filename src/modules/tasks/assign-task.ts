import type { Scope } from '../access/index.ts';
import { childrenFor, writeNew } from './create-tasks.ts';
import type { TaskDraft } from './draft.ts';
import { bodyNames } from './names.store.ts';
import { type OpenTask, openTask, type Seen } from './open-task.ts';
import { type Change, followChildren, saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';
import { fault } from './tasks.errors.ts';
import { bodiesOfTask, childrenOf, deadlineInForce, replaceBodies, type TaskPatch } from './tasks.store.ts';

/** Who is chosen. */
export interface Assignment extends Seen {
  readonly leadIds: readonly string[];
  /** Left out: stays as it is. */
  readonly accountableId?: string | null | undefined;
  readonly cooperatingIds?: readonly string[] | undefined;
}

type Names = ReadonlyMap<string, string>;

/**
 * Chooses who acts. A task without a lead gets one, or becomes an order with one child for each of several bodies; an
 * order gets further bodies; a task that has a lead gets another one, with a reason, who has to receive it anew.
 */
export async function assignTask(scope: Scope, id: string, given: Assignment): Promise<TaskRecord> {
  const open = await openTask(
    scope,
    id,
    (task) => (!task.is_leaf ? 'add-bodies' : task.state === 'unassigned' ? 'assign' : 'reassign'),
    given,
  );
  const before = open.task.lead_id === null ? [] : [open.task.lead_id];
  const chosen = [
    ...given.leadIds,
    ...(given.cooperatingIds ?? []),
    ...(given.accountableId ? [given.accountableId] : []),
  ];
  const names = await bodyNames(scope, [...chosen, ...before]);
  if (chosen.some((body) => !names.has(body))) throw fault('TASK_BODY_UNKNOWN');
  const parts = await chooseParts(scope, open.task, given);
  if (open.act === 'reassign') return reassign(scope, open, given, parts, names);
  return open.act === 'assign' && new Set(given.leadIds).size === 1
    ? giveLead(scope, open, given.leadIds[0] as string, parts, names)
    : giveToSeveral(scope, open, given.leadIds, parts, names);
}

/** Accountable and cooperating bodies, where they were chosen too. */
async function chooseParts(scope: Scope, task: TaskRecord, given: Assignment): Promise<TaskPatch> {
  const row = (part: 'accountable' | 'cooperating') => (body: string) => ({
    organisation_id: body,
    part,
    basis: 'later' as const,
    wording: null,
  });
  if (given.cooperatingIds !== undefined) {
    const bodies = [...new Set(given.cooperatingIds)].filter((body) => !given.leadIds.includes(body));
    await replaceBodies(scope, task.id, ['cooperating'], bodies.map(row('cooperating')));
  }
  if (given.accountableId === undefined) return {};
  const accountable = given.accountableId === null ? [] : [given.accountableId];
  await replaceBodies(scope, task.id, ['accountable'], accountable.map(row('accountable')));
  return { accountable_id: given.accountableId };
}

async function setLead(scope: Scope, task: TaskRecord, leadId: string): Promise<void> {
  const basis = 'later' as const;
  await replaceBodies(
    scope,
    task.id,
    ['lead'],
    [{ organisation_id: leadId, part: 'lead', basis, wording: null }],
  );
}

async function giveLead(scope: Scope, open: OpenTask, leadId: string, parts: TaskPatch, names: Names) {
  await setLead(scope, open.task, leadId);
  const details = { leadName: names.get(leadId) ?? '' };
  return saveTask(scope, open, { patch: { ...parts, lead_id: leadId }, kind: 'assigned', details });
}

async function reassign(scope: Scope, open: OpenTask, given: Assignment, parts: TaskPatch, names: Names) {
  const [leadId, ...others] = [...new Set(given.leadIds)];
  if (leadId === undefined || others.length > 0) throw fault('TASK_ONE_LEAD');
  // After a refusal the office may insist.
  if (leadId === open.task.lead_id && open.task.state !== 'refused') throw fault('TASK_SAME_LEAD');
  await setLead(scope, open.task, leadId);
  return saveTask(scope, open, {
    patch: { ...parts, lead_id: leadId, stood_at: null },
    kind: 'reassigned',
    details: { leadName: names.get(leadId) ?? '', leadBefore: names.get(open.task.lead_id ?? '') ?? '' },
  });
}

/** An order to several bodies: it leads nobody any more, its children do. */
async function giveToSeveral(
  scope: Scope,
  open: OpenTask,
  leadIds: readonly string[],
  parts: TaskPatch,
  names: Names,
): Promise<TaskRecord> {
  const children = await childrenOf(scope.tx, scope.jurisdictionId, open.task.id);
  const there = children.filter((child) => child.state !== 'cancelled').map((child) => child.lead_id);
  const fresh = [...new Set(leadIds)].filter((body) => !there.includes(body));
  if (fresh.length === 0) throw fault('TASK_SAME_LEAD');
  const bodies = fresh.map((body) => names.get(body) ?? '');
  const change: Change = {
    patch: { ...parts, is_leaf: false, lead_id: null },
    kind: open.act === 'assign' ? 'assigned' : 'bodies-added',
    details: { bodies },
  };
  const order = await saveTask(scope, open, change);
  const place = {
    assignerId: order.assigner_id,
    officeId: order.office_id,
    number: order.number,
    longNotice: order.long_notice,
    parentId: order.id,
    post: open.post ?? null,
    basis: 'later' as const,
  };
  await writeNew(scope, childrenFor(scope, await draftOf(scope, order), place, fresh, names));
  await followChildren(scope, order.id);
  return order;
}

/** What the children of an order take over from it. */
async function draftOf(scope: Scope, order: TaskRecord): Promise<TaskDraft> {
  const bodies = await bodiesOfTask(scope.tx, scope.jurisdictionId, order.id);
  const deadline = await deadlineInForce(scope, order.id);
  const of = (part: string) => bodies.filter((row) => row.part === part).map((row) => row.organisation_id);
  return {
    directiveId: order.directive_id,
    statementId: order.statement_id,
    title: order.title,
    kind: order.kind,
    product: order.product,
    authority: order.authority,
    wording: order.wording,
    classWording: order.class_wording,
    leadIds: [],
    accountableId: order.accountable_id,
    cooperatingIds: of('cooperating'),
    supervisingIds: of('supervising'),
    receiverIds: of('receiver'),
    deadline: {
      dueOn: order.due_on,
      source: order.deadline_source,
      wording: deadline?.wording ?? null,
      rule: deadline?.rule ?? null,
    },
    recurrence: order.recurrence,
    event: order.event_wording,
    givenOn: scope.today,
  };
}
