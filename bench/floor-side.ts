import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createDatabase, runFiles } from './scratch-database.ts';
import type { Side } from './side.ts';

const FOLDER = join(import.meta.dirname, 'floor');
const DATABASE = `quyet_bench_floor_${process.pid}`;

/** Fills the floor's database and starts its server in a process of its own. */
export async function openFloor(server: string, n: number, keep: boolean): Promise<Side> {
  const database = await createDatabase(server, DATABASE);
  await runFiles(database.url, FOLDER, ['schema.sql', 'fill.sql', 'indexes.sql'], n);
  const child = fork(join(FOLDER, 'server.ts'), [database.url], { execPath: process.execPath });
  const { port, pid } = await new Promise<{ port: number; pid: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { port: number; pid: number }));
    child.once('exit', () => reject(new Error('The floor did not start.')));
  });
  return {
    port,
    pid,
    url: database.url,
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
      if (!keep) await database.drop();
    },
  };
}
