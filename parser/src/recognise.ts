/** Bodies, documents, times and quantities of a text, over one reading of its words. */
import { findEntities, type Reading } from './entities/index.ts';
import type { CompiledDirectory, Entities } from './entities/types.ts';
import { type CompiledHouse, withHouseTimes } from './house/wordings.ts';

interface RecogniseOptions {
  readonly directory: CompiledDirectory | undefined;
  readonly house: CompiledHouse | null;
  readonly issued: string | null;
}

export function recognise(words: Reading, { directory, house, issued }: RecogniseOptions): Entities {
  const found = findEntities(words, directory ? { directory, issued } : { issued });
  return { ...found, times: withHouseTimes(house, words, found.times, issued) };
}
