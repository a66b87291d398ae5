import { type Kysely, sql } from 'kysely';

/** A file that turned out to bear a secrecy mark: its bytes go, its hash stays, so that it is never taken in again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table stored_file add column destroyed_at timestamptz`.execute(db);
  await sql`grant update (destroyed_at) on stored_file to quyet_app`.execute(db);
  await sql`create index stored_file_destroyed on stored_file (jurisdiction_id, hash) where destroyed_at is not null`.execute(
    db,
  );
}
