import type { PageStatement } from '../../page.schema.ts';

/** The words of a sentence on one line; what cuts it in the file (a footnote, the end of a page) is left out. */
export const wordsOf = (text: string, statement: Pick<PageStatement, 'segments'>): string =>
  statement.segments
    .map(([from, to]) => text.slice(from, to))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
