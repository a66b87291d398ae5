/**
 * What memory a text takes, told twice: with the heap as node leaves it, which lets garbage lie as long as there is room, and
 * with the smallest heap in which the text can be read at all, which is what the parser needs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longText } from './texts.ts';

const CHILD = fileURLToPath(new URL('memory-of-one.ts', import.meta.url));
/** Megabytes of heap: no text of the bench needs more than the one, and none is read with less than the other. */
const [LARGEST, SMALLEST] = [1024, 8];
/** The bounds are brought together to so many megabytes. */
const NEAR = 4;

interface Memory {
  /** Megabytes above the idle process with the heap as node leaves it. */
  readonly usual: number;
  /** The smallest limit of the old generation, in megabytes, with which the text is read. */
  readonly heap: number;
  /** Megabytes above the idle process with that limit. */
  readonly least: number;
}

/** Measures a long text of so many bytes in processes of their own; takes some ten readings. */
export function memoryOf(bytes: number): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'parser-memory-'));
  const file = join(folder, 'text.txt');
  writeFileSync(file, longText(bytes));
  try {
    let [fails, heap] = [SMALLEST, LARGEST];
    let least = above(file, limited(heap)) ?? 0;
    while (heap - fails > NEAR) {
      const middle = Math.round((heap + fails) / 2);
      const taken = above(file, limited(middle));
      if (taken === null) fails = middle;
      else [heap, least] = [middle, taken];
    }
    return { usual: above(file, []) ?? 0, heap, least };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A small young generation beside the limit, so that what is dead does not count for long. */
const limited = (heap: number) => [`--max-old-space-size=${heap}`, '--max-semi-space-size=1'];

/** Megabytes above the idle process; null where the heap was too small. */
function above(file: string, flags: readonly string[]): number | null {
  try {
    const told = execFileSync(process.execPath, [...flags, CHILD, file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { idle, most } = JSON.parse(told);
    return Math.round((most - idle) / 1024);
  } catch {
    return null;
  }
}
