import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/transaction.ts';
import './relations.table.ts';

interface Place {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
}

/** An order by the words of its object. */
export interface IndexedOrder {
  readonly directiveId: string;
  readonly statementId: string;
  readonly words: readonly string[];
}

const BATCH = 500;

/** Enters orders into the index and counts their words. Orders already in it are left as they are. */
export async function indexOrders(
  { tx, jurisdictionId }: Place,
  orders: readonly IndexedOrder[],
): Promise<void> {
  for (let from = 0; from < orders.length; from += BATCH) {
    const batch = orders.slice(from, from + BATCH);
    const entered = await tx
      .insertInto('order_words')
      .values(
        batch.map((it) => ({
          jurisdiction_id: jurisdictionId,
          directive_id: it.directiveId,
          statement_id: it.statementId,
          words: sql<string[]>`${[...it.words]}::text[]`,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('words')
      .execute();
    const counts = new Map<string, number>([['', entered.length]]);
    for (const { words } of entered) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    await sql`insert into order_word_count (jurisdiction_id, word, n)
      select ${jurisdictionId}::uuid, word, n from unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::integer[])
        as fresh (word, n) order by word
      on conflict (jurisdiction_id, word) do update set n = order_word_count.n + excluded.n`.execute(tx);
  }
}

/** Sentences in force that give work and are not in the index yet, with the title of their task. */
export async function ordersUnindexed(
  { tx, jurisdictionId }: Place,
  most: number,
): Promise<{ readonly directiveId: string; readonly statementId: string; readonly title: string }[]> {
  const { rows } = await sql<{ directiveId: string; statementId: string; title: string }>`
    select distinct on (task.statement_id) task.directive_id as "directiveId", task.statement_id as "statementId", task.title
    from task where task.jurisdiction_id = ${jurisdictionId} and task.statement_id is not null
      and task.directive_id is not null and task.parent_id is null
      and not exists (select from order_words known where known.jurisdiction_id = task.jurisdiction_id
        and known.statement_id = task.statement_id)
    order by task.statement_id, task.number limit ${most}`.execute(tx);
  return rows;
}

/** Orders that share telling words, the likeliest first. Whoever shows them asks who may read them. */
export async function ordersAlike(
  tx: Transaction,
  words: readonly string[],
  most: number,
): Promise<string[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<{ statement_id: string }>`
    select statement_id from orders_alike(${[...words]}::text[], ${most}) order by score desc, statement_id`.execute(
    tx,
  );
  return rows.map((row) => row.statement_id);
}

/** In how many orders each word stands, and how many orders there are. */
export async function wordCounts(
  { tx, jurisdictionId }: Place,
  words: Iterable<string>,
): Promise<{ readonly total: number; of(word: string): number }> {
  const rows = await tx
    .selectFrom('order_word_count')
    .select(['word', 'n'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(sql<boolean>`word = any(${['', ...new Set(words)]}::text[])`)
    .execute();
  const counts = new Map(rows.map((row) => [row.word, row.n]));
  return { total: counts.get('') ?? 0, of: (word) => counts.get(word) ?? 0 };
}
