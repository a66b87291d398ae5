import { type Kysely, sql } from 'kysely';
import { CHANGING, isolate } from '../../src/platform/database/isolation.ts';

/**
 * What lies between directives: relations proposed, confirmed or rejected, to documents held here or not; and what a
 * person entered about the validity of one. The draft keeps its own in `directive.between` until it is put in force.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One spelling of a number, so that "9-CT/TU", "09 – CT/TU" and "09-ct/tu" meet. TypeScript has the same (document-key.ts).
  await sql`create function document_key(number text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(upper(translate(number, 'Đđ‐‑‒–—−' || ' _' || chr(9) || chr(10) || chr(13) || chr(160), 'DD------')
      collate "C"), '^0+([0-9])', '\\1') $$`.execute(db);

  await sql`create function document_title_key(title text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(trim(regexp_replace(folded(title), '[^a-z0-9]+', ' ', 'g')), '^(ve |v v |ve viec )+', '') $$`.execute(
    db,
  );
  await sql`alter table directive
    add column between_documents jsonb not null default '{}',
    add column number_key text generated always as (document_key(number)) stored,
    add column title_key text generated always as (document_title_key(title)) stored`.execute(db);
  await sql`create index directive_by_number_key on directive (jurisdiction_id, number_key)`.execute(db);
  await sql`create index directive_by_title on directive (jurisdiction_id, md5(title_key))`.execute(db);

  await sql`create table directive_relation (
    jurisdiction_id uuid not null,
    id uuid not null,
    origin_id uuid not null,
    from_id uuid not null,
    to_id uuid,
    kind text not null check (kind in ('basis', 'implements', 'continues', 'replaces', 'repeals', 'amends', 'attached', 'cites')),
    doc_type text,
    number text,
    issued_on date,
    issuer_wording text,
    title text,
    number_key text generated always as (document_key(number)) stored,
    extent text check (extent in ('whole', 'part')),
    provisions text,
    effective_on date,
    state text not null check (state in ('proposed', 'confirmed', 'rejected')),
    source text not null check (source in ('reference', 'entered')),
    start_at integer,
    end_at integer,
    wording text,
    note text,
    decided_by uuid,
    decided_at timestamptz,
    revision integer not null default 0,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, from_id) references directive (jurisdiction_id, id),
    foreign key (jurisdiction_id, to_id) references directive (jurisdiction_id, id),
    check (to_id is null or to_id <> from_id),
    check (source <> 'entered' or note is not null),
    check (state = 'proposed' or decided_by is not null),
    check (state <> 'confirmed' or kind not in ('replaces', 'repeals') or (extent is not null and effective_on is not null))
  )`.execute(db);
  await sql`create index directive_relation_from on directive_relation (jurisdiction_id, from_id)`.execute(
    db,
  );
  await sql`create index directive_relation_to on directive_relation (jurisdiction_id, to_id) where to_id is not null`.execute(
    db,
  );
  await sql`create index directive_relation_unresolved on directive_relation (jurisdiction_id, number_key) where to_id is null`.execute(
    db,
  );
  await isolate(db, 'directive_relation', CHANGING);

  await sql`create table validity_fact (
    jurisdiction_id uuid not null,
    id uuid not null,
    origin_id uuid not null,
    directive_id uuid not null,
    kind text not null check (kind in ('begins', 'expires', 'replaced', 'repealed')),
    on_day date not null,
    extent text not null check (extent in ('whole', 'part')),
    provisions text,
    basis text not null check (basis <> ''),
    entered_by uuid not null,
    entered_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id),
    check (kind <> 'begins' or extent = 'whole')
  )`.execute(db);
  await sql`create index validity_fact_of_directive on validity_fact (jurisdiction_id, directive_id) where withdrawn_at is null`.execute(
    db,
  );
  await isolate(db, 'validity_fact', CHANGING);

  // What directives in force already name waits to be confirmed, each document once.
  await sql`insert into directive_relation (jurisdiction_id, id, origin_id, from_id, kind, doc_type, number, issued_on,
      issuer_wording, title, state, source, start_at, end_at)
    select distinct on (r.jurisdiction_id, r.directive_id, coalesce(document_key(r.number), document_title_key(r.title), r.ordinal::text))
      r.jurisdiction_id, gen_random_uuid(), d.origin_id, r.directive_id, r.relation, r.doc_type, r.number, r.issued_on,
      r.issuer_wording, r.title, 'proposed', 'reference', r.start_at, r.end_at
    from document_reference r join directive d on d.jurisdiction_id = r.jurisdiction_id and d.id = r.directive_id
    where d.state = 'in-force' order by 1, 4, coalesce(document_key(r.number), document_title_key(r.title), r.ordinal::text), r.ordinal`.execute(
    db,
  );
}
