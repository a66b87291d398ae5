import { raised } from '../raised.ts';

/** Marks of foot- and endnotes in the order of their appearance, and which notes wait to be written out. */
export interface Notes {
  mark(kind: 'footnote' | 'endnote', id: string, custom: boolean): string;
  /** "¹ Text of the note", for the marks since the last call. */
  take(): readonly string[];
}

/**
 * Word numbers footnotes and endnotes apart; here they share one row of numbers, since both are written out after
 * the paragraph that bears the mark, as a page of print shows them.
 */
export function noteWriter(texts: ReadonlyMap<string, string>): Notes {
  let count = 0;
  /** A note referred to again keeps its mark and is not written a second time. */
  const known = new Map<string, string>();
  const waiting: string[] = [];
  return {
    mark(kind, id, custom) {
      const key = `${kind}/${id}`;
      const text = texts.get(key);
      if (text === undefined) return '';
      const given = known.get(key);
      if (given !== undefined) return given;
      const mark = custom ? '' : raised(String(++count));
      known.set(key, mark);
      waiting.push(`${mark} ${text}`.trim());
      return mark;
    },
    take: () => waiting.splice(0),
  };
}
