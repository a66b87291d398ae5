import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration } from '../../demo/load/load.ts';
import { replay } from '../../demo/replay.ts';
import { PINNED_DATE, story } from '../../demo/story.ts';
import { timeState } from '../../demo/time-state.ts';
import { checkTrail } from '../../src/modules/audit/check-trail.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { type Product, startProduct } from '../../src/product.ts';
import { engines, openTestDatabase, type TestDatabase } from '../support/database.ts';

/** The names the product gives to the paper model's time states. */
const NAMES = {
  'done-on-time': 'done',
  'done-late': 'late',
  'done-without-deadline': 'done-undated',
  'open-in-time': 'open',
  'open-due-soon': 'soon',
  'open-overdue': 'over',
  'open-without-deadline': 'none',
} as const;

describe('the demonstration province', () => {
  let test: TestDatabase;
  let product: Product;
  const engine = engines.at(-1) ?? 'embedded';

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    const outcome = readConfig({ DATA_DIR: test.dataDir, PORT: '0' });
    if (!outcome.ok) throw new Error(outcome.faults.join());
    const log = openLog('silent');
    product = await startProduct(outcome.config, {
      database: test.database,
      log,
      prepare: loadDemonstration,
    });
  });
  afterAll(async () => {
    await product.close();
    await test.close();
  });

  /** Signs in by the demonstration's own door and asks as that person. */
  const asPerson = async (name: string) => {
    const roles = (await (await fetch(`${product.url}/api/demonstration/roles`)).json()) as {
      id: string;
      name: string;
    }[];
    const role = roles.find((one) => one.name === name);
    const entry = await fetch(`${product.url}/api/demonstration/sign-in`, {
      method: 'POST',
      body: JSON.stringify({ id: role?.id }),
      headers: { 'content-type': 'application/json', 'x-quyet': '1' },
    });
    const cookie = entry.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return async <T>(path: string): Promise<T> =>
      (await (await fetch(`${product.url}${path}`, { headers: { cookie } })).json()) as T;
  };

  it('stands on its day with every time state, as the story tells', async () => {
    const paper = new Map<string, number>();
    for (const task of replay(story).tasks.values()) {
      const state = task.task.part ? null : timeState(task, PINNED_DATE);
      if (state) paper.set(NAMES[state], (paper.get(NAMES[state]) ?? 0) + 1);
    }
    const { rows } = await test.database.pool.query<{ n: number }>(
      `select count(*) as n from task where is_leaf and state <> 'cancelled'`,
    );
    expect(rows[0]?.n).toBe([...paper.values()].reduce((sum, n) => sum + n, 0));
    const seen = await inspectorCounts();
    expect(seen).toEqual(Object.fromEntries([...paper].sort()));
  });

  /** The inspection committee reads everything, so its counts are the province's. */
  const inspectorCounts = async () => {
    const roles = (await (await fetch(`${product.url}/api/demonstration/roles`)).json()) as {
      name: string;
      role: string;
    }[];
    const inspector = roles.find((one) => one.role === 'inspector');
    const ask = await asPerson(inspector?.name ?? '');
    const { groups } = await ask<{ groups: { timeState: string; n: number }[] }>(
      '/api/tasks/counts?by=timeState',
    );
    const entries = groups
      .filter((group) => group.timeState !== 'ended')
      .map((group) => [group.timeState, group.n] as const);
    return Object.fromEntries(entries.sort());
  };

  it('shows the office the five directives, one of them still to be confirmed', async () => {
    const ask = await asPerson('Trần Thu Hạnh');
    const { rows } = await ask<{ rows: { number: string; state: string }[] }>('/api/directives');
    expect(rows.map((row) => `${row.number} ${row.state}`).sort()).toEqual([
      '09-CT/TU in-force',
      '112-KL/TU in-force',
      '186/KH-UBND confirming',
      '58-KL/TU in-force',
      '97/KH-UBND in-force',
    ]);
  });

  it('says its day stands still', async () => {
    const ask = await asPerson('Trần Thu Hạnh');
    expect(await ask('/api/session')).toMatchObject({
      today: PINNED_DATE,
      demonstration: true,
      jurisdiction: { name: 'Tỉnh Minh Giang' },
    });
  });

  it('left a whole trail', async () => {
    const report = await checkTrail(test.database, null);
    expect(report.faults).toEqual([]);
    expect(report.entries).toBeGreaterThan(700);
  });

  it('is not loaded twice', async () => {
    await loadDemonstration(product.services);
    const { rows } = await test.database.pool.query('select count(*) as n from jurisdiction');
    expect(rows).toEqual([{ n: 1 }]);
  });
});
