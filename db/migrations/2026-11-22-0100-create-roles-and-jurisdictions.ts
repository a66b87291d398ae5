import { type Kysely, sql } from 'kysely';

/** The application's role, the reference tables that stand above jurisdictions, and text folding for search. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'quyet_app') then
      create role quyet_app nologin nosuperuser nobypassrls;
    end if;
  end $$`.execute(db);
  await sql`grant quyet_app to current_user`.execute(db);
  await sql`grant usage on schema public to quyet_app`.execute(db);
  await sql`create extension if not exists unaccent`.execute(db);
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create extension if not exists btree_gist`.execute(db);

  await sql`create function current_jurisdiction() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('quyet.jurisdiction', true), '')::uuid $$`.execute(db);
  await sql`create function folded(value text) returns text language sql immutable strict parallel safe as
    $$ select lower(public.unaccent('public.unaccent', normalize(value, NFC))) $$`.execute(db);
  await sql`create collation if not exists vietnamese (provider = icu, locale = 'vi')`.execute(db);

  await sql`create table installation (
    id uuid primary key,
    only_row boolean not null default true unique check (only_row),
    created_at timestamptz not null default now()
  )`.execute(db);
  await sql`grant select on installation to quyet_app`.execute(db);

  await sql`create table jurisdiction (
    id uuid primary key,
    name text not null check (name <> ''),
    kind text not null check (kind in ('province', 'centre')),
    demonstration_day date,
    created_at timestamptz not null default now()
  )`.execute(db);
  await sql`alter table jurisdiction enable row level security`.execute(db);
  await sql`create policy own_jurisdiction on jurisdiction to quyet_app using (id = current_jurisdiction())`.execute(
    db,
  );
  await sql`grant select on jurisdiction to quyet_app`.execute(db);
}
