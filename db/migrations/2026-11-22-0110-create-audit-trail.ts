import { type Kysely, sql } from 'kysely';
import { APPEND_ONLY, CHANGING, isolate } from '../../src/platform/database/isolation.ts';

/** The trail: one chain per jurisdiction, over salted digests, so that a payload can be redacted and the chain stays whole. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table audit_entry (
    jurisdiction_id uuid not null references jurisdiction (id),
    seq bigint not null check (seq > 0),
    version smallint not null,
    at timestamptz not null,
    person_id uuid,
    post_id uuid,
    on_behalf_of uuid,
    address text,
    action text not null,
    object_kind text not null,
    object_id uuid not null,
    payload jsonb,
    salt bytea,
    digest bytea not null,
    previous_hash bytea not null,
    hash bytea not null,
    primary key (jurisdiction_id, seq)
  )`.execute(db);
  await sql`create index audit_entry_by_object on audit_entry (jurisdiction_id, object_kind, object_id, seq)`.execute(
    db,
  );
  await isolate(db, 'audit_entry', APPEND_ONLY);

  await sql`create table audit_head (
    jurisdiction_id uuid primary key references jurisdiction (id),
    seq bigint not null,
    hash bytea not null
  )`.execute(db);
  await isolate(db, 'audit_head', CHANGING);

  await sql`create table idempotent_answer (
    jurisdiction_id uuid not null references jurisdiction (id),
    person_id uuid not null,
    key text not null check (length(key) between 8 and 200),
    request_digest text not null,
    status smallint not null,
    body jsonb,
    created_at timestamptz not null default now(),
    primary key (jurisdiction_id, person_id, key)
  )`.execute(db);
  await sql`create index idempotent_answer_by_age on idempotent_answer (jurisdiction_id, created_at)`.execute(
    db,
  );
  await isolate(db, 'idempotent_answer', ['select', 'insert', 'delete']);

  await sql`create table stored_file (
    jurisdiction_id uuid not null references jurisdiction (id),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    media_type text not null,
    created_at timestamptz not null default now(),
    primary key (jurisdiction_id, hash)
  )`.execute(db);
  await isolate(db, 'stored_file', APPEND_ONLY);
}
