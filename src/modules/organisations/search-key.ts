import { foldPlain } from '@quyet/parser/entities';

/** What a person types to find a name: case, marks and tone placement do not matter. */
export const searchKey = (text: string): string =>
  foldPlain(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim();
