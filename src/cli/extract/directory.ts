import { readFileSync } from 'node:fs';
import type { DirectoryEntry } from '@quyet/parser/contract';
import { z } from 'zod';

const entries = z.array(
  z.object({ name: z.string().trim().min(1), aliases: z.array(z.string().trim().min(1)).default([]) }),
);

export type DirectoryReading =
  | { readonly ok: true; readonly entries: readonly DirectoryEntry[] }
  | { readonly ok: false; readonly problem: string };

/** Reads a directory of bodies: a JSON list of names with their other spellings. */
export function readDirectory(path: string): DirectoryReading {
  try {
    const parsed = entries.safeParse(JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')));
    if (parsed.success) return { ok: true, entries: parsed.data };
    const issue = parsed.error.issues[0];
    return { ok: false, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
