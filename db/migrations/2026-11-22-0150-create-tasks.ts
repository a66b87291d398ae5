import { type Kysely, sql } from 'kysely';
import { APPEND_ONLY, CHANGING, COMING_AND_GOING, isolate } from '../../src/platform/database/isolation.ts';

/** Tasks with parents and children, bodies, deadlines with history, events, evidence, and the roll-ups counts come from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table task (
    jurisdiction_id uuid not null references jurisdiction (id),
    id uuid not null,
    origin_id uuid not null,
    directive_id uuid,
    statement_id uuid,
    parent_id uuid,
    assigner_id uuid not null,
    office_id uuid not null,
    number integer not null,
    title text not null check (title <> ''),
    folded_title text not null generated always as (folded(title)) stored,
    kind text not null check (kind in ('deliverable', 'measure', 'standing', 'reporting', 'supervision')),
    product text,
    authority text,
    lead_id uuid,
    accountable_id uuid,
    wording text not null default '',
    class_wording text,
    recurrence text,
    event_wording text,
    state text not null check (state in ('unassigned', 'assigned', 'received', 'in-progress', 'submitted', 'confirmed',
      'returned', 'suspended', 'refused', 'cancelled')),
    stood_at text,
    is_leaf boolean not null default true,
    progress smallint not null default 0 check (progress between 0 and 100),
    due_on date,
    due_key date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
    original_due_on date,
    deadline_source text not null default 'none' check (deadline_source in ('stated', 'derived', 'set', 'default', 'none')),
    long_notice boolean not null default false,
    given_on date not null,
    submitted_on date,
    result_on date,
    confirmed_on date,
    evidence_count smallint not null default 0,
    last_report_on date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    revision integer not null default 0,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id),
    foreign key (jurisdiction_id, statement_id) references statement (jurisdiction_id, id),
    foreign key (jurisdiction_id, parent_id) references task (jurisdiction_id, id),
    foreign key (jurisdiction_id, lead_id) references organisation (jurisdiction_id, id),
    foreign key (jurisdiction_id, accountable_id) references organisation (jurisdiction_id, id),
    foreign key (jurisdiction_id, assigner_id) references organisation (jurisdiction_id, id),
    foreign key (jurisdiction_id, office_id) references organisation (jurisdiction_id, id),
    check ((due_on is null) = (deadline_source = 'none')),
    check (is_leaf or lead_id is null),
    check (not is_leaf or lead_id is not null or state in ('unassigned', 'cancelled'))
  )`.execute(db);
  const index = (name: string, columns: string, where = '') =>
    sql`create index ${sql.raw(name)} on task (jurisdiction_id, ${sql.raw(columns)}) ${sql.raw(where)}`.execute(
      db,
    );
  await index('task_by_due_day', 'due_key, id');
  // What is still open is a small part of a long register; lists of what is overdue or near read only that part.
  await index('task_open_by_due_day', 'due_key, id', "where state not in ('confirmed', 'cancelled')");
  await index('task_by_state', 'state, due_key, id');
  await index('task_by_lead', 'lead_id, state, due_key, id');
  await index('task_by_lead_and_day', 'lead_id, due_key, id');
  await index('task_by_accountable', 'accountable_id, due_key, id');
  await index('task_by_office', 'office_id, state, due_key, id');
  await index('task_by_given_day', 'given_on, id');
  await index('task_waiting', 'submitted_on, id', "where state = 'submitted'");
  await index('task_by_directive', 'directive_id, number, id');
  await index('task_by_statement', 'statement_id');
  await index('task_by_parent', 'parent_id', 'where parent_id is not null');
  await sql`create index task_by_title on task using gin (folded_title gin_trgm_ops)`.execute(db);
  // LIKE may leak what it compares, so under row-level security the planner keeps it away from the index. This
  // function stands for the one look into it, bound to the caller's jurisdiction; it stops at most, since what is
  // common is found sooner by reading the list itself.
  await sql`create function like_words(words text) returns text language sql immutable strict parallel safe as $$
    select '%' || replace(replace(replace(folded(words), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' $$`.execute(
    db,
  );
  await sql`create function tasks_titled(words text, most integer) returns setof uuid language sql stable
    security definer set search_path = public as $$
      select id from task where jurisdiction_id = current_jurisdiction() and folded_title like like_words(words) limit most
    $$`.execute(db);
  await sql`revoke all on function tasks_titled(text, integer) from public`.execute(db);
  await sql`grant execute on function tasks_titled(text, integer) to quyet_app`.execute(db);
  await isolate(db, 'task', CHANGING);

  await sql`create table task_body (
    jurisdiction_id uuid not null,
    task_id uuid not null,
    organisation_id uuid not null,
    part text not null check (part in ('lead', 'accountable', 'cooperating', 'supervising', 'receiver')),
    basis text not null check (basis in ('directive', 'later')),
    wording text,
    primary key (jurisdiction_id, organisation_id, task_id, part),
    foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id),
    foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index task_body_by_task on task_body (jurisdiction_id, task_id)`.execute(db);
  await isolate(db, 'task_body', COMING_AND_GOING);

  await sql`create table task_deadline (
    jurisdiction_id uuid not null,
    task_id uuid not null,
    seq integer not null,
    due_on date,
    source text not null check (source in ('stated', 'derived', 'set', 'default', 'none')),
    wording text,
    rule text,
    reason text,
    set_by uuid,
    set_on date not null,
    at timestamptz not null,
    primary key (jurisdiction_id, task_id, seq),
    foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
  )`.execute(db);
  await isolate(db, 'task_deadline', APPEND_ONLY);

  await sql`create table task_event (
    jurisdiction_id uuid not null,
    task_id uuid not null,
    seq integer not null,
    kind text not null,
    on_day date not null,
    at timestamptz not null,
    person_id uuid,
    post_id uuid,
    organisation_id uuid,
    state_before text,
    state_after text not null,
    details jsonb not null default '{}',
    primary key (jurisdiction_id, task_id, seq),
    foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index task_event_by_day on task_event (jurisdiction_id, on_day, task_id)`.execute(db);
  await isolate(db, 'task_event', APPEND_ONLY);

  await sql`create table evidence (
    jurisdiction_id uuid not null,
    id uuid not null,
    origin_id uuid not null,
    task_id uuid not null,
    title text not null check (title <> ''),
    doc_number text,
    doc_date date,
    file_hash text,
    file_name text,
    added_by uuid not null,
    added_on date not null,
    at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id),
    foreign key (jurisdiction_id, file_hash) references stored_file (jurisdiction_id, hash),
    check (file_hash is not null or doc_number is not null)
  )`.execute(db);
  await sql`create index evidence_by_task on evidence (jurisdiction_id, task_id)`.execute(db);
  await isolate(db, 'evidence', CHANGING);

  // Roll-ups, one for each question, kept in the transaction of the change: how many by state and kind …
  await sql`create table task_tally (
    jurisdiction_id uuid not null,
    scope text not null check (scope in ('all', 'lead', 'office', 'directive')),
    scope_id uuid not null,
    place text not null check (place in ('whole', 'order', 'child')),
    state text not null,
    kind text not null,
    n integer not null,
    primary key (jurisdiction_id, scope, scope_id, place, state, kind)
  )`.execute(db);
  await isolate(db, 'task_tally', CHANGING);

  // … and how many by due day, from which the time state of any day from today on follows.
  await sql`create table task_day_tally (
    jurisdiction_id uuid not null,
    scope text not null check (scope in ('all', 'lead', 'office', 'directive')),
    scope_id uuid not null,
    place text not null check (place in ('whole', 'order', 'child')),
    state text not null,
    outcome text not null check (outcome in ('open', 'handed-in', 'handed-in-late', 'done', 'late', 'done-undated', 'ended')),
    due_on date not null,
    long_notice boolean not null,
    n integer not null,
    primary key (jurisdiction_id, scope, scope_id, place, state, outcome, due_on, long_notice)
  )`.execute(db);
  await isolate(db, 'task_day_tally', CHANGING);

  // The last running number given under a source: a directive, or an office for tasks given by hand.
  await sql`create table task_number (
    jurisdiction_id uuid not null,
    source_id uuid not null,
    last integer not null,
    primary key (jurisdiction_id, source_id)
  )`.execute(db);
  await isolate(db, 'task_number', CHANGING);
}
