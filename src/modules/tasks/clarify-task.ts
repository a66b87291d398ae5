import type { Scope } from '../access/index.ts';
import { bodyNames } from './names.store.ts';
import { openTask } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';
import { fault } from './tasks.errors.ts';
import { replaceBodies, type TaskPatch } from './tasks.store.ts';

/** What can be made clear after the fact; who leads and by when have acts of their own. */
export interface Clarification {
  readonly revision?: number;
  readonly product?: string | undefined;
  readonly authority?: string | undefined;
  readonly accountableId?: string | undefined;
}

/** Fills what is not clear yet ("6 rõ"): product, authority, the accountable body. */
export async function clarifyTask(scope: Scope, id: string, given: Clarification): Promise<TaskRecord> {
  const seen = given.revision === undefined ? {} : { revision: given.revision };
  const open = await openTask(scope, id, 'clarify', seen);
  const patch: TaskPatch = {
    ...(given.product === undefined ? {} : { product: given.product }),
    ...(given.authority === undefined ? {} : { authority: given.authority }),
    ...(given.accountableId === undefined ? {} : { accountable_id: given.accountableId }),
  };
  if (given.accountableId !== undefined) {
    if (!(await bodyNames(scope, [given.accountableId])).has(given.accountableId))
      throw fault('TASK_BODY_UNKNOWN');
    await replaceBodies(
      scope,
      id,
      ['accountable'],
      [{ organisation_id: given.accountableId, part: 'accountable', basis: 'later', wording: null }],
    );
  }
  const names = { product: 'product', authority: 'authority', accountable_id: 'accountable' } as const;
  const clarified = Object.entries(names).flatMap(([key, name]) => (key in patch ? [name] : []));
  return saveTask(scope, open, { patch, kind: 'clarified', details: { clarified } });
}
