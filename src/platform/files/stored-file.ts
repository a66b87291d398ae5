import type { Transaction } from '../database/transaction.ts';
import type { FileStore } from './file-store.ts';

declare module '../database/tables.ts' {
  interface Tables {
    stored_file: { jurisdiction_id: string; hash: string; size: number; media_type: string };
  }
}

/**
 * Keeps a file for a jurisdiction: the bytes first, synced, then the row in the caller's transaction, so that a row
 * never points to nothing. Returns the hash of the content. The same content is kept once.
 */
export async function keepFile(
  tx: Transaction,
  files: FileStore,
  jurisdictionId: string,
  file: { readonly bytes: Uint8Array; readonly mediaType: string },
): Promise<string> {
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
): Promise<{ readonly size: number; readonly mediaType: string } | null> {
  const row = await tx
    .selectFrom('stored_file')
    .select(['size', 'media_type as mediaType'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row ?? null;
}
