/** The texts the benchmarks read: the samples as they come, and long texts made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ReadText } from '../src/contract.ts';

const FOLDERS = ['../samples/tuned/', '../samples/held-out/'].map(
  (folder) => new URL(folder, import.meta.url),
);

export function samples(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
}

/** The samples one after the other with their heads and signatures, again and again up to so many bytes of UTF-8. */
export function longText(bytes: number): string {
  const once = samples().join('\n\n');
  return `${once}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
}

export const plain = (text: string): ReadText => ({ text, tables: [], format: 'txt', encoding: null });

export const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000;
