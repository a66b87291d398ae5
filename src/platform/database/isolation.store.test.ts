import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { newId } from '../ids/id.ts';
import { inJurisdiction } from './transaction.ts';

describe.each(engines)('isolation of jurisdictions on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  let there: string;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await test.newJurisdiction('Tỉnh Này');
    there = await test.newJurisdiction('Tỉnh Kia');
    for (const jurisdiction of [here, there]) {
      await test.database.pool.query(
        `insert into person (jurisdiction_id, id, origin_id, full_name, email) values ($1, $2, $3, 'Người', $4)`,
        [jurisdiction, newId(), test.originId, `${jurisdiction}@example.vn`],
      );
    }
  });
  afterAll(() => test.close());

  it('shows the application role nothing of another jurisdiction, without any condition in the query', async () => {
    const client = await test.database.pool.connect();
    try {
      await client.query('begin');
      await client.query('set local role quyet_app');
      await client.query(`select set_config('quyet.jurisdiction', $1, true)`, [here]);
      const seen = await client.query('select distinct jurisdiction_id from person');
      expect(seen.rows.map((row) => row.jurisdiction_id)).toEqual([here]);
      const jurisdictions = await client.query('select name from jurisdiction');
      expect(jurisdictions.rows).toEqual([{ name: 'Tỉnh Này' }]);
      await expect(
        client.query(
          `insert into person (jurisdiction_id, id, origin_id, full_name, email) values ($1, $2, $3, 'X', 'x@example.vn')`,
          [there, newId(), test.originId],
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('shows nothing at all where no jurisdiction is set', async () => {
    const client = await test.database.pool.connect();
    try {
      await client.query('begin; set local role quyet_app');
      expect((await client.query('select * from person')).rows).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('gives the application role no way around: it owns nothing and cannot bypass', async () => {
    const { rows } = await test.database.pool.query(
      `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'quyet_app'`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    const owned = await test.database.pool.query(
      `select count(*) as n from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'quyet_app'`,
    );
    expect(owned.rows).toEqual([{ n: 0 }]);
  });

  it('protects every table that carries a jurisdiction, and every table carries one or stands on the list', async () => {
    const { rows } = await test.database.pool.query<{
      table: string;
      carries: boolean;
      first: boolean;
      protected: boolean;
    }>(`
      select c.relname as table, c.relrowsecurity as protected,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'jurisdiction_id') as carries,
        coalesce((select a.attname = 'jurisdiction_id' from pg_index i
          join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary), false) as first
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')`);
    const exempt = [
      'schema_migration',
      'schema_migration_lock',
      'installation',
      'jurisdiction',
      'first_link',
    ];
    const faults = rows.filter(
      (row) => !exempt.includes(row.table) && !(row.carries && row.first && row.protected),
    );
    expect(faults).toEqual([]);
  });

  it('keeps interleaved transactions of two jurisdictions apart', async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => {
        const mine = turn % 2 === 0 ? here : there;
        return inJurisdiction(test.database, mine, 'read', async (tx) => {
          const before = await sql<{ id: string }>`select current_jurisdiction() as id`.execute(tx);
          await new Promise((resume) => setTimeout(resume, turn % 3));
          const people = await tx.selectFrom('person').select('jurisdiction_id').execute();
          const after = await sql<{ id: string }>`select current_jurisdiction() as id`.execute(tx);
          return {
            mine,
            ids: [before.rows[0]?.id, after.rows[0]?.id, ...people.map((row) => row.jurisdiction_id)],
          };
        });
      }),
    );
    for (const { mine, ids } of seen) expect(new Set(ids)).toEqual(new Set([mine]));
  });

  it('leaves neither role nor jurisdiction behind, also after a failure', async () => {
    await inJurisdiction(test.database, here, 'write', async () => {
      throw new Error('planned');
    }).catch(() => undefined);
    const { rows } = await test.database.pool.query(
      `select current_user = session_user as own, coalesce(current_setting('quyet.jurisdiction', true), '') as setting`,
    );
    expect(rows).toEqual([{ own: true, setting: '' }]);
  });

  it('keeps dates as days and counts as numbers', async () => {
    const { rows } = await test.database.pool.query(
      `select date '2026-01-31' as day, count(*) as n, 12.5::numeric as share from person`,
    );
    expect(rows).toEqual([{ day: '2026-01-31', n: 2, share: 12.5 }]);
  });
});
