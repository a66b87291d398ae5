import type { WholeDirective } from '../../page.schema.ts';

/** What falls due next: the next report where one has a date, else the next order. */
export type NextDuty = {
  readonly report: boolean;
  readonly statementId: string;
  readonly title: string;
  readonly dueOn: string;
};

const OPEN = new Set(['open', 'soon', 'over']);

export function nextDuty({ statements, next }: Pick<WholeDirective, 'statements' | 'next'>): NextDuty | null {
  const reports = statements
    .flatMap(({ id, task }) =>
      task?.kind === 'reporting' && task.dueOn !== null && OPEN.has(task.timeState)
        ? [{ report: true, statementId: id, title: task.title, dueOn: task.dueOn }]
        : [],
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const [first] = reports;
  if (first) return first;
  return next?.statementId ? { ...next, report: false, statementId: next.statementId } : null;
}
