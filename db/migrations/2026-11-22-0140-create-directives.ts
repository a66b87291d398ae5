import { type Kysely, sql } from 'kysely';
import { APPEND_ONLY, CHANGING, COMING_AND_GOING, isolate } from '../../src/platform/database/isolation.ts';

/** A directive, its provisions (tree) and statements (every sentence, with its fate), who may read it, what it refers to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table directive (
    jurisdiction_id uuid not null references jurisdiction (id),
    id uuid not null,
    origin_id uuid not null,
    state text not null check (state in ('reading', 'unreadable', 'confirming', 'in-force', 'discarded')),
    failure_code text,
    reading_step text check (reading_step in ('queued', 'text', 'structure', 'bodies', 'saving')),
    source_hash text not null,
    source_name text not null,
    source_format text,
    text text,
    parser_version text,
    doc_type text,
    number text,
    symbol text,
    title text,
    issuer_id uuid,
    issuer_wording text,
    superior_wording text,
    place text,
    issued_on date,
    urgency text,
    header_source jsonb not null default '{}',
    header_spans jsonb not null default '{}',
    signers jsonb not null default '[]',
    recipients jsonb not null default '[]',
    circulation text,
    readers jsonb not null default '[]',
    custodian_id uuid not null,
    imported_by uuid not null,
    imported_at timestamptz not null,
    in_force_by uuid,
    in_force_at timestamptz,
    in_force_on date,
    revision integer not null default 0,
    sort_day date not null generated always as (coalesce(issued_on, date '9999-12-31')) stored,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, issuer_id) references organisation (jurisdiction_id, id),
    foreign key (jurisdiction_id, custodian_id) references organisation (jurisdiction_id, id),
    foreign key (jurisdiction_id, source_hash) references stored_file (jurisdiction_id, hash),
    check (state <> 'in-force' or (issuer_id is not null and number is not null and issued_on is not null and in_force_on is not null))
  )`.execute(db);
  await sql`create unique index directive_identity on directive (jurisdiction_id, issuer_id, issued_on, number) where state = 'in-force'`.execute(
    db,
  );
  await sql`create index directive_by_content on directive (jurisdiction_id, source_hash)`.execute(db);
  await sql`create index directive_in_order on directive (jurisdiction_id, sort_day desc, id desc)`.execute(
    db,
  );
  await sql`create index directive_by_state on directive (jurisdiction_id, state, sort_day desc, id desc)`.execute(
    db,
  );
  await sql`create index directive_by_issuer on directive (jurisdiction_id, issuer_id, sort_day desc, id desc)`.execute(
    db,
  );
  await sql`create index directive_by_number on directive (jurisdiction_id, number)`.execute(db);
  await isolate(db, 'directive', CHANGING);

  await sql`create table provision (
    jurisdiction_id uuid not null,
    directive_id uuid not null,
    path text not null,
    ordinal integer not null,
    kind text not null,
    heading text,
    start_at integer not null,
    end_at integer not null check (end_at >= start_at),
    parent_path text,
    primary key (jurisdiction_id, directive_id, path),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id)
  )`.execute(db);
  await isolate(db, 'provision', COMING_AND_GOING);

  await sql`create table statement (
    jurisdiction_id uuid not null,
    directive_id uuid not null,
    id uuid not null,
    provision_path text not null,
    start_at integer not null,
    end_at integer not null check (end_at >= start_at),
    segments jsonb not null,
    text text not null,
    context_line text,
    disposition text not null,
    rule text not null,
    confidence real not null check (confidence between 0 and 1),
    confirmed boolean not null default false,
    confirmed_by uuid,
    duty jsonb,
    indicators jsonb not null default '[]',
    revision integer not null default 0,
    primary key (jurisdiction_id, directive_id, id),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id)
  )`.execute(db);
  await sql`create unique index statement_by_id on statement (jurisdiction_id, id)`.execute(db);
  await sql`create index statement_in_order on statement (jurisdiction_id, directive_id, start_at)`.execute(
    db,
  );
  await isolate(db, 'statement', COMING_AND_GOING);

  await sql`create table confirmation_step (
    jurisdiction_id uuid not null,
    directive_id uuid not null,
    seq integer not null,
    kind text not null,
    before jsonb not null,
    after jsonb not null,
    person_id uuid not null,
    at timestamptz not null,
    undone boolean not null default false,
    primary key (jurisdiction_id, directive_id, seq),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id)
  )`.execute(db);
  await isolate(db, 'confirmation_step', COMING_AND_GOING);

  await sql`create table directive_reader (
    jurisdiction_id uuid not null,
    directive_id uuid not null,
    organisation_id uuid not null,
    basis text not null check (basis in ('issuer', 'custodian', 'recipient', 'circulation', 'assigned')),
    wording text,
    primary key (jurisdiction_id, organisation_id, directive_id, basis),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id),
    foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index directive_reader_by_directive on directive_reader (jurisdiction_id, directive_id)`.execute(
    db,
  );
  await isolate(db, 'directive_reader', COMING_AND_GOING);

  await sql`create table document_reference (
    jurisdiction_id uuid not null,
    directive_id uuid not null,
    ordinal integer not null,
    start_at integer not null,
    end_at integer not null,
    doc_type text,
    number text,
    issued_on date,
    issuer_wording text,
    title text,
    relation text not null check (relation in ('basis', 'implements', 'continues', 'replaces', 'repeals', 'amends', 'cites')),
    primary key (jurisdiction_id, directive_id, ordinal),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index document_reference_by_number on document_reference (jurisdiction_id, number)`.execute(
    db,
  );
  await isolate(db, 'document_reference', COMING_AND_GOING);

  await sql`create table target (
    jurisdiction_id uuid not null,
    id uuid not null,
    origin_id uuid not null,
    directive_id uuid not null,
    statement_id uuid not null,
    name text not null,
    value text not null,
    value_to numeric,
    unit text,
    comparator text not null check (comparator in ('=', '>=', '<=', '>', '<', 'about', 'range')),
    kind text not null check (kind in ('baseline', 'target', 'categorical')),
    scope text,
    period text,
    aspiration boolean not null default false,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index target_by_directive on target (jurisdiction_id, directive_id)`.execute(db);
  await isolate(db, 'target', APPEND_ONLY);
}
