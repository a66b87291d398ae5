import type { Deadline, Task } from '../contract.ts';
import type { LabelledDeadline, LabelledTask } from './labels.ts';
import { type Cover, common } from './overlap.ts';
import { count, type Scores, shareOf } from './tally.ts';

type Family = 'none' | 'recurring' | 'dated';

/** Whether it is a month or a quarter matters less than which day comes out. */
function familyOf(kind: string | undefined): Family {
  if (kind === undefined || kind === 'none' || kind === 'event') return 'none';
  return kind === 'recurring' ? 'recurring' : 'dated';
}

export function sameDeadline(gold: LabelledDeadline | undefined, found: Deadline): boolean {
  if (familyOf(gold?.kind) !== familyOf(found.kind)) return false;
  if ((gold?.recurrence ?? null) !== found.recurrence) return false;
  return (
    (gold?.due ?? null) === found.due || (typeof gold?.written === 'string' && gold.written === found.due)
  );
}

/** The deadline, or another that the labels call defensible. */
export function rightDeadline(gold: LabelledTask, task: Task): boolean {
  return (
    sameDeadline(gold.deadline, task.deadline) ||
    (gold.altDeadline !== undefined && sameDeadline(gold.altDeadline, task.deadline))
  );
}

/** Days that the labels give to a task in any reading. */
function daysOf(task: LabelledTask): unknown[] {
  const { deadline, altDeadline, otherDeadlines } = task;
  return [deadline, altDeadline, ...(otherDeadlines ?? [])].flatMap((one) => [one?.due, one?.written]);
}

export interface Covered<T> {
  readonly one: T;
  readonly cover: Cover;
}

/** Deadlines of matched tasks, those with a day or a cycle found again, and days that stand in no label. */
export function scoreDeadlines(
  golds: readonly Covered<LabelledTask>[],
  found: readonly Covered<Task>[],
  pairs: readonly (readonly [Covered<LabelledTask>, Covered<Task>])[],
): Scores {
  const right = ([gold, task]: readonly [Covered<LabelledTask>, Covered<Task>]): boolean =>
    rightDeadline(gold.one, task.one);
  const invented = found.filter(({ one, cover }) => {
    if (one.deadline.due === null) return false;
    return !golds.some(
      (gold) => daysOf(gold.one).includes(one.deadline.due) && common(gold.cover, cover) > 0,
    );
  });
  const dated = golds.filter((gold) => familyOf(gold.one.deadline?.kind) !== 'none');
  const matched = new Map(pairs.map((pair) => [pair[0], pair]));
  return {
    'tasks.deadline': shareOf(pairs, right),
    'tasks.deadlineFound': shareOf(dated, (gold) => {
      const pair = matched.get(gold);
      return pair !== undefined && right(pair);
    }),
    'tasks.deadlineInvented': count(invented.length),
  };
}
