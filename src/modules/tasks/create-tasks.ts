import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { recordAll } from '../audit/index.ts';
import { addWorkingDays, rulesOn, workingCalendar } from '../rules/index.ts';
import type { CreatedTask, TaskDraft } from './draft.ts';
import { bodyNames } from './names.store.ts';
import { joined, type Made, newRows, type Place } from './new-rows.ts';
import { keepTallies } from './tally.store.ts';
import { tallyFacts, type WrittenTask } from './task-record.ts';
import { fault } from './tasks.errors.ts';
import { directiveOwners, insertTasks, takeNumbers } from './tasks.store.ts';
import { isLongNotice } from './time-state.ts';

/** Who gives a task, where no directive says it. */
export interface Giver {
  readonly assignerId: string;
  readonly officeId: string;
}

/**
 * Brings drafts into the register: numbered in the order given, each with bodies, first deadline, first event, roll-ups
 * and trail. A draft with several leads becomes an order with one child for each. Used when a directive is put in force
 * (in its transaction) and by hand. Judging who may do so is for the caller.
 */
export async function createTasks(
  scope: Scope,
  drafts: readonly TaskDraft[],
  giver: Giver | null = null,
): Promise<CreatedTask[]> {
  if (drafts.length === 0) return [];
  const sources = bySource(drafts, giver);
  const directives = drafts.flatMap((draft) => draft.directiveId ?? []);
  const [names, owners, lastNumbers, settle] = await Promise.all([
    bodyNames(scope, drafts.flatMap(bodiesIn)),
    directiveOwners(scope, directives),
    takeNumbers(scope, new Map([...sources].map(([source, mine]) => [source, mine.length]))),
    deadlineRule(scope),
  ]);
  if (drafts.flatMap(bodiesIn).some((id) => !names.has(id))) throw fault('TASK_BODY_UNKNOWN');

  const created: CreatedTask[] = [];
  const all: Made[] = [];
  for (const [sourceId, mine] of sources) {
    let number = (lastNumbers.get(sourceId) ?? 0) - mine.length;
    for (const draft of mine.map(settle.withDefault)) {
      const owner = giver ?? owners.get(draft.directiveId ?? '');
      if (!owner) throw platformFault('NOT_FOUND');
      number += 1;
      const post = scope.actor.posts.find((one) => one.role === 'office') ?? null;
      const longNotice = settle.isLong(draft);
      const basis = giver ? ('later' as const) : ('directive' as const);
      const place = { ...owner, number, longNotice, parentId: null, post, basis };
      const made = fanOut(scope, draft, place, names);
      all.push(...made);
      const [task, ...children] = made.map((one) => one.task) as [WrittenTask, ...WrittenTask[]];
      const { statementId } = draft;
      created.push({ statementId, taskId: task.id, number, task, childIds: children.map((one) => one.id) });
    }
  }
  await writeNew(scope, all);
  return created;
}

const bodiesIn = (draft: TaskDraft): string[] => [
  ...draft.leadIds,
  ...(draft.accountableId === null ? [] : [draft.accountableId]),
  ...draft.cooperatingIds,
  ...draft.supervisingIds,
  ...draft.receiverIds,
];

/** Drafts by what numbers them: their directive, or the office that gives them by hand. */
function bySource(drafts: readonly TaskDraft[], giver: Giver | null): Map<string, TaskDraft[]> {
  const found = new Map<string, TaskDraft[]>();
  for (const draft of drafts) {
    const source = draft.directiveId ?? giver?.officeId;
    if (source === undefined) throw fault('TASK_ASSIGNER_MISSING');
    found.set(source, [...(found.get(source) ?? []), draft]);
  }
  return found;
}

/** The task itself, then one child for each body where there are several. */
export function fanOut(
  scope: Scope,
  draft: TaskDraft,
  place: Place,
  names: ReadonlyMap<string, string>,
): Made[] {
  const leads = [...new Set(draft.leadIds)];
  const bodies = leads.map((id) => names.get(id) ?? '');
  if (leads.length <= 1) {
    const details = bodies[0] === undefined ? {} : { leadName: bodies[0] };
    return [
      newRows(scope, draft, place, { leadId: leads[0] ?? null, isLeaf: true }, { kind: 'created', details }),
    ];
  }
  const order = newRows(
    scope,
    draft,
    place,
    { leadId: null, isLeaf: false },
    { kind: 'created', details: { bodies } },
  );
  return [order, ...childrenFor(scope, draft, { ...place, parentId: order.task.id }, leads, names)];
}

/** One child of an order for each body. */
export const childrenFor = (
  scope: Scope,
  draft: TaskDraft,
  place: Place,
  leads: readonly string[],
  names: ReadonlyMap<string, string>,
): Made[] =>
  leads.map((leadId) => {
    const details = { leadName: names.get(leadId) ?? '' };
    return newRows(scope, draft, place, { leadId, isLeaf: true }, { kind: 'assigned', details });
  });

/** Writes new tasks, their roll-ups and their trail. */
export async function writeNew(scope: Scope, made: readonly Made[]): Promise<void> {
  const tasks = made.map((one) => one.task);
  await Promise.all([
    insertTasks(scope, joined(made)),
    keepTallies(
      scope.tx,
      scope.jurisdictionId,
      tasks.map((task) => ({ before: null, after: tallyFacts(task) })),
    ),
    recordAll(
      scope,
      tasks.map((task) => ({
        action: 'task.created',
        objectKind: 'task',
        objectId: task.id,
        after: {
          title: task.title,
          directiveId: task.directive_id,
          statementId: task.statement_id,
          parentId: task.parent_id,
          leadId: task.lead_id,
          dueOn: task.due_on,
          source: task.deadline_source,
        },
      })),
    ),
  ]);
  for (const task of tasks) scope.afterCommit({ kind: 'task.created', objectId: task.id });
}

/** The rules of today about deadlines: which are of long notice, and the default one where an office has decided so. */
async function deadlineRule(scope: Scope) {
  const rules = await rulesOn(scope, ['due-soon', 'default-deadline', 'holidays', 'working-days']);
  const standard = rules['default-deadline'];
  const withDefault = (draft: TaskDraft): TaskDraft => {
    const wanted = standard.applies && draft.deadline.dueOn === null && draft.recurrence === null;
    if (!wanted || !standard.kinds.includes(draft.kind)) return draft;
    const isWorkingDay = workingCalendar(rules['working-days'], rules.holidays);
    const dueOn = addWorkingDays(draft.givenOn, standard.workingDays, isWorkingDay);
    return { ...draft, deadline: { ...draft.deadline, dueOn, source: 'default', rule: 'default-deadline' } };
  };
  return {
    withDefault,
    isLong: (draft: TaskDraft) => isLongNotice(draft.givenOn, draft.deadline.dueOn, rules['due-soon']),
  };
}
