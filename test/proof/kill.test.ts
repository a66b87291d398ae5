import { describe, expect, it } from 'vitest';
import { engines } from '../support/database.ts';
import { killRounds } from '../support/kill-rounds.ts';
import { processWorld } from '../support/process-world.ts';
import { runToEnd, startServer } from '../support/server-process.ts';

/** `QUYET_KILL_ROUNDS=100 npm run proof` for more; the seed moves the moments at which the server is killed. */
const ROUNDS = Number(process.env.QUYET_KILL_ROUNDS ?? 20);
const SEED = Number(process.env.QUYET_KILL_SEED ?? 1);

describe.each(engines)(`a server killed ${ROUNDS} times, on %s`, (engine) => {
  it('loses nothing it acknowledged, does nothing twice, leaves nothing by half', async () => {
    const report = await killRounds(engine, ROUNDS, SEED);
    process.stdout.write(`${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({ rounds: ROUNDS, missing: [], doubled: [], faults: [], orphans: [] });
    expect(report.acknowledged).toBeGreaterThan(ROUNDS * 4);
  });
});

describe('a data folder', () => {
  it('is open to one server only: a second one is turned away, and the first goes on', async () => {
    const world = await processWorld('embedded');
    const server = await startServer(world.settings);
    try {
      const second = await runToEnd(['src/main.ts'], world.settings);
      expect(second.status).toBe(1);
      expect(second.errors).toMatch(/^DATA_DIR_IN_USE: /);
      expect(second.output).not.toContain('http');
      const clerk = world.client(server.url, world.province, 'van-phong-tinh-uy');
      expect((await clerk.get('/api/directives')).status).toBe(200);
      expect(await server.stop()).toBe(0);
    } finally {
      await server.kill('group');
      await world.remove();
    }
  });
});
