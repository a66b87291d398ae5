import type { Scope } from '../access/index.ts';
import { bodyNames } from './names.store.ts';
import { openTask, type Seen } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';
import { fault } from './tasks.errors.ts';
import { replaceBodies } from './tasks.store.ts';

/** Another body takes a task over as it stands, because its lead has ended or lost the function. */
export async function handOverTask(
  scope: Scope,
  id: string,
  given: Seen & { leadId: string },
): Promise<TaskRecord> {
  const open = await openTask(scope, id, 'hand-over', given);
  const before = open.task.lead_id;
  if (before === given.leadId) throw fault('TASK_SAME_LEAD');
  const names = await bodyNames(scope, [given.leadId, ...(before === null ? [] : [before])]);
  const leadName = names.get(given.leadId);
  if (leadName === undefined) throw fault('TASK_BODY_UNKNOWN');
  await replaceBodies(
    scope,
    id,
    ['lead'],
    [{ organisation_id: given.leadId, part: 'lead', basis: 'later', wording: null }],
  );
  return saveTask(scope, open, {
    patch: { lead_id: given.leadId },
    kind: 'handed-over',
    details: { leadName, leadBefore: names.get(before ?? '') ?? '' },
  });
}
