import type { Scope } from '../../src/modules/access/index.ts';
import {
  addEvidence,
  assignTask,
  cancelTask,
  confirmTask,
  handOverTask,
  listTasks,
  ordersOfDirective,
  receiveTask,
  refuseTask,
  reportProgress,
  resumeTask,
  returnTask,
  setDeadline,
  submitTask,
  suspendTask,
  taskFilter,
} from '../../src/modules/tasks/index.ts';
import type { StoryEvent, TaskSelector } from '../event.ts';
import type { OrganisationKey } from '../organisations.ts';
import { directiveOf, type Shelf, sentenceOf } from './directives.ts';
import { as, bodyOf, demoFile, found, type Ground } from './ground.ts';

/** The tasks of the story once they exist: an order by its sentence, a child by the body it was first given to. */
export type Register = Map<string, string>;

type TaskEvent = Exclude<
  StoryEvent,
  { act: 'import' | 'confirm-all' | 'confirm' | 'correct' | 'link' | 'put-in-force' }
>;

const keyOf = ({ directive, quote, member }: TaskSelector): string =>
  [directive, quote, member ?? ''].join('|');

/** Carries one act on a task out. What no use case does yet (extensions, urging, the lead's own plan) is left out. */
export async function carryOut(
  ground: Ground,
  shelf: Shelf,
  register: Register,
  event: TaskEvent,
): Promise<void> {
  if (event.act === 'reorganise') {
    await as(ground, event.by, event, async (scope) => {
      for (const move of event.moves) {
        const leadId = bodyOf(ground, move.to);
        await handOverTask(scope, await taskOf(scope, shelf, register, move.task), {
          leadId,
          reason: `${move.reason} (${event.basis})`,
        });
      }
    });
    return;
  }
  if (event.task.part || event.act === 'break-down' || event.act === 'ask-extension' || event.act === 'urge')
    return;
  await as(ground, event.by, event, async (scope) => {
    await act(ground, scope, shelf, register, event, await taskOf(scope, shelf, register, event.task));
  });
}

async function taskOf(
  scope: Scope,
  shelf: Shelf,
  register: Register,
  selector: TaskSelector,
): Promise<string> {
  const known = register.get(keyOf(selector));
  if (known) return known;
  if (selector.member) throw new Error(`${selector.member} was not given "${selector.quote}".`);
  const statementId = sentenceOf(shelf, selector);
  const orders = await ordersOfDirective(scope, directiveOf(shelf, selector.directive));
  const order = found(
    orders.find((row) => row.statementId === statementId),
    `the task of "${selector.quote}"`,
  );
  register.set(keyOf(selector), order.id);
  return order.id;
}

async function act(
  ground: Ground,
  scope: Scope,
  shelf: Shelf,
  register: Register,
  event: Exclude<TaskEvent, { act: 'reorganise' }>,
  id: string,
): Promise<unknown> {
  switch (event.act) {
    case 'assign':
      return assign(ground, scope, shelf, register, event, id);
    case 'receive':
      return receiveTask(scope, id);
    case 'report-progress':
      return reportProgress(scope, id, { percent: event.percent, note: event.note });
    case 'add-evidence': {
      const { title, date } = event.evidence;
      const proof =
        event.evidence.kind === 'document'
          ? { docNumber: event.evidence.number }
          : { file: { bytes: demoFile('evidence', event.evidence.file), name: event.evidence.file } };
      return addEvidence(scope, ground.services.files, id, { title, docDate: date, ...proof });
    }
    case 'submit':
      return submitTask(scope, id, { resultOn: event.resultOn });
    case 'confirm-completion':
      return confirmTask(scope, id);
    case 'return':
      return returnTask(scope, id, event);
    case 'suspend':
      return suspendTask(scope, id, event);
    case 'resume':
      return resumeTask(scope, id, { note: event.reason });
    case 'refuse':
      return refuseTask(scope, id, event);
    case 'cancel':
      return cancelTask(scope, id, event);
    case 'set-deadline':
      return setDeadline(scope, id, { dueOn: event.due, reason: event.reason });
    default:
      return undefined;
  }
}

type Assign = Extract<TaskEvent, { act: 'assign' }>;

async function assign(
  ground: Ground,
  scope: Scope,
  shelf: Shelf,
  register: Register,
  event: Assign,
  id: string,
): Promise<void> {
  const keys: readonly OrganisationKey[] = 'lead' in event.to ? [event.to.lead] : event.to.members;
  const leadIds = keys.map((key) => bodyOf(ground, key));
  const orders = await ordersOfDirective(scope, directiveOf(shelf, event.task.directive));
  const now = orders.find((row) => row.id === id);
  const standing = now?.lead && leadIds.length === 1 && now.lead.id === leadIds[0] && now.state !== 'refused';
  if (!standing && (now?.children?.total ?? 0) === 0) {
    await assignTask(scope, id, {
      leadIds,
      cooperatingIds: event.cooperating.map((key) => bodyOf(ground, key)),
      ...(event.accountable !== null && { accountableId: bodyOf(ground, event.accountable) }),
      ...(event.basis !== null && { reason: event.basis }),
    });
  }
  if (keys.length > 1) await noteChildren(ground, scope, register, event.task, id);
}

/** Remembers which child went to which body, for the body may change later. */
async function noteChildren(
  ground: Ground,
  scope: Scope,
  register: Register,
  task: TaskSelector,
  id: string,
): Promise<void> {
  const { rows } = await listTasks(scope, taskFilter.parse({ parent: id }), { sort: 'number', limit: 200 });
  const keys = new Map([...ground.bodies].map(([key, bodyId]) => [bodyId, key]));
  for (const row of rows) {
    const member = row.lead && keys.get(row.lead.id);
    if (member) register.set(keyOf({ ...task, member }), row.id);
  }
}
