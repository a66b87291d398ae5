import { type Kysely, sql } from 'kysely';

/** What readers know of a text besides its words (tables, pages, doubtful words), and how far a paged document is read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table directive
    add column layout jsonb not null default '{}',
    add column reading_page integer,
    add column reading_pages integer,
    add column declared_unmarked boolean not null default false`.execute(db);
}
