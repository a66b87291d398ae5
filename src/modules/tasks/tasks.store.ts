import { type RawBuilder, sql, type Updateable } from 'kysely';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Scope } from '../access/index.ts';
import type { TaskPart, TaskState } from './task.ts';
import type { TaskRecord, WrittenTask } from './task-record.ts';
import type { TaskTable } from './tasks.table.ts';
import type { TaskEventDetails, TaskEventKind } from './thread.schema.ts';
import { visibleTo } from './visibility.store.ts';
import './tasks.table.ts';

/** The task, if the caller may see it. */
export async function visibleTask(scope: Scope, id: string): Promise<TaskRecord | undefined> {
  const { rows } = await sql<TaskRecord>`select t.* from task t
    where t.jurisdiction_id = ${scope.jurisdictionId} and t.id = ${id} and ${visibleTo(scope.actor)}`.execute(
    scope.tx,
  );
  return rows[0];
}

/** A task whoever asks: for what follows from an act, never for showing. */
export const taskById = (tx: Transaction, jurisdictionId: string, id: string): Promise<TaskRecord> =>
  tx
    .selectFrom('task')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

/** The children of an order, oldest first. */
export const childrenOf = (tx: Transaction, jurisdictionId: string, id: string): Promise<TaskRecord[]> =>
  tx
    .selectFrom('task')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('parent_id', '=', id)
    .orderBy('id')
    .execute();

export type TaskPatch = Omit<Updateable<TaskTable>, 'jurisdiction_id' | 'id' | 'due_key'>;
type BodyRow = Omit<Tables['task_body'], 'jurisdiction_id'>;
type DeadlineRow = Omit<Tables['task_deadline'], 'jurisdiction_id'>;

export interface NewEvent {
  readonly task_id: string;
  readonly kind: TaskEventKind;
  readonly person_id: string | null;
  readonly post_id: string | null;
  readonly organisation_id: string | null;
  readonly state_before: TaskState | null;
  readonly state_after: TaskState;
  readonly details: TaskEventDetails;
}

/** Changes a task and writes its event, in one statement. */
export async function updateTask(
  scope: Scope,
  id: string,
  patch: TaskPatch,
  event: NewEvent | null,
): Promise<void> {
  const change = scope.tx
    .updateTable('task')
    .set({ ...patch, updated_at: scope.at })
    .where('jurisdiction_id', '=', scope.jurisdictionId)
    .where('id', '=', id);
  if (!event) {
    await change.execute();
    return;
  }
  await scope.tx
    .with('changed', () => change)
    .insertInto('task_event')
    .values({
      ...eventRow(scope, event),
      seq: sql<number>`(select coalesce(max(e.seq), 0) + 1 from task_event e
        where e.jurisdiction_id = ${scope.jurisdictionId} and e.task_id = ${id})`,
    })
    .execute();
}

const eventRow = (scope: Scope, event: NewEvent) => ({
  ...event,
  jurisdiction_id: scope.jurisdictionId,
  on_day: scope.today,
  at: scope.at,
  details: JSON.stringify(event.details),
});

/** Rows of new tasks, parents and children alike. */
export interface NewRows {
  readonly tasks: readonly WrittenTask[];
  readonly bodies: readonly BodyRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly events: readonly NewEvent[];
}

/** Tasks in one statement, so that none of its values grows beyond a few megabytes. */
const CHUNK = 1000;

/** Writes new tasks with their bodies, first deadline and first event. */
export async function insertTasks(scope: Scope, rows: NewRows): Promise<void> {
  const { jurisdictionId: jurisdiction_id } = scope;
  const bodies = rows.bodies.map((row) => ({ ...row, jurisdiction_id }));
  const deadlines = rows.deadlines.map((row) => ({ ...row, jurisdiction_id }));
  const events = rows.events.map((row) => ({ ...eventRow(scope, row), details: row.details, seq: 1 }));
  for (let at = 0; at < rows.tasks.length; at += CHUNK) {
    const some = <T>(all: readonly T[]) => all.slice(at, at + CHUNK);
    await sql`${PREPARED} with given as (${inserting('task', some(rows.tasks))}),
      dated as (${inserting('task_deadline', some(deadlines))})
      ${inserting('task_event', some(events))}`.execute(scope.tx);
  }
  for (let at = 0; at < bodies.length; at += 4 * CHUNK)
    await sql`${PREPARED} ${inserting('task_body', bodies.slice(at, at + 4 * CHUNK))}`.execute(scope.tx);
}

type NewRowTable = 'task' | 'task_body' | 'task_deadline' | 'task_event';

/** Rows of one shape as one value: the statement reads the same for one row and for a thousand. */
function inserting(table: NewRowTable, rows: readonly object[]): RawBuilder<unknown> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  return sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`;
}

/** Takes so many running numbers of each source; the last one of each is returned. */
export async function takeNumbers(
  scope: Scope,
  counts: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ source: string; last: number }>`${PREPARED}
    insert into task_number (jurisdiction_id, source_id, last)
    select ${scope.jurisdictionId}::uuid, source_id, n
      from unnest(${[...counts.keys()]}::uuid[], ${[...counts.values()]}::int[]) as taken (source_id, n)
    on conflict (jurisdiction_id, source_id) do update set last = task_number.last + excluded.last
    returning source_id as source, last`.execute(scope.tx);
  return new Map(rows.map((row) => [row.source, row.last]));
}

/** Puts other bodies in these parts of a task. */
export async function replaceBodies(
  scope: Scope,
  taskId: string,
  parts: readonly TaskPart[],
  rows: readonly Omit<BodyRow, 'task_id'>[],
): Promise<void> {
  const { tx, jurisdictionId: jurisdiction_id } = scope;
  await tx
    .deleteFrom('task_body')
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('task_id', '=', taskId)
    .where('part', 'in', parts)
    .execute();
  if (rows.length > 0)
    await tx
      .insertInto('task_body')
      .values(rows.map((row) => ({ ...row, jurisdiction_id, task_id: taskId })))
      .execute();
}

/** The bodies of a task in all parts. */
export const bodiesOfTask = (tx: Transaction, jurisdictionId: string, taskId: string) =>
  tx
    .selectFrom('task_body')
    .select(['organisation_id', 'part', 'basis', 'wording'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('task_id', '=', taskId)
    .orderBy('organisation_id')
    .execute();

/** Adds a deadline to the history of a task. */
export async function addDeadline(
  scope: Scope,
  row: Omit<DeadlineRow, 'seq' | 'set_by' | 'set_on' | 'at'>,
): Promise<void> {
  await scope.tx
    .insertInto('task_deadline')
    .values({
      ...row,
      jurisdiction_id: scope.jurisdictionId,
      set_by: scope.actor.personId,
      set_on: scope.today,
      at: scope.at,
      seq: sql<number>`(select coalesce(max(h.seq), 0) + 1 from task_deadline h
        where h.jurisdiction_id = ${scope.jurisdictionId} and h.task_id = ${row.task_id})`,
    })
    .execute();
}

/** The words and the rule of the deadline in force. */
export const deadlineInForce = (scope: Scope, taskId: string) =>
  scope.tx
    .selectFrom('task_deadline')
    .select(['wording', 'rule'])
    .where('jurisdiction_id', '=', scope.jurisdictionId)
    .where('task_id', '=', taskId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Who gave the orders of these directives, and which office follows them, by directive. */
export async function directiveOwners(scope: Scope, ids: readonly string[]) {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map<string, DirectiveOwner>();
  const rows = await scope.tx
    .selectFrom('directive')
    .select(['id', 'issuer_id', 'custodian_id', 'state'])
    .where('jurisdiction_id', '=', scope.jurisdictionId)
    .where('id', 'in', wanted)
    .execute();
  return new Map<string, DirectiveOwner>(
    rows.map((row) => [
      row.id,
      {
        assignerId: row.issuer_id ?? row.custodian_id,
        officeId: row.custodian_id,
        inForce: row.state === 'in-force',
      },
    ]),
  );
}

export interface DirectiveOwner {
  readonly assignerId: string;
  readonly officeId: string;
  readonly inForce: boolean;
}

/** Whether a sentence stands in a directive. */
export async function statementStands(
  scope: Scope,
  directiveId: string,
  statementId: string,
): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('statement')
    .select('id')
    .where('jurisdiction_id', '=', scope.jurisdictionId)
    .where('directive_id', '=', directiveId)
    .where('id', '=', statementId)
    .executeTakeFirst();
  return row !== undefined;
}
