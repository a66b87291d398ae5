/**
 * Blocks of the document in reading order: what the view is laid out from.
 *
 * A block is a paragraph, a table row, a footnote, a line of header or ending, or furniture. A footnote inside a
 * paragraph stands behind it, so that the sentence is whole.
 * Reads lines with their frame, tables and footnotes; writes blocks of plain pieces.
 */
import type { Span } from '../contract.ts';
import type { Frame } from '../frame/frame.ts';
import type { Marker } from '../outline/markers.ts';
import type { Row, Table } from '../outline/tables.ts';
import type { FootnoteLines } from './footnotes.ts';
import type { Line } from './lines.ts';
import { joinLines, measureWrapping } from './paragraphs.ts';

type BlockKind = 'head' | 'text' | 'row' | 'footnote' | 'furniture' | 'ending';

export interface Block {
  readonly kind: BlockKind;
  readonly pieces: readonly Span[];
  readonly joiner: string;
  readonly marker: Marker | null;
  /** "1" for the footnote marked ¹. */
  readonly note: string | null;
  readonly row: Row | null;
  readonly table: Table | null;
  /** True for text behind the signature: appendices and attached documents. */
  readonly attached: boolean;
}

interface BlockSources {
  readonly lines: readonly Line[];
  readonly clean: (i: number) => string;
  readonly frame: Frame;
  readonly furniture: ReadonlySet<number>;
  readonly footnotes: readonly FootnoteLines[];
  readonly tables: readonly Table[];
}

export function makeBlocks(sources: BlockSources): Block[] {
  const { lines, clean, frame, footnotes, tables } = sources;
  const tableLines = new Set<number>();
  for (const table of tables) {
    for (const row of table.rows) for (let i = row.lines[0]; i <= row.lines[1]; i++) tableLines.add(i);
  }
  // A number alone on a line of a cell is no page number.
  const furniture = new Set([...sources.furniture].filter((i) => !tableLines.has(i)));
  const blocks: Block[] = [];
  const piece = (i: number): Span => [lines[i]?.start ?? 0, lines[i]?.end ?? 0];
  const plainBlock = (kind: BlockKind, pieces: Span[], attached = false): Block => ({
    kind,
    pieces,
    joiner: kind === 'row' ? '\n\n' : ' ',
    marker: null,
    note: null,
    row: null,
    table: null,
    attached,
  });

  for (const pieces of frame.headPieces) blocks.push(plainBlock('head', [...pieces]));
  const apart = new Set<number>(furniture);
  // A footnote ends with the part of the document it stands in, and before a table.
  const notes = [frame.body, frame.attached].flatMap(([from, to]) =>
    footnotes.flatMap((note) => {
      if (note.first < from || note.first >= to || tableLines.has(note.first)) return [];
      let after = note.first + 1;
      while (after < Math.min(note.after, to) && !tableLines.has(after)) after += 1;
      return [{ ...note, after }];
    }),
  );
  for (const note of notes) {
    for (let i = note.first; i < note.after; i++) apart.add(i);
  }
  for (const table of tables) {
    for (const row of table.rows) for (let i = row.lines[0]; i <= row.lines[1]; i++) apart.add(i);
  }
  const wrapping = measureWrapping(
    lines.filter(
      (_, i) => !apart.has(i) && ((i >= frame.body[0] && i < frame.body[1]) || i >= frame.attached[0]),
    ),
  );
  for (const [part, attached] of [
    [frame.body, false],
    [frame.attached, true],
  ] as const) {
    const own: Block[] = [];
    const inPart = (i: number) => i >= part[0] && i < part[1];
    const free: number[] = [];
    let run: number[] = [];
    const flush = () => {
      for (const p of joinLines(lines, run, wrapping, clean)) {
        own.push({ ...plainBlock('text', p.lines.map(piece), attached), marker: p.marker });
      }
      run = [];
    };
    for (let i = part[0]; i < part[1]; i++) {
      if (tableLines.has(i)) flush();
      else if (!apart.has(i)) run.push(i);
      else free.push(i);
    }
    flush();
    for (const i of free) if (furniture.has(i)) own.push(plainBlock('furniture', [piece(i)], attached));
    for (const note of notes) {
      if (!inPart(note.first)) continue;
      const pieces = range(note.first, note.after).map(piece);
      own.push({ ...plainBlock('footnote', pieces, attached), note: note.number });
    }
    for (const table of tables) {
      for (const row of table.rows) {
        if (!inPart(row.lines[0])) continue;
        const pieces = row.cells.filter(([a, b]) => b > a);
        // "|   |   |": nothing but bars.
        if (pieces.length === 0) own.push(plainBlock('furniture', [row.span], attached));
        else own.push({ ...plainBlock('row', pieces, attached), row, table });
      }
    }
    own.sort((a, b) => (a.pieces[0]?.[0] ?? 0) - (b.pieces[0]?.[0] ?? 0));
    if (attached) {
      for (let i = frame.ending[0]; i < frame.ending[1]; i++)
        if (!furniture.has(i)) blocks.push(plainBlock('ending', [piece(i)]));
    }
    for (const block of own) blocks.push(block);
  }
  return blocks;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
