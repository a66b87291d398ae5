import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@quyet/parser/read';

/** A file to read, not yet opened: a folder of thousands is never in memory at once. */
export interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface Sources {
  readonly list: readonly Source[];
  /** Paths that cannot be opened, with the reason of the system. */
  readonly missing: readonly { readonly path: string; readonly reason: string }[];
  /** True for several files or a folder: then JSON comes as lines. */
  readonly several: boolean;
}

/** Extensions taken from a folder; a file named on the command line may have any. */
const DOCUMENTS = /\.(docx|docm|txt|doc|pdf|jpe?g|png|tiff?)$/i;

/**
 * Reads a file, but never more than one byte above the limit: the reader refuses it then, and a file of many
 * gigabytes costs nothing.
 */
function limitedBytes(path: string): Uint8Array {
  const stat = statSync(path);
  // A pipe ("<(command)") has no size of its own.
  if (!stat.isFile()) return new Uint8Array(readFileSync(path));
  const size = Math.min(stat.size, DEFAULT_LIMITS.maxBytes + 1);
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(size);
    let read = 0;
    while (read < size) {
      const count = readSync(handle, bytes, read, size - read, read);
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}

function inFolder(path: string): Source[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && DOCUMENTS.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ name: file, bytes: async () => limitedBytes(file) }));
}

/** What the arguments name: files, the documents below a folder, "-" for standard input. */
export function findSources(paths: readonly string[], input: () => Promise<Uint8Array>): Sources {
  const list: Source[] = [];
  const missing: { path: string; reason: string }[] = [];
  let folder = false;
  for (const path of paths) {
    if (path === '-') {
      list.push({ name: '-', bytes: input });
      continue;
    }
    try {
      if (statSync(path).isDirectory()) {
        folder = true;
        list.push(...inFolder(path));
      } else {
        list.push({ name: path, bytes: async () => limitedBytes(path) });
      }
    } catch (error) {
      missing.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { list, missing, several: folder || paths.length > 1 };
}
