import type { Scope } from '../access/index.ts';
import { countTasks } from './count-tasks.ts';
import { pageableSort, readCursor, writeCursor } from './cursor.ts';
import { namesOf } from './names.store.ts';
import type { TaskFilter, TaskRow, TaskSort } from './register.schema.ts';
import { type RegisterRow, registerPage, sortKey } from './register.store.ts';
import { registerCondition } from './register-conditions.store.ts';
import { bodiesOfRow, rowView, type ViewRules } from './task-view.ts';
import { fault } from './tasks.errors.ts';
import { viewRules } from './view-rules.ts';

export interface Page {
  readonly sort: TaskSort;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of the register: what the filter asks for and the caller may see, and how many there are in all. */
export async function listTasks(scope: Scope, filter: TaskFilter, page: Page, given?: ViewRules) {
  const rules = given ?? (await viewRules(scope));
  const sort = pageableSort(page.sort, filter);
  const after = page.after === undefined ? null : readCursor(page.after, sort);
  if (page.after !== undefined && after === null) throw fault('CURSOR_INVALID');
  const condition = await registerCondition(scope, filter, rules, 'page');
  const found = await registerPage(scope, condition, sort, after, page.limit + 1);
  const shown = found.slice(0, page.limit);
  const last = found.length > page.limit ? shown.at(-1) : undefined;
  // What fits on the first page is its own total.
  const [rows, counted] = await Promise.all([
    named(scope, shown, rules),
    last && !after ? countTasks(scope, filter, { rules }) : null,
  ]);
  const total = after ? null : (counted?.total ?? rows.length);
  const next = last ? writeCursor({ sort, key: sortKey(last, sort), id: last.id }) : null;
  return { day: rules.day, rows, total, next };
}

/** Rows as the contract shows them, their bodies named all at once. */
export async function named(
  scope: Scope,
  rows: readonly RegisterRow[],
  rules: ViewRules,
): Promise<TaskRow[]> {
  const names = await namesOf(scope, rows.flatMap(bodiesOfRow));
  return rows.map((row) => rowView(row, names, scope.actor, rules));
}
