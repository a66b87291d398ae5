import type { DirectoryEntry } from '../../contract.ts';
import type { Reading } from '../reading.ts';
import type { CompiledDirectory } from '../types.ts';
import { addPhrase, longestPhrase, phraseRoot } from './phrases.ts';

/** The same list of entries compiles once, however many documents it serves. */
const compiled = new WeakMap<readonly DirectoryEntry[], CompiledDirectory>();

/**
 * Bodies the caller knows, matched by name or alias, longest first.
 *
 *   { name: 'Sở Nông nghiệp và Môi trường', aliases: ['Sở NN&MT'] }
 * One walk over words, so that 5,000 names cost no more than five.
 */
export function compileDirectory(entries: readonly DirectoryEntry[]): CompiledDirectory {
  const known = compiled.get(entries);
  if (known !== undefined) return known;
  const root = phraseRoot<DirectoryEntry>();
  let size = 0;
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) if (addPhrase(root, name, entry)) size++;
  }
  const directory = { size, root };
  compiled.set(entries, directory);
  return directory;
}

export function readDirectory(
  reading: Reading,
  at: number,
  directory: CompiledDirectory,
): { end: number; entry: DirectoryEntry } | null {
  const match = longestPhrase(directory.root, reading, at);
  return match === null ? null : { end: match.end, entry: match.value };
}
