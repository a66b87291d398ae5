import type { Selectable } from 'kysely';
import type { TallyFacts } from './tally.ts';
import type { TaskTable } from './tasks.table.ts';
import type { TimeFacts } from './time-state.ts';

/** A task as stored. */
export type TaskRecord = Selectable<TaskTable>;

/** A task as written: without what the database derives from it. */
export type WrittenTask = Omit<TaskRecord, 'due_key' | 'folded_title'>;

/** What time is judged by, of a stored task. */
export const timeFacts = (
  task: Pick<
    TaskRecord,
    'state' | 'due_on' | 'long_notice' | 'given_on' | 'submitted_on' | 'result_on' | 'confirmed_on'
  >,
): TimeFacts => ({
  state: task.state,
  dueOn: task.due_on,
  longNotice: task.long_notice,
  givenOn: task.given_on,
  submittedOn: task.submitted_on,
  resultOn: task.result_on,
  confirmedOn: task.confirmed_on,
});

/** What the roll-ups count by, of a stored task. */
export const tallyFacts = (
  task: Pick<TaskRecord, 'kind' | 'is_leaf' | 'parent_id' | 'lead_id' | 'office_id' | 'directive_id'> &
    Parameters<typeof timeFacts>[0],
): TallyFacts => ({
  ...timeFacts(task),
  kind: task.kind,
  isLeaf: task.is_leaf,
  parentId: task.parent_id,
  leadId: task.lead_id,
  officeId: task.office_id,
  directiveId: task.directive_id,
});
