import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../platform/clock/clock.ts';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Scope } from '../access/index.ts';
import type { DeadlineSource } from './deadline.ts';
import type { BodyName } from './names.store.ts';
import { type RegisterRow, rowColumns, rowSources } from './register.store.ts';
import type { TaskPart, TaskState } from './task.ts';
import type { TaskRecord } from './task-record.ts';
import type { TaskEventDetails, TaskEventKind } from './thread.schema.ts';
import { visibleTo } from './visibility.store.ts';

/** A task with everything around it; bodies are ids. Instants inside the lists are ISO texts. */
export interface ThreadRow
  extends RegisterRow,
    Pick<TaskRecord, 'wording' | 'class_wording' | 'event_wording'> {
  readonly doc_title: string | null;
  readonly issuer_id: string | null;
  readonly sentence: string | null;
  readonly context_line: string | null;
  readonly parts: readonly {
    readonly part: TaskPart;
    readonly organisation_id: string;
    readonly wording: string | null;
    readonly basis: 'directive' | 'later';
  }[];
  readonly deadlines: readonly {
    readonly seq: number;
    readonly due_on: Day | null;
    readonly source: DeadlineSource;
    readonly wording: string | null;
    readonly rule: string | null;
    readonly reason: string | null;
    readonly set_by: string | null;
    readonly set_on: Day;
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly title: string;
    readonly doc_number: string | null;
    readonly doc_date: Day | null;
    readonly file_name: string | null;
    readonly size: number | null;
    readonly media_type: string | null;
    readonly added_by: string | null;
    readonly added_on: Day;
    readonly withdrawn: boolean;
  }[];
  readonly events: readonly {
    readonly seq: number;
    readonly kind: TaskEventKind;
    readonly on_day: Day;
    readonly at: string;
    readonly person: string | null;
    readonly post: string | null;
    readonly organisation_id: string | null;
    readonly state_before: TaskState | null;
    readonly state_after: TaskState;
    readonly details: TaskEventDetails;
  }[];
  /** Of all bodies above, as they are called today. */
  readonly names: readonly (BodyName & { readonly id: string })[];
}

const listed = (rows: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce((select json_agg(x) from (${rows}) x), '[]'::json)`;
const of = (alias: string) =>
  sql`${sql.raw(alias)}.jurisdiction_id = t.jurisdiction_id and ${sql.raw(alias)}.task_id = t.id`;
const personNamed = (alias: string) =>
  sql`left join person p on p.jurisdiction_id = ${sql.raw(alias)}.jurisdiction_id and p.id = `;

/** The thread of a task the caller may see, in one statement; undefined where there is none. */
export async function threadOf(scope: Scope, id: string): Promise<ThreadRow | undefined> {
  const directive = ', d.title, d.issuer_id';
  const sentence = ', s.text, s.context_line';
  const { rows } =
    await sql<ThreadRow>`${PREPARED} select t.*, ${rowColumns(scope)}, d.title as doc_title, d.issuer_id,
      s.text as sentence, s.context_line,
      ${listed(sql`select b.part, b.organisation_id, b.wording, b.basis
        from task_body b where ${of('b')} order by b.part, b.organisation_id`)} as parts,
      ${listed(sql`select h.seq, h.due_on, h.source, h.wording, h.rule, h.reason, h.set_on, p.full_name as set_by
        from task_deadline h ${personNamed('h')} h.set_by where ${of('h')} order by h.seq`)} as deadlines,
      ${listed(sql`select e.id, e.title, e.doc_number, e.doc_date, e.file_name, f.size, f.media_type, e.added_on,
          p.full_name as added_by, e.withdrawn_at is not null as withdrawn
        from evidence e ${personNamed('e')} e.added_by
        left join stored_file f on f.jurisdiction_id = e.jurisdiction_id and f.hash = e.file_hash
        where ${of('e')} order by e.at, e.id`)} as evidence,
      ${listed(sql`select e.seq, e.kind, e.on_day, e.at, e.state_before, e.state_after, e.details, e.organisation_id,
          p.full_name as person, o.title as post
        from task_event e ${personNamed('e')} e.person_id
        left join post o on o.jurisdiction_id = e.jurisdiction_id and o.id = e.post_id
        where ${of('e')} order by e.seq`)} as events,
      ${listed(sql`select distinct on (v.organisation_id) v.organisation_id as id, v.name, v.short_name as "shortName"
        from organisation_version v where v.jurisdiction_id = t.jurisdiction_id and v.superseded_at is null
          and v.organisation_id in (select t.lead_id union all select t.accountable_id union all select t.assigner_id
            union all select t.office_id union all select d.issuer_id
            union all select b.organisation_id from task_body b where ${of('b')}
            union all select e.organisation_id from task_event e where ${of('e')})
        order by v.organisation_id, (v.valid_from <= ${scope.today}::date) desc, v.valid_from desc`)} as names
    from task t ${rowSources({ directive, sentence })}
    where t.jurisdiction_id = ${scope.jurisdictionId} and t.id = ${id} and ${visibleTo(scope.actor)}`.execute(
      scope.tx,
    );
  return rows[0];
}

/** The children of an order that the caller may see. */
export async function visibleChildren(scope: Scope, id: string): Promise<TaskRecord[]> {
  const { rows } = await sql<TaskRecord>`select t.* from task t
    where t.jurisdiction_id = ${scope.jurisdictionId} and t.parent_id = ${id} and ${visibleTo(scope.actor)}
    order by t.id`.execute(scope.tx);
  return rows;
}

/** The order a child belongs to, if the caller may see it. */
export async function visibleTitle(scope: Scope, id: string): Promise<{ id: string; title: string } | null> {
  const { rows } = await sql<{ id: string; title: string }>`select t.id, t.title from task t
    where t.jurisdiction_id = ${scope.jurisdictionId} and t.id = ${id} and ${visibleTo(scope.actor)}`.execute(
    scope.tx,
  );
  return rows[0] ?? null;
}
