import { DUTY_DISPOSITIONS } from '@quyet/parser/contract';
import { demoDocument } from './documents.ts';
import type { Evidence, Reading, StoryEvent, TaskSelector } from './event.ts';
import type { IsoDate, OrganisationKey } from './organisations.ts';

export type WorkflowState =
  | 'unassigned'
  | 'divided'
  | 'assigned'
  | 'received'
  | 'in-progress'
  | 'submitted'
  | 'confirmed'
  | 'returned'
  | 'suspended'
  | 'refused'
  | 'cancelled';

export interface ReplayedTask {
  readonly task: TaskSelector;
  state: WorkflowState;
  lead: OrganisationKey | null;
  due: IsoDate | null;
  dueSetOn: IsoDate;
  resultOn: IsoDate | null;
  evidence: Evidence[];
  percent: number;
  lastActOn: IsoDate;
}

export interface Replay {
  readonly tasks: ReadonlyMap<string, ReplayedTask>;
  /** What the rules of the workflow forbid, in words; empty for a lawful story. */
  readonly faults: readonly string[];
}

/** States from which an act on a task is lawful, and the state it leads to (null: it stays). */
const RULES: Partial<
  Record<StoryEvent['act'], readonly [from: readonly WorkflowState[], to: WorkflowState | null]>
> = {
  receive: [['assigned'], 'received'],
  'report-progress': [['received', 'in-progress', 'returned'], 'in-progress'],
  'add-evidence': [['received', 'in-progress', 'returned'], null],
  submit: [['in-progress', 'returned'], 'submitted'],
  'confirm-completion': [['submitted'], 'confirmed'],
  return: [['submitted'], 'returned'],
  suspend: [['in-progress'], 'suspended'],
  resume: [['suspended'], 'in-progress'],
  refuse: [['assigned'], 'refused'],
  cancel: [
    ['unassigned', 'assigned', 'received', 'in-progress', 'returned', 'suspended', 'refused'],
    'cancelled',
  ],
  assign: [['unassigned', 'refused'], 'assigned'],
  'set-deadline': [['assigned', 'received', 'in-progress', 'returned'], null],
  'ask-extension': [['received', 'in-progress', 'returned'], null],
  urge: [['assigned', 'received', 'in-progress', 'returned'], null],
  'break-down': [['received', 'in-progress'], null],
};

/** The identity of a task in the story. */
export function taskId(task: TaskSelector): string {
  return [task.directive, task.quote, task.member ?? '', task.part ?? ''].join(' | ');
}

/** Carries the story out on paper: the register it leads to, and every act the workflow would refuse. */
export function replay(events: readonly StoryEvent[]): Replay {
  const tasks = new Map<string, ReplayedTask>();
  const faults: string[] = [];
  for (const event of events) {
    if (event.act === 'put-in-force') {
      for (const duty of demoDocument(event.directive).readings) open(tasks, event, duty);
    } else if (event.act === 'reorganise') {
      for (const move of event.moves) {
        const task = tasks.get(taskId(move.task));
        if (!task || task.lead !== move.from)
          faults.push(`${event.on}: ${taskId(move.task)} is not with ${move.from}`);
        else task.lead = move.to;
      }
    } else if ('task' in event) {
      const task = tasks.get(taskId(event.task));
      const rule = RULES[event.act];
      if (!task || !rule?.[0].includes(task.state)) {
        faults.push(
          `${event.on}: ${event.act} on ${taskId(event.task)}, which is ${task?.state ?? 'not there'}`,
        );
        continue;
      }
      task.state = rule[1] ?? task.state;
      task.lastActOn = event.on;
      record(tasks, task, event);
    }
  }
  return { tasks, faults };
}

function open(tasks: Map<string, ReplayedTask>, event: StoryEvent & { act: 'put-in-force' }, duty: Reading) {
  if (!(DUTY_DISPOSITIONS as readonly string[]).includes(duty.disposition)) return;
  add(
    tasks,
    { directive: event.directive, quote: duty.quote },
    'unassigned',
    null,
    duty.deadline?.due ?? null,
    event.on,
  );
}

function add(
  tasks: Map<string, ReplayedTask>,
  task: TaskSelector,
  state: WorkflowState,
  lead: OrganisationKey | null,
  due: IsoDate | null,
  on: IsoDate,
) {
  const start = { resultOn: null, evidence: [], percent: 0 };
  tasks.set(taskId(task), { task, state, lead, due, dueSetOn: on, lastActOn: on, ...start });
}

function record(tasks: Map<string, ReplayedTask>, task: ReplayedTask, event: StoryEvent) {
  if (event.act === 'assign' && 'lead' in event.to) task.lead = event.to.lead;
  if (event.act === 'assign' && 'members' in event.to) {
    task.state = 'divided';
    for (const member of event.to.members)
      add(tasks, { ...event.task, member }, 'assigned', member, task.due, event.on);
  }
  if (event.act === 'break-down') {
    for (const part of event.parts)
      add(tasks, { ...event.task, part: part.title }, 'assigned', part.lead, part.due, event.on);
  }
  if (event.act === 'report-progress') task.percent = event.percent;
  if (event.act === 'add-evidence') task.evidence.push(event.evidence);
  if (event.act === 'submit') task.resultOn = event.resultOn;
  if (event.act === 'set-deadline') {
    task.due = event.due;
    task.dueSetOn = event.on;
  }
}
