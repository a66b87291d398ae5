import { describe, expect, it } from 'vitest';
import { engines } from '../support/database.ts';
import { killRounds } from '../support/kill-rounds.ts';
import { processWorld } from '../support/process-world.ts';
import { runToEnd, startServer } from '../support/server-process.ts';

/** The short form; `npm run proof` does it at length. */
const ROUNDS = 3;

describe.each(engines)('a server killed at any moment, on %s', (engine) => {
  it('loses nothing it acknowledged, does nothing twice, leaves nothing by half', {
    timeout: 300_000,
  }, async () => {
    const report = await killRounds(engine, ROUNDS, 7);
    expect(report).toMatchObject({ missing: [], doubled: [], faults: [], orphans: [] });
    expect(report.acknowledged).toBeGreaterThan(ROUNDS * 4);
  });
});

describe('a data folder', () => {
  it('is open to one server only: a second one is turned away, and the first goes on', {
    timeout: 120_000,
  }, async () => {
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
