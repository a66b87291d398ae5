import { type Kysely, sql } from 'kysely';
import { APPEND_ONLY, CHANGING, isolate } from '../../src/platform/database/isolation.ts';

/**
 * What people changed in the readings they confirmed, wording by wording; how often a wording was left as read; and what
 * the administration made of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table correction (
    jurisdiction_id uuid not null,
    id uuid not null,
    directive_id uuid not null,
    statement_id uuid not null,
    kind text not null check (kind in ('body', 'disposition', 'time', 'lead')),
    wording text not null,
    wording_key text not null check (wording_key <> ''),
    proposed text,
    decided text not null check (decided is distinct from proposed),
    rule text,
    person_id uuid not null,
    at timestamptz not null,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index correction_by_wording on correction (jurisdiction_id, kind, wording_key, decided)`.execute(
    db,
  );
  await isolate(db, 'correction', APPEND_ONLY);

  await sql`create table kept_wording (
    jurisdiction_id uuid not null,
    kind text not null check (kind in ('body', 'disposition', 'time')),
    wording_key text not null,
    decided text not null,
    directive_id uuid not null,
    times integer not null check (times > 0),
    primary key (jurisdiction_id, kind, wording_key, decided, directive_id),
    foreign key (jurisdiction_id, directive_id) references directive (jurisdiction_id, id)
  )`.execute(db);
  await isolate(db, 'kept_wording', APPEND_ONLY);

  await sql`create table wording_decision (
    jurisdiction_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('body', 'disposition', 'time', 'lead')),
    wording_key text not null,
    decided text not null,
    outcome text not null check (outcome in ('alias', 'house-wording', 'dismissed')),
    wording text not null,
    reason text not null,
    corrections integer not null,
    person_id uuid not null,
    decided_on date not null,
    ended_on date check (ended_on >= decided_on),
    ended_by uuid,
    ended_reason text,
    primary key (jurisdiction_id, id)
  )`.execute(db);
  await sql`create unique index wording_decision_standing on wording_decision (jurisdiction_id, kind, wording_key, decided)
    where ended_on is null`.execute(db);
  await isolate(db, 'wording_decision', CHANGING);
}
