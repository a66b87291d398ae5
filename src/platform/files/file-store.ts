import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../ids/id.ts';

/** Files kept byte for byte under the hash of their content (SHA-256, hex). The same content is kept once. */
export interface FileStore {
  /** Writes and syncs the bytes before it returns, so that a row that names the hash never points to nothing. */
  put(bytes: Uint8Array): Promise<string>;
  /** Null where no file of that hash is kept. */
  get(hash: string): Promise<Uint8Array | null>;
  /** Takes the bytes away for good; nothing where no such file is kept. */
  remove(hash: string): Promise<void>;
}

export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A store in a folder: `ab/abcdef…`. Written beside and renamed, so that a reader never sees half a file. */
export function openFileStore(folder: string): FileStore {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    put: async (bytes) => {
      const hash = contentHash(bytes);
      const path = pathOf(hash);
      if (existsSync(path)) return hash;
      await mkdir(join(folder, hash.slice(0, 2)), { recursive: true });
      const part = join(folder, `${newId()}.part`);
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path).catch(async (fault) => {
        await unlink(part).catch(() => undefined);
        throw fault;
      });
      return hash;
    },
    get: async (hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash)) return null;
      return readFile(pathOf(hash)).catch(() => null);
    },
    remove: async (hash) => {
      if (/^[0-9a-f]{64}$/.test(hash)) await rm(pathOf(hash), { force: true });
    },
  };
}
