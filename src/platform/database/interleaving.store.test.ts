import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { inJurisdiction } from './transaction.ts';

describe.each(engines)('statements of many connections at once, on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await test.newJurisdiction();
  });
  afterAll(() => test.close());

  /** Sign-in and the job queue work outside transactions, beside requests that work inside them. */
  it('each get their own answer, inside a transaction or not', async () => {
    const { pool } = test.database;
    const asked = Array.from({ length: 400 }, async (_, n) => {
      if (n % 4 === 0) {
        return inJurisdiction(test.database, here, n % 8 === 0 ? 'read' : 'write', async (tx) => {
          const { rows } = await sql<{ n: number }>`select ${n}::int as n, current_jurisdiction()`.execute(
            tx,
          );
          return rows[0]?.n;
        });
      }
      if (n % 4 === 1) return (await pool.query('select $1::int as n', [n])).rows[0]?.n;
      if (n % 4 === 2) return (await pool.query('select $2::int as n, $1::text as t', ['t', n])).rows[0]?.n;
      return pool.query('select $1::int / 0', [n]).catch(() => n);
    });
    expect(await Promise.all(asked)).toEqual(asked.map((_, n) => n));
  });

  it('outside a transaction see neither role nor jurisdiction of one that is open beside them', async () => {
    const { pool } = test.database;
    const open = Array.from({ length: 20 }, () =>
      inJurisdiction(test.database, here, 'read', async (tx) => {
        await sql`select 1`.execute(tx);
        await new Promise((resume) => setTimeout(resume, 1));
      }),
    );
    const beside = Array.from({ length: 60 }, (_, n) =>
      pool.query(
        "select current_user <> 'quyet_app' as owner, coalesce(current_setting('quyet.jurisdiction', true), '') as place, $1::int as n",
        [n],
      ),
    );
    const seen = await Promise.all(beside);
    expect(seen.map(({ rows }) => rows[0])).toEqual(seen.map((_, n) => ({ owner: true, place: '', n })));
    await Promise.all(open);
  });
});
