import type { ReadTable, Span } from '../contract.ts';

/** Writes the text piece by piece and notes where tables and cells come to stand. */
export interface TextBuilder {
  readonly length: number;
  write(text: string): void;
  /** Begins a block: an empty line parts it from what stands before. */
  startBlock(): void;
  addTable(table: ReadTable): void;
  finish(): { readonly text: string; readonly tables: readonly ReadTable[] };
}

export function textBuilder(): TextBuilder {
  const pieces: string[] = [];
  const tables: ReadTable[] = [];
  let length = 0;

  function write(text: string): void {
    pieces.push(text);
    length += text.length;
  }

  return {
    get length() {
      return length;
    },
    write,
    startBlock() {
      if (length > 0) write('\n\n');
    },
    addTable: (table) => void tables.push(table),
    finish: () => ({ text: pieces.join(''), tables: [...tables].sort(bySpan) }),
  };
}

function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}
