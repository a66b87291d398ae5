/** Bodies, documents, times and quantities of a text, over one reading of its words. */
import { findEntities, type Reading } from './entities/index.ts';
import type { CompiledDirectory, Entities } from './entities/types.ts';

interface RecogniseOptions {
  readonly directory: CompiledDirectory | undefined;
  readonly issued: string | null;
}

export function recognise(words: Reading, { directory, issued }: RecogniseOptions): Entities {
  return findEntities(words, directory ? { directory, issued } : { issued });
}
