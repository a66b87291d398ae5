import type { ColumnType } from 'kysely';
import type { Transaction } from '../database/transaction.ts';
import { fault } from '../errors/platform.errors.ts';
import { contentHash, type FileStore } from './file-store.ts';

declare module '../database/tables.ts' {
  interface Tables {
    stored_file: {
      jurisdiction_id: string;
      hash: string;
      size: number;
      media_type: string;
      /** When it turned out to be secret; its bytes are gone, or go with the next sweep. */
      destroyed_at: ColumnType<Date | null, undefined, Date>;
    };
  }
}

/**
 * Keeps a file for a jurisdiction: the bytes first, synced, then the row in the caller's transaction, so that a row
 * never points to nothing. Returns the hash of the content. The same content is kept once.
 * Throws FILE_DESTROYED where this very content was found secret before.
 */
export async function keepFile(
  tx: Transaction,
  files: FileStore,
  jurisdictionId: string,
  file: { readonly bytes: Uint8Array; readonly mediaType: string },
): Promise<string> {
  const known = await keptFile(tx, jurisdictionId, contentHash(file.bytes));
  if (known?.destroyed) throw fault('FILE_DESTROYED');
  const hash = await files.put(file.bytes);
  await tx
    .insertInto('stored_file')
    .values({
      jurisdiction_id: jurisdictionId,
      hash,
      size: file.bytes.length,
      media_type: file.mediaType,
    })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'hash']).doNothing())
    .execute();
  return hash;
}

/** What is kept under a hash in this jurisdiction, or null; the store itself knows no jurisdictions. */
export async function keptFile(
  tx: Transaction,
  jurisdictionId: string,
  hash: string,
): Promise<{ readonly size: number; readonly mediaType: string; readonly destroyed: boolean } | null> {
  const row = await tx
    .selectFrom('stored_file')
    .select(['size', 'media_type as mediaType', 'destroyed_at'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row ? { size: row.size, mediaType: row.mediaType, destroyed: row.destroyed_at !== null } : null;
}

/**
 * Marks a file as destroyed in the caller's transaction; `files.remove` follows after commit, and `destroyedFiles` finds
 * what a crash left between the two. The row stays: it keeps the content from being taken in again.
 */
export async function markDestroyed(
  tx: Transaction,
  jurisdictionId: string,
  hash: string,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('stored_file')
    .set({ destroyed_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('hash', '=', hash)
    .execute();
}

/** Hashes of all files of a jurisdiction that were destroyed. */
export async function destroyedFiles(tx: Transaction, jurisdictionId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('stored_file')
    .select('hash')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('destroyed_at', 'is not', null)
    .execute();
  return rows.map((row) => row.hash);
}
