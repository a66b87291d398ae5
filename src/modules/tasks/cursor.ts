import type { TaskFilter, TaskSort } from './register.schema.ts';

/** A place in a sorted list: the sort, the sort key of the last row, its id. */
export interface Cursor {
  readonly sort: TaskSort;
  readonly key: string;
  readonly id: string;
}

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from([cursor.sort, cursor.key, cursor.id].join(' ')).toString('base64url');

/** Null where the text is no cursor of this sort. */
export function readCursor(text: string, sort: TaskSort): Cursor | null {
  const [given, key, id] = Buffer.from(text, 'base64url').toString().split(' ');
  const shape = sort === 'number' ? /^\d{1,9}$/ : /^\d{4}-\d{2}-\d{2}$/;
  if (given !== sort || !key || !shape.test(key) || !id || !/^[0-9a-f-]{36}$/.test(id)) return null;
  return { sort, key, id };
}

/**
 * The sort as it can be paged: running numbers order one directive only, and waiting is for what was submitted;
 * elsewhere the due date orders.
 */
export function pageableSort(sort: TaskSort, filter: TaskFilter): TaskSort {
  if (sort === 'number') return filter.directive?.length === 1 ? sort : 'due';
  if (sort === 'waiting') return filter.state?.length === 1 && filter.state[0] === 'submitted' ? sort : 'due';
  return sort;
}
