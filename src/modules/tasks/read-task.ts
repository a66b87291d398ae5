import { fault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { namesOf } from './names.store.ts';
import type { TaskThread } from './thread.schema.ts';
import { threadOf, visibleChildren, visibleTitle } from './thread.store.ts';
import { threadView } from './thread-view.ts';
import { viewRules } from './view-rules.ts';

/** One task with everything its thread shows. */
export async function readTask(scope: Scope, id: string): Promise<TaskThread> {
  const row = await threadOf(scope, id);
  if (!row) throw fault('NOT_FOUND');
  const children = row.is_leaf ? [] : await visibleChildren(scope, id);
  const parent = row.parent_id === null ? null : await visibleTitle(scope, row.parent_id);
  const own = row.names.map((one) => [one.id, one] as const);
  const names = new Map([
    ...own,
    ...(await namesOf(
      scope,
      children.map((child) => child.lead_id),
    )),
  ]);
  return threadView(row, { names, children, parent }, scope.actor, await viewRules(scope));
}
