import type { Scope } from '../access/index.ts';
import { countTasks, listTasks, ordersOfDirective } from '../tasks/index.ts';
import type { TaskSummary } from './page.schema.ts';

/** No directive gives more orders than this; the longest known has fewer than three hundred. */
const MOST_TASKS = 5_000;

type TaskRow = Awaited<ReturnType<typeof ordersOfDirective>>[number];
export type CountsByTimeState = Record<TaskSummary['timeState'], number>;

const nothing = (): CountsByTimeState => ({
  done: 0,
  late: 0,
  'done-undated': 0,
  open: 0,
  soon: 0,
  over: 0,
  none: 0,
  ended: 0,
});

/** Orders by time state for each directive, from the one counting function. */
export async function countsOf(
  scope: Scope,
  directiveIds: readonly string[],
): Promise<(directiveId: string) => CountsByTimeState> {
  const counts = new Map<string, CountsByTimeState>();
  if (directiveIds.length > 0) {
    const filter = { directive: [...directiveIds], level: 'order' as const };
    const { groups } = await countTasks(scope, filter, { by: ['directive', 'timeState'] });
    for (const { directive, timeState, n } of groups) {
      if (!directive || !timeState) continue;
      const of = counts.get(directive) ?? nothing();
      of[timeState] += n;
      counts.set(directive, of);
    }
  }
  return (id) => counts.get(id) ?? nothing();
}

/**
 * The tasks of a directive that the person may see, by the sentence they come from. `order`: one for each sentence,
 * however many bodies act; `leaf`: one for each body, which is all that a body drawn in later sees.
 */
export async function summariesOf(
  scope: Scope,
  directiveId: string,
  level: 'order' | 'leaf',
): Promise<Map<string, TaskSummary>> {
  const rows =
    level === 'order' ? await ordersOfDirective(scope, directiveId) : await partsOf(scope, directiveId);
  const found = new Map<string, TaskSummary>();
  for (const row of rows) {
    if (row.statementId !== null && !found.has(row.statementId)) found.set(row.statementId, summaryOf(row));
  }
  return found;
}

const partsOf = async (scope: Scope, directiveId: string): Promise<readonly TaskRow[]> => {
  const filter = { directive: [directiveId], level: 'leaf' as const };
  return (await listTasks(scope, filter, { sort: 'number', limit: MOST_TASKS })).rows;
};

const summaryOf = (row: TaskRow): TaskSummary => ({
  taskId: row.id,
  number: row.number,
  kind: row.kind,
  title: row.title,
  state: row.state,
  timeState: row.timeState,
  days: row.days,
  handedIn: row.handedIn,
  dueOn: row.dueOn,
  source: row.source,
  lead: row.lead && { id: row.lead.id, name: row.lead.name },
  children: row.children,
});
