import type { TaskThread } from '../../tasks.schema.ts';
import type { Act } from '../api.ts';

/** The acts of a task as its foot shows them. */
export interface NextActs {
  /** The next right step; null where it is not the caller's turn. */
  readonly primary: Act | null;
  /** Beside it, in order; with the reason where the door is closed but near. */
  readonly beside: readonly { readonly act: Act; readonly closed: boolean }[];
  /** Everything else that is open. */
  readonly more: readonly Act[];
}

const steps: Readonly<Record<TaskThread['state'], readonly Act[]>> = {
  unassigned: ['assign'],
  assigned: ['receive', 'refuse'],
  received: ['report', 'submit', 'add-evidence'],
  'in-progress': ['report', 'submit', 'add-evidence'],
  returned: ['report', 'submit', 'add-evidence'],
  submitted: ['confirm', 'return'],
  suspended: ['resume'],
  refused: ['reassign'],
  confirmed: [],
  cancelled: [],
};

const order: readonly Act[] = [
  'add-bodies',
  'set-deadline',
  'clarify',
  'reassign',
  'hand-over',
  'suspend',
  'resume',
  'refuse',
  'cancel',
];

/** Which act comes first, which stand beside it, and which wait in the menu. */
export function nextActs(task: Pick<TaskThread, 'state' | 'progress' | 'may' | 'whyNot'>): NextActs {
  const step = steps[task.state];
  const near = step.flatMap((act) =>
    task.may[act]
      ? [{ act, closed: false }]
      : task.whyNot[act] === 'evidence-missing'
        ? [{ act, closed: true }]
        : [],
  );
  const open = near.filter((one) => !one.closed).map((one) => one.act);
  const ready = open.includes('submit') && task.progress === 100;
  const primary = ready ? 'submit' : (open[0] ?? null);
  const beside = near.filter((one) => one.act !== primary);
  const more = order.filter((act) => task.may[act] === true && !step.includes(act));
  return { primary, beside, more };
}
