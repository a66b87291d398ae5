import { type Kysely, sql } from 'kysely';

/** Another name of a body is in use from a day on and may be ended: reading goes by the names in use on its day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisation_alias
    add column valid_from date not null default '0001-01-01',
    add column valid_to date check (valid_to > valid_from),
    drop constraint organisation_alias_pkey,
    add primary key (jurisdiction_id, organisation_id, alias, valid_from)`.execute(db);
  await sql`create unique index organisation_alias_in_use on organisation_alias (jurisdiction_id, organisation_id, alias)
    where valid_to is null`.execute(db);
}
