import { type Kysely, sql } from 'kysely';
import { APPEND_ONLY, CHANGING, COMING_AND_GOING, isolate } from '../../src/platform/database/isolation.ts';

/**
 * A body is an identity; what it was called, what it was and where it stood are versions with two clocks:
 * `valid_from`/`valid_to` say when it was so, `recorded_at`/`superseded_at` when we held it to be so.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table organisation (
    jurisdiction_id uuid not null references jurisdiction (id),
    id uuid not null,
    origin_id uuid not null,
    created_at timestamptz not null default now(),
    primary key (jurisdiction_id, id)
  )`.execute(db);
  await isolate(db, 'organisation', APPEND_ONLY);

  await sql`create table organisation_version (
    jurisdiction_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz,
    name text not null check (name <> ''),
    short_name text,
    code text,
    kind text not null,
    level text not null,
    parent_id uuid,
    territory text,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
    foreign key (jurisdiction_id, parent_id) references organisation (jurisdiction_id, id),
    check (valid_to is null or valid_to > valid_from),
    exclude using gist (
      jurisdiction_id with =, organisation_id with =, daterange(valid_from, valid_to) with &&
    ) where (superseded_at is null)
  )`.execute(db);
  await sql`create index organisation_version_by_body on organisation_version (jurisdiction_id, organisation_id, valid_from)`.execute(
    db,
  );
  await sql`create index organisation_version_by_parent on organisation_version (jurisdiction_id, parent_id) where superseded_at is null`.execute(
    db,
  );
  await isolate(db, 'organisation_version', CHANGING);

  await sql`create table organisation_alias (
    jurisdiction_id uuid not null,
    organisation_id uuid not null,
    alias text not null check (alias <> ''),
    primary key (jurisdiction_id, organisation_id, alias),
    foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
  )`.execute(db);
  await isolate(db, 'organisation_alias', COMING_AND_GOING);

  await sql`create table succession (
    jurisdiction_id uuid not null,
    id uuid not null,
    from_id uuid not null,
    to_id uuid,
    kind text not null check (kind in ('merge', 'split', 'rename', 'abolish', 'transfer')),
    effective_on date not null,
    legal_basis text not null default '',
    share numeric check (share > 0 and share <= 1),
    functions text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz,
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, from_id) references organisation (jurisdiction_id, id),
    foreign key (jurisdiction_id, to_id) references organisation (jurisdiction_id, id),
    check ((kind = 'abolish') = (to_id is null))
  )`.execute(db);
  await sql`create index succession_by_origin on succession (jurisdiction_id, from_id)`.execute(db);
  await sql`create index succession_by_successor on succession (jurisdiction_id, to_id)`.execute(db);
  await isolate(db, 'succession', CHANGING);
}
