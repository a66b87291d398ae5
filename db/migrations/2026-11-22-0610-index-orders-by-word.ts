import { type Kysely, sql } from 'kysely';
import { APPEND_ONLY, CHANGING, COMING_AND_GOING, isolate } from '../../src/platform/database/isolation.ts';

/**
 * The words of every order in force, so that an order of a new directive finds those like it without looking at all;
 * and what a person decided of two orders alike.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table order_words (
    jurisdiction_id uuid not null,
    directive_id uuid not null,
    statement_id uuid not null,
    words text[] not null,
    primary key (jurisdiction_id, statement_id),
    foreign key (jurisdiction_id, statement_id) references statement (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index order_words_by_word on order_words using gin (words)`.execute(db);
  await isolate(db, 'order_words', COMING_AND_GOING);

  await sql`create table order_word_count (
    jurisdiction_id uuid not null,
    word text not null,
    n integer not null,
    primary key (jurisdiction_id, word)
  )`.execute(db);
  await isolate(db, 'order_word_count', CHANGING);

  // Overlap of arrays may leak what it compares, so under row-level security the planner keeps it away from the index.
  // This function stands for the one look into it, bound to the caller's jurisdiction. It looks for the words that tell
  // most, as many as stand in few orders; then all shared words count by how much they tell.
  await sql`create function orders_alike(asked text[], most integer) returns table (statement_id uuid, score real)
    language sql stable security definer set search_path = public as $$
      with known as materialized (
        select w.word, coalesce(c.n, 0) as n,
          ln((coalesce(t.n, 0) + 1.0) / (coalesce(c.n, 0) + 1.0)) + 0.1 as weight
        from (select distinct word from unnest(asked) as word) as w
        left join order_word_count c on c.jurisdiction_id = current_jurisdiction() and c.word = w.word
        left join order_word_count t on t.jurisdiction_id = current_jurisdiction() and t.word = ''
      ), telling as materialized (
        select word from (select word, n, sum(n) over (order by n, word) as upto, row_number() over (order by n, word) as place
          from known where n > 0) as counted
        where upto <= 4000 or place <= 2
      ), near as materialized (
        select o.statement_id, o.words from order_words o
        where o.jurisdiction_id = current_jurisdiction() and o.words && (select coalesce(array_agg(word), '{}') from telling)
      )
      select near.statement_id, sum(known.weight)::real as score
      from near join lateral unnest(near.words) as its (word) on true join known on known.word = its.word
      group by near.statement_id order by score desc, near.statement_id limit most
    $$`.execute(db);
  await sql`revoke all on function orders_alike(text[], integer) from public`.execute(db);
  await sql`grant execute on function orders_alike(text[], integer) to quyet_app`.execute(db);

  await sql`create table order_link (
    jurisdiction_id uuid not null,
    statement_id uuid not null,
    task_id uuid not null,
    directive_id uuid not null,
    choice text not null check (choice in ('new', 'repeats', 'replaces', 'dismissed')),
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (jurisdiction_id, statement_id, task_id),
    foreign key (jurisdiction_id, statement_id) references statement (jurisdiction_id, id),
    foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index order_link_by_task on order_link (jurisdiction_id, task_id)`.execute(db);
  await sql`create index order_link_by_directive on order_link (jurisdiction_id, directive_id)`.execute(db);
  await isolate(db, 'order_link', APPEND_ONLY);
}
