import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../platform/clock/clock.ts';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Scope } from '../access/index.ts';
import type { Cursor } from './cursor.ts';
import type { TaskSort } from './register.schema.ts';
import type { Condition } from './register-conditions.store.ts';
import type { TaskRecord } from './task-record.ts';
import { readableTo } from './visibility.store.ts';

/** What a row of the register reads of its task; everything time, clarity and the acts are judged by is among it. */
const COLUMNS = sql.raw(
  [
    'jurisdiction_id',
    'id',
    'directive_id',
    'statement_id',
    'parent_id',
    'assigner_id',
    'office_id',
    'number',
    'title',
    'kind',
    'product',
    'authority',
    'lead_id',
    'accountable_id',
    'recurrence',
    'state',
    'stood_at',
    'is_leaf',
    'progress',
    'due_on',
    'due_key',
    'original_due_on',
    'deadline_source',
    'long_notice',
    'given_on',
    'submitted_on',
    'result_on',
    'confirmed_on',
    'evidence_count',
    'last_report_on',
    'revision',
  ]
    .map((name) => `t.${name}`)
    .join(', '),
);

/** A row of the register as read; bodies are ids, named afterwards all at once. */
export interface RegisterRow
  extends Omit<
    TaskRecord,
    'origin_id' | 'folded_title' | 'wording' | 'class_wording' | 'event_wording' | 'created_at' | 'updated_at'
  > {
  readonly doc_type: string | null;
  readonly doc_number: string | null;
  readonly issued_on: Day | null;
  readonly readable: boolean;
  readonly provision_path: string | null;
  readonly cooperating_count: number;
  readonly cooperating_first: string | null;
  readonly children: { readonly total: number; readonly confirmed: number } | null;
}

/** Everything a row shows beside the task itself; `t` is the task. */
export const rowColumns = (scope: Scope): RawBuilder<unknown> =>
  sql`d.doc_type, d.number as doc_number, d.issued_on, s.provision_path,
    ${readableTo(scope.actor, sql`t.directive_id`)} as readable, with_them.count as cooperating_count,
    with_them.first as cooperating_first,
    case when not t.is_leaf then (select json_build_object('total', count(*),
        'confirmed', count(*) filter (where c.state = 'confirmed'))
      from task c where c.jurisdiction_id = t.jurisdiction_id and c.parent_id = t.id and c.state <> 'cancelled')
    end as children`;

/**
 * The directive, the sentence and the cooperating bodies of a row. Looked up one by one, however many directives there
 * are: without the limits the planner would rather read them all.
 */
export const rowSources = (more: { directive?: string; sentence?: string } = {}): RawBuilder<unknown> =>
  sql`left join lateral (select d.doc_type, d.number, d.issued_on ${sql.raw(more.directive ?? '')} from directive d
      where d.jurisdiction_id = t.jurisdiction_id and d.id = t.directive_id limit 1) d on true
    left join lateral (select s.provision_path ${sql.raw(more.sentence ?? '')} from statement s
      where s.jurisdiction_id = t.jurisdiction_id and s.id = t.statement_id limit 1) s on true
    left join lateral (select count(*)::int as count, min(b.organisation_id::text) as first from task_body b
      where b.jurisdiction_id = t.jurisdiction_id and b.task_id = t.id and b.part = 'cooperating') with_them on true`;

const SORT_COLUMN: Readonly<
  Record<TaskSort, readonly [column: string, direction: 'asc' | 'desc', type: string]>
> = {
  due: ['t.due_key', 'asc', 'date'],
  '-due': ['t.due_key', 'desc', 'date'],
  given: ['t.given_on', 'asc', 'date'],
  '-given': ['t.given_on', 'desc', 'date'],
  number: ['t.number', 'asc', 'int'],
  waiting: ['t.submitted_on', 'asc', 'date'],
};

/** What the cursor behind a row says. */
export const sortKey = (row: RegisterRow, sort: TaskSort): string =>
  String(
    { due: row.due_key, given: row.given_on, number: row.number, waiting: row.submitted_on }[
      sort.replace('-', '') as 'due' | 'given' | 'number' | 'waiting'
    ],
  );

/** One page in one statement: the rows are chosen first, then named. */
export async function registerPage(
  scope: Scope,
  condition: Condition,
  sort: TaskSort,
  after: Cursor | null,
  limit: number,
): Promise<RegisterRow[]> {
  const [name, way, type] = SORT_COLUMN[sort];
  const column = sql.raw(name);
  const direction = sql.raw(way);
  const beyond = after
    ? sql`and (${column}, t.id) ${sql.raw(way === 'asc' ? '>' : '<')} (${after.key}::${sql.raw(type)}, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<RegisterRow>`${PREPARED} select ${COLUMNS}, ${rowColumns(scope)}
    from (select t.* from task t where ${condition.where} ${beyond}
      order by ${column} ${direction}, t.id ${direction} limit ${sql.lit(limit)}) t
    ${rowSources()}
    order by ${column} ${direction}, t.id ${direction}`.execute(scope.tx);
  return rows;
}
