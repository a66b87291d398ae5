/**
 * The embedded database in a process of its own: PGlite behind a socket, so that one driver (`pg`) serves both engines
 * and a long query never stops the web server. Started by embedded.ts with the data folder and the socket folder;
 * says "ready" to its parent and ends with it, however the parent ended.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { oneBatchAtATime } from './one-batch-at-a-time.ts';

const [dataDir, socketDir] = process.argv.slice(2) as [string, string];

/** How long the lock of a process that is just ending is waited for, in milliseconds. */
const LOCK_PATIENCE = 8_000;

/**
 * PGlite has no lock of its own and two processes on one folder lose data. An exclusive SQLite transaction on a file
 * beside the data is a kernel lock: it cannot go stale, since the kernel drops it with the process.
 */
async function takeLock(): Promise<DatabaseSync> {
  const until = Date.now() + LOCK_PATIENCE;
  for (;;) {
    const lock = new DatabaseSync(join(dataDir, 'embedded.lock'), { timeout: 0 });
    try {
      lock.exec('pragma locking_mode = exclusive; begin exclusive');
      return lock;
    } catch (fault) {
      lock.close();
      if (Date.now() > until) throw fault;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}

async function main(): Promise<void> {
  process.on('disconnect', () => process.exit(0));
  process.on('SIGINT', () => undefined); // Ctrl-C reaches the whole group; the parent decides when we end.
  process.on('SIGTERM', () => undefined);

  const lock = await takeLock().catch(() => null);
  if (!lock) {
    process.send?.({ state: 'locked' });
    process.disconnect?.();
    return;
  }
  const db = await PGlite.create({
    dataDir: join(dataDir, 'pglite'),
    extensions: { unaccent, pg_trgm, btree_gist },
  });
  const server = new PGLiteSocketServer({
    db: oneBatchAtATime(db),
    path: join(socketDir, '.s.PGSQL.5432'),
    maxConnections: 100,
  });
  await server.start();
  process.send?.({ state: 'ready' });

  process.on('message', async (message) => {
    if (message !== 'close') return;
    await server.stop();
    await db.close();
    lock.close();
    process.exit(0);
  });
}

main().catch((fault) => {
  process.send?.({
    state: 'failed',
    reason: String(fault instanceof Error ? fault.message : fault).slice(0, 500),
  });
  process.exit(1);
});
