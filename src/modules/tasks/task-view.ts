import type { Day } from '../../platform/clock/clock.ts';
import type { Actor } from '../access/index.ts';
import type { BodyNames } from './names.store.ts';
import type { TaskRow } from './register.schema.ts';
import type { RegisterRow } from './register.store.ts';
import { type SixItem, sixClear } from './six-clear.ts';
import type { TaskRecord, WrittenTask } from './task-record.ts';
import { timeFacts } from './task-record.ts';
import { mayOf } from './tasks.policy.ts';
import type { TaskStanding } from './tasks.schema.ts';
import { type Reach, timingOn } from './time-state.ts';

/** The day, and the rules of the day, that a view is made by. */
export interface ViewRules {
  readonly day: Day;
  readonly reach: Reach;
  readonly six: readonly SixItem[];
}

/** A body by its name today; null where there is none, or none of that id. */
export function bodyView(id: string | null, names: BodyNames): TaskRow['lead'] {
  const found = id === null ? undefined : names.get(id);
  return id === null || !found ? null : { id, name: found.name, shortName: found.shortName };
}

/** The bodies a row names. */
export const bodiesOfRow = (row: RegisterRow): (string | null)[] => [
  row.lead_id,
  row.accountable_id,
  row.cooperating_first,
];

export const clarity = (
  task: Pick<
    TaskRecord,
    'is_leaf' | 'lead_id' | 'accountable_id' | 'due_on' | 'recurrence' | 'title' | 'product' | 'authority'
  >,
  asked: readonly SixItem[],
) =>
  sixClear(
    {
      isLeaf: task.is_leaf,
      leadId: task.lead_id,
      accountableId: task.accountable_id,
      dueOn: task.due_on,
      recurrence: task.recurrence,
      title: task.title,
      product: task.product,
      authority: task.authority,
    },
    asked,
  );

/** A row of the register as the contract shows it. */
export function rowView(row: RegisterRow, names: BodyNames, actor: Actor, rules: ViewRules): TaskRow {
  const first = bodyView(row.cooperating_first, names);
  const items = clarity(row, rules.six);
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    kind: row.kind,
    state: row.state,
    ...timingOn(timeFacts(row), rules.day, rules.reach),
    directive:
      row.directive_id === null
        ? null
        : {
            id: row.directive_id,
            docType: row.doc_type,
            number: row.doc_number,
            issuedOn: row.issued_on,
            readable: row.readable,
          },
    statementId: row.statement_id,
    provision: row.provision_path,
    parentId: row.parent_id,
    lead: bodyView(row.lead_id, names),
    accountable: bodyView(row.accountable_id, names),
    cooperating: { count: row.cooperating_count, first: first?.shortName ?? first?.name ?? null },
    children: row.children,
    dueOn: row.due_on,
    originalDueOn: row.original_due_on,
    source: row.deadline_source,
    givenOn: row.given_on,
    submittedOn: row.submitted_on,
    resultOn: row.result_on,
    confirmedOn: row.confirmed_on,
    lastReportOn: row.last_report_on,
    progress: row.progress,
    evidenceCount: row.evidence_count,
    product: row.product,
    sixClear: {
      clear: items.filter((one) => one.clear).length,
      of: items.length,
      missing: items.filter((one) => !one.clear).map((one) => one.item),
    },
    revision: row.revision,
    may: mayOf(actor, row),
  };
}

/** Where a task stands after an act. */
export const standingView = (task: WrittenTask, actor: Actor, rules: ViewRules): TaskStanding => ({
  id: task.id,
  state: task.state,
  ...timingOn(timeFacts(task), rules.day, rules.reach),
  dueOn: task.due_on,
  progress: task.progress,
  evidenceCount: task.evidence_count,
  revision: task.revision,
  may: mayOf(actor, task),
});
