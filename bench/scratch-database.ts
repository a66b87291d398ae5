import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A database of a run's own. */
export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Creates a database on the server; an older one of the same name is dropped first. */
export async function createDatabase(server: string, name: string): Promise<ScratchDatabase> {
  const run = async (...statements: readonly string[]) => {
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    try {
      for (const statement of statements) await admin.query(statement);
    } finally {
      await admin.end();
    }
  };
  await run(`drop database if exists ${name} with (force)`, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
}

/** Runs SQL files of a folder one after another on one connection; `:n` stands for the number of tasks. */
export async function runFiles(
  url: string,
  folder: string,
  names: readonly string[],
  n: number,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Every row has its counterpart by construction: foreign keys need not be looked up a million times.
    await client.query('set session_replication_role = replica; set jit = off');
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      await client.query(text.replaceAll(/(?<!:):n\b/g, String(n)));
    }
    // As autovacuum leaves a table that is in use: counts may then be read from an index alone, on both sides.
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** The server's processes that serve connections to a database. */
export async function backendsOf(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
  return rows.map((row) => row.pid);
}
