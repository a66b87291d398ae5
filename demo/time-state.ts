import type { IsoDate } from './organisations.ts';
import type { ReplayedTask } from './replay.ts';

export type TimeState =
  | 'done-on-time'
  | 'done-late'
  | 'done-without-deadline'
  | 'open-in-time'
  | 'open-due-soon'
  | 'open-overdue'
  | 'open-without-deadline';

const days = (from: IsoDate, to: IsoDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Where a task stands against its deadline on a day; null for a cancelled or divided one, which no deadline binds. */
export function timeState(task: ReplayedTask, day: IsoDate): TimeState | null {
  if (task.state === 'cancelled' || task.state === 'divided') return null;
  const done = task.state === 'confirmed';
  if (task.due === null) return done ? 'done-without-deadline' : 'open-without-deadline';
  if (done) return (task.resultOn ?? task.lastActOn) <= task.due ? 'done-on-time' : 'done-late';
  // A result handed in is judged by its own date; a returned one runs on from the deadline.
  const judged = task.state === 'submitted' && task.resultOn !== null ? task.resultOn : day;
  if (judged > task.due) return 'open-overdue';
  // Due soon: 15 days for a deadline given more than 60 days ahead, otherwise the three working days before it.
  const window = days(task.dueSetOn, task.due) > 60 ? 15 : 3;
  // What was handed in within its time is no longer pressing.
  return task.state !== 'submitted' && days(day, task.due) <= window ? 'open-due-soon' : 'open-in-time';
}
