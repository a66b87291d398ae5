import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';

const FOLDER = join(import.meta.dirname, '../../../db/migrations');

/** Brings the schema up to date. One time-line for all modules; forward only. Returns the names that were run. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: database.owner,
    provider: { getMigrations: readMigrations },
    migrationTableName: 'schema_migration',
    migrationLockTableName: 'schema_migration_lock',
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((one) => one.status === 'Success').map((one) => one.migrationName);
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const loaded = names.map(async (file) => {
    const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as Migration;
    return [file.replace(/\.ts$/, ''), module] as const;
  });
  return Object.fromEntries(await Promise.all(loaded));
}
