import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { newId } from '../../src/platform/ids/id.ts';

export type Engine = 'embedded' | 'postgresql';

/** Where a PostgreSQL server is looked for: any local user is trusted there. */
const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const serverAnswers = await reachable();
if (!serverAnswers && process.env.REQUIRE_POSTGRES === '1') {
  throw new Error(`REQUIRE_POSTGRES is set, but no PostgreSQL answers at ${SERVER}.`);
}
if (!serverAnswers) {
  process.stderr.write(
    'SKIPPED on PostgreSQL: no server answers at 127.0.0.1:5432; only the embedded engine is tested.\n',
  );
}

/** The engines a store suite runs on: `describe.each(engines)('…', (engine) => …)`. */
export const engines: readonly Engine[] = serverAnswers ? ['embedded', 'postgresql'] : ['embedded'];

async function reachable(): Promise<boolean> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 1_500 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

export interface TestDatabase {
  readonly database: Database;
  /** Folder of this database's own; files and keys may be kept there. */
  readonly dataDir: string;
  /** How another process reaches it; null on the embedded engine, which another process opens in `dataDir`. */
  readonly databaseUrl: string | null;
  /** A fresh jurisdiction, so that one database serves many tests side by side. */
  newJurisdiction(name?: string): Promise<string>;
  readonly originId: string;
  /** Lets go of the database, so that another process may open it; nothing is removed. */
  release(): Promise<void>;
  close(): Promise<void>;
}

/** A migrated, empty database of its own on the given engine. Open once a file, close it in afterAll. */
export async function openTestDatabase(engine: Engine): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'quyet-test-'));
  const opened = engine === 'embedded' ? await openEmbedded(dataDir) : await openOnServer();
  const { database } = opened;
  const originId = newId();
  await database.pool.query('insert into installation (id) values ($1) on conflict do nothing', [originId]);
  const { rows } = await database.pool.query<{ id: string }>('select id from installation');
  let held = true;
  const release = async () => {
    if (held) await database.close();
    held = false;
  };
  return {
    database,
    dataDir,
    databaseUrl: opened.databaseUrl,
    originId: rows[0]?.id ?? originId,
    newJurisdiction: async (name = 'Tỉnh Thử Nghiệm') => {
      const id = newId();
      await database.pool.query("insert into jurisdiction (id, name, kind) values ($1, $2, 'province')", [
        id,
        name,
      ]);
      return id;
    },
    release,
    close: async () => {
      await release();
      await opened.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starting a new embedded cluster takes seconds; a migrated copy is made once per run of the tests and copied. */
async function openEmbedded(dataDir: string) {
  const template = process.env.QUYET_TEST_TEMPLATE;
  if (template && existsSync(join(template, 'pglite')))
    cpSync(join(template, 'pglite'), join(dataDir, 'pglite'), { recursive: true });
  const database = await openDatabase({ databaseUrl: null, dataDir });
  await migrate(database);
  return { database, databaseUrl: null, drop: async () => undefined };
}

async function openOnServer() {
  const name = `quyet_test_${newId().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: SERVER });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const database = await openDatabase({ databaseUrl: url.href, dataDir: tmpdir() });
  await migrate(database);
  const drop = async () => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  };
  return { database, databaseUrl: url.href, drop };
}
