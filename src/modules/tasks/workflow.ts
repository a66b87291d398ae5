import type { TaskState } from './task.ts';

/** What people do to a task. Receipt is not acceptance: tiếp nhận, nộp kết quả, xác nhận hoàn thành are three acts. */
export const ACTS = [
  'assign',
  'reassign',
  'hand-over',
  'add-bodies',
  'receive',
  'report',
  'add-evidence',
  'withdraw-evidence',
  'submit',
  'confirm',
  'return',
  'suspend',
  'resume',
  'refuse',
  'cancel',
  'set-deadline',
  'clarify',
] as const;
export type Act = (typeof ACTS)[number];

/** Who acts: the office of the body that gave the task, or the focal point of the body that leads it. */
export type Side = 'office' | 'lead';

export interface Transition {
  readonly act: Act;
  readonly from: TaskState;
  /** The same as `from` where the act leaves the state alone. */
  readonly to: TaskState;
  readonly by: Side;
  /** On a task with one lead (or none yet), or on an order to several bodies, whose state follows its children. */
  readonly on: 'leaf' | 'order';
  readonly needsReason?: true;
  readonly needsEvidence?: true;
}

type Rest = Pick<Transition, 'needsReason' | 'needsEvidence'>;

/** Rows of one act; a `to` of null leaves the state alone. */
const rows = (
  act: Act,
  by: Side,
  on: 'leaf' | 'order',
  from: readonly TaskState[],
  to: TaskState | null,
  rest: Rest = {},
): Transition[] => from.map((state) => ({ act, from: state, to: to ?? state, by, on, ...rest }));

const GOING: readonly TaskState[] = ['assigned', 'received', 'in-progress', 'returned'];
const WORKED_ON: readonly TaskState[] = ['received', 'in-progress', 'returned'];
const UNENDED: readonly TaskState[] = ['unassigned', ...GOING, 'submitted', 'suspended', 'refused'];
const ORDER: readonly TaskState[] = ['assigned', 'received', 'in-progress'];
const REASON: Rest = { needsReason: true };

/** Every change there is. What stands here is allowed; what does not, is not. */
export const TRANSITIONS: readonly Transition[] = [
  ...rows('assign', 'office', 'leaf', ['unassigned'], 'assigned'),
  ...rows('receive', 'lead', 'leaf', ['assigned'], 'received'),
  ...rows('refuse', 'lead', 'leaf', ['assigned', 'received'], 'refused', REASON),
  ...rows('report', 'lead', 'leaf', WORKED_ON, 'in-progress'),
  ...rows('add-evidence', 'lead', 'leaf', WORKED_ON, null),
  ...rows('withdraw-evidence', 'lead', 'leaf', WORKED_ON, null, REASON),
  ...rows('submit', 'lead', 'leaf', WORKED_ON, 'submitted', { needsEvidence: true }),
  ...rows('confirm', 'office', 'leaf', ['submitted'], 'confirmed', { needsEvidence: true }),
  ...rows('return', 'office', 'leaf', ['submitted'], 'returned', REASON),
  ...rows('suspend', 'office', 'leaf', GOING, 'suspended', REASON),
  ...GOING.flatMap((stood) => rows('resume', 'office', 'leaf', ['suspended'], stood)),
  ...rows('reassign', 'office', 'leaf', [...GOING, 'suspended', 'refused'], 'assigned', REASON),
  // A body ends and another takes its work over as it stands: nothing has to be received anew.
  ...rows('hand-over', 'office', 'leaf', [...GOING, 'submitted', 'suspended', 'refused'], null, REASON),
  ...rows('cancel', 'office', 'leaf', UNENDED, 'cancelled', REASON),
  ...rows('set-deadline', 'office', 'leaf', UNENDED, null, REASON),
  ...rows('clarify', 'office', 'leaf', UNENDED, null),
  ...rows('add-bodies', 'office', 'order', ORDER, null),
  ...rows('cancel', 'office', 'order', ORDER, 'cancelled', REASON),
  ...rows('set-deadline', 'office', 'order', ORDER, null, REASON),
  ...rows('clarify', 'office', 'order', ORDER, null),
];

/** Why an act is closed, in the order in which it is judged. */
export const REFUSALS = [
  'not-your-part',
  'ended',
  'order-of-several',
  'wrong-state',
  'evidence-missing',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface WorkflowFacts {
  readonly state: TaskState;
  readonly isLeaf: boolean;
  /** What the caller is to this task; none: neither. */
  readonly sides: readonly Side[];
  readonly evidenceCount: number;
  /** Where a suspended task stood before. */
  readonly stoodAt?: TaskState | null;
}

export type Decision =
  | { readonly ok: true; readonly to: TaskState; readonly by: Side; readonly needsReason: boolean }
  | { readonly ok: false; readonly code: Refusal };

/** Whether the act is open to the caller now, and where it leads. */
export function decide(act: Act, facts: WorkflowFacts): Decision {
  const ofAct = TRANSITIONS.filter((row) => row.act === act && facts.sides.includes(row.by));
  if (ofAct.length === 0) return { ok: false, code: 'not-your-part' };
  if (facts.state === 'confirmed' || facts.state === 'cancelled') return { ok: false, code: 'ended' };
  const ofKind = ofAct.filter((row) => row.on === (facts.isLeaf ? 'leaf' : 'order'));
  if (ofKind.length === 0) return { ok: false, code: facts.isLeaf ? 'wrong-state' : 'order-of-several' };
  const open = ofKind.filter((row) => row.from === facts.state);
  const row = act === 'resume' ? open.find(({ to }) => to === (facts.stoodAt ?? 'assigned')) : open[0];
  if (!row) return { ok: false, code: 'wrong-state' };
  if (row.needsEvidence && facts.evidenceCount === 0) return { ok: false, code: 'evidence-missing' };
  return { ok: true, to: row.to, by: row.by, needsReason: row.needsReason ?? false };
}

const openFrom = new Map<string, Transition[]>();
for (const row of TRANSITIONS) {
  const key = `${row.by} ${row.on} ${row.from}`;
  openFrom.set(key, [...(openFrom.get(key) ?? []), row]);
}

/** The acts open to the caller now: the same as asking `decide` for each, at the cost of one look. */
export function openActs(facts: WorkflowFacts): readonly Act[] {
  const on = facts.isLeaf ? 'leaf' : 'order';
  const rows = facts.sides.flatMap((side) => openFrom.get(`${side} ${on} ${facts.state}`) ?? []);
  const open = rows.filter((row) => !row.needsEvidence || facts.evidenceCount > 0).map((row) => row.act);
  return [...new Set(open)];
}

/**
 * State of an order to several bodies, from those of its children. Cancelled children no longer count; it is
 * confirmed when every other one is, and there is one.
 */
export function rollUp(children: readonly TaskState[]): TaskState {
  const live = children.filter((state) => state !== 'cancelled');
  if (live.length === 0) return 'cancelled';
  if (live.every((state) => state === 'confirmed')) return 'confirmed';
  if (live.some((state) => ['in-progress', 'submitted', 'returned', 'confirmed'].includes(state)))
    return 'in-progress';
  return live.includes('received') ? 'received' : 'assigned';
}
