import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { openIdentity, sessionSecret } from '../src/modules/access/index.ts';
import { type Database, openDatabase } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { proveTallies, seedEveryJurisdiction } from './proven-fill.ts';
import { createDatabase, runFiles } from './scratch-database.ts';
import type { Side } from './side.ts';

const DATABASE = `quyet_bench_product_${process.pid}`;

/** A province as the product knows it, and the session of its office's officer. */
export interface Province {
  readonly jurisdictionId: string;
  readonly cookie: string;
  /** The body on whose behalf the officer gives tasks. */
  readonly assignerId: string;
  /** The nine bodies that lead, in the order of the floor's assignees. */
  readonly leads: readonly string[];
}

export interface ProductSide extends Side {
  /** By the floor's number of the province: 2 to 35. */
  readonly provinces: ReadonlyMap<number, Province>;
  /** Ids of tasks by the floor's number of the task. */
  readonly taskIds: (numbers: readonly number[]) => Promise<ReadonlyMap<number, TaskAt>>;
}

export interface TaskAt {
  readonly id: string;
  readonly jurisdictionId: string;
}

/** Fills the product's database, starts the product itself in a process of its own, and signs an officer in everywhere. */
export async function openProduct(server: string, n: number, keep: boolean): Promise<ProductSide> {
  const created = await createDatabase(server, DATABASE);
  const dataDir = mkdtempSync(join(tmpdir(), 'quyet-bench-'));
  const database = await openDatabase({ databaseUrl: created.url, dataDir });
  await migrate(database);
  await runFiles(
    created.url,
    join(import.meta.dirname, 'fill'),
    ['places.sql', 'directives.sql', 'tasks.sql'],
    n,
  );
  await seedEveryJurisdiction(database);
  await proveTallies(database);
  const { child, url } = await start(created.url, dataDir);
  const provinces = await signIn(database, dataDir, url);
  return {
    port: Number(new URL(url).port),
    pid: child.pid as number,
    url: created.url,
    provinces,
    taskIds: (numbers) => taskIds(database, numbers),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
      if (!keep) await created.drop();
    },
  };
}

/** What `npm start` runs, on PostgreSQL, with a free port and a data folder of its own; answers once it says its address. */
function start(databaseUrl: string, dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const [, ...command] = manifest.scripts.start.split(' ');
  const settings = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [...command, '--empty'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url) resolve({ child, url: url.replace(/\/$/, '') });
    });
    child.once('exit', () => reject(new Error(`The product did not start: ${said}`)));
  });
}

/** Opens a session for the officer of each province, as signing in does, and looks up what requests name. */
async function signIn(database: Database, dataDir: string, url: string) {
  const identity = openIdentity({ database, secret: sessionSecret(dataDir), url });
  const { rows } = await database.pool.query<{
    userId: string;
    jurisdictionId: string;
    assignerId: string;
    leads: string[];
  }>(`select person.user_id as "userId", person.jurisdiction_id as "jurisdictionId",
      (select parent_id from organisation_version v where v.jurisdiction_id = person.jurisdiction_id
        and v.organisation_id = post.organisation_id) as "assignerId",
      (select json_agg(v.organisation_id order by v.organisation_id) from organisation_version v
        where v.jurisdiction_id = person.jurisdiction_id and v.kind = 'department') as leads
    from person join post on post.jurisdiction_id = person.jurisdiction_id and post.person_id = person.id
    where person.user_id is not null`);
  const provinces = new Map<number, Province>();
  for (const { userId, ...place } of rows) {
    const answer = await identity.api.openSession({ body: { userId }, asResponse: true });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    provinces.set(Number(userId.replace('officer-', '')), { ...place, cookie });
  }
  return provinces;
}

async function taskIds(database: Database, numbers: readonly number[]) {
  const { rows } = await database.pool.query<{ product: string; id: string; jurisdictionId: string }>(
    'select product, id, jurisdiction_id as "jurisdictionId" from task where product = any($1)',
    [numbers.map((number) => `D-${String(number).padStart(8, '0')}`)],
  );
  return new Map(rows.map(({ product, ...task }) => [Number(product.slice(2)), task]));
}
