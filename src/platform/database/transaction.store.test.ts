import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { newId } from '../ids/id.ts';
import { inJurisdiction, type Transaction } from './transaction.ts';

const insertPerson = (tx: Transaction, here: string, origin: string, email: string) =>
  sql`insert into person (jurisdiction_id, id, origin_id, full_name, email)
    values (${here}, ${newId()}, ${origin}, 'Người', ${email})`.execute(tx);

describe.each(engines)('a transaction on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await test.newJurisdiction();
  });
  afterAll(() => test.close());

  const addPerson = (tx: Transaction, email: string) => insertPerson(tx, here, test.originId, email);
  const emails = () =>
    inJurisdiction(test.database, here, 'read', (tx) =>
      tx.selectFrom('person').select('email').orderBy('email').execute(),
    );

  it('keeps what was written once it has answered, and nothing of what failed', async () => {
    await inJurisdiction(test.database, here, 'write', (tx) => addPerson(tx, 'a@example.vn'));
    const failing = inJurisdiction(test.database, here, 'write', async (tx) => {
      await addPerson(tx, 'b@example.vn');
      await sql`select 1 / 0`.execute(tx);
    });
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(await emails()).toEqual([{ email: 'a@example.vn' }]);
  });

  it('tells the first fault of statements that travel together', async () => {
    const failing = inJurisdiction(test.database, here, 'write', (tx) =>
      Promise.all([
        addPerson(tx, 'c@example.vn'),
        sql`select 1 / 0`.execute(tx),
        addPerson(tx, 'd@example.vn'),
      ]),
    );
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(await emails()).toEqual([{ email: 'a@example.vn' }]);
  });

  it('gives each connection back, whatever became of the work', async () => {
    const turns = Array.from({ length: 40 }, (_, turn) =>
      inJurisdiction(test.database, here, turn % 2 ? 'read' : 'write', async (tx) => {
        if (turn % 3 === 0) throw new Error('planned');
        await sql`select ${turn}::int`.execute(tx);
      }).catch(() => undefined),
    );
    await Promise.all(turns);
    expect((await emails()).length).toBe(1);
  });
});

describe.runIf(engines.includes('postgresql'))('a transaction that cannot be opened', () => {
  it('runs nothing of its work, though the work was sent together with the opening', async () => {
    const test = await openTestDatabase('postgresql');
    const here = await test.newJurisdiction();
    const { rows } = await test.database.pool.query<{ name: string }>('select current_database() as name');
    const url = new URL(process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres');
    url.pathname = `/${rows[0]?.name}`;
    const other = new pg.Client({ connectionString: url.href });
    await other.connect();
    try {
      await test.database.pool.query("set lock_timeout = '100ms'"); // on the pool's one idle connection
      await other.query(`select pg_advisory_lock(hashtextextended('quyet:${here}', 0))`);
      const refused = inJurisdiction(test.database, here, 'write', (tx) =>
        insertPerson(tx, here, test.originId, 'a@example.vn'),
      );
      await expect(refused).rejects.toThrow(/lock timeout/);
      expect((await other.query('select * from person')).rows).toEqual([]);
    } finally {
      await other.end();
      await test.close();
    }
  });
});
