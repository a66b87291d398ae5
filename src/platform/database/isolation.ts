import { type Kysely, sql } from 'kysely';

/** What the application's role may do with a table; append-only tables get no update and no delete. */
type Right = 'select' | 'insert' | 'update' | 'delete';

/**
 * Used by migrations for every table of ours: row-level security on `jurisdiction_id` (reading and writing) and the
 * rights of the application's role.
 */
export async function isolate(db: Kysely<unknown>, table: string, rights: readonly Right[]): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`create policy own_jurisdiction on ${name} to quyet_app
    using (jurisdiction_id = current_jurisdiction()) with check (jurisdiction_id = current_jurisdiction())`.execute(
    db,
  );
  await sql`grant ${sql.raw(rights.join(', '))} on ${name} to quyet_app`.execute(db);
}

/** Rights of a table whose rows are written once. */
export const APPEND_ONLY: readonly Right[] = ['select', 'insert'];
/** Rights of a table whose rows change. */
export const CHANGING: readonly Right[] = ['select', 'insert', 'update'];
/** Rights of a table whose rows come and go. */
export const COMING_AND_GOING: readonly Right[] = ['select', 'insert', 'update', 'delete'];
