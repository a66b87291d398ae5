import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

/** Makes one migrated embedded database that the test files copy; removed at the end. */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'quyet-template-'));
  const database = await openDatabase({ databaseUrl: null, dataDir: folder });
  await migrate(database);
  await database.close();
  process.env.QUYET_TEST_TEMPLATE = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
