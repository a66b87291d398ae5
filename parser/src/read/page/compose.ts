import type { ReadTable, Span } from '../../contract.ts';
import { type TextBuilder, textBuilder } from '../builder.ts';
import { type Flow, flowsOf } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import { findGrids, type Grid, type GridCell } from './grid.ts';
import { notesOf } from './notes.ts';
import { linesOf, type PageLine, type PageWord, type SeenPage, textOf } from './page.ts';
import { joiner, type Measure, measure, tie } from './paragraphs.ts';
import { mendRomans } from './romans.ts';

/** The text of a paged document with what is known of its places. */
export interface Composed {
  readonly text: string;
  readonly tables: readonly ReadTable[];
  /** Words that recognition is not sure of. */
  readonly doubtful: readonly Span[];
  /** Offset at which the text of each page begins. */
  readonly pages: readonly number[];
  /** Page numbers, running heads and feet. */
  readonly margins: readonly string[];
}

type Piece = { readonly text: string; readonly doubtful: boolean };

interface Paragraph {
  readonly page: number;
  readonly pieces: Piece[];
  readonly notes: Piece[][];
}

interface Table {
  readonly page: number;
  readonly edges: readonly number[];
  readonly rows: Piece[][][];
}

type Block = Paragraph | Table;

/** Lays pages out as one text: furniture apart, columns in turn, paragraphs whole, tables with their cells. */
export function compose(pages: readonly SeenPage[]): Composed {
  const seen = pages.map((page) => {
    const { grids, outside } = findGrids(page.words, page.rules);
    return { page, grids, lines: linesOf(outside) };
  });
  const furniture = furnitureOf(seen.map(({ page, lines }) => ({ height: page.height, lines })));
  const laid = seen.map(({ page, grids, lines }) => {
    const free = lines.filter((line) => !furniture.has(line));
    const { notes, body } = notesOf(free, page);
    return { grids, notes, parts: partsOf(body, grids) };
  });
  const m = measure(laid.flatMap(({ parts }) => parts.flatMap((part) => ('rows' in part ? [] : [part]))));
  const blocks: Block[] = [];
  laid.forEach(({ parts, notes }, index) => {
    const own: Paragraph[] = [];
    for (const part of parts) {
      if ('rows' in part) addGrid(blocks, part, index, m);
      else own.push(...addFlow(blocks, part, index, m));
    }
    placeNotes(notes, own, blocks, index);
  });
  mendRomans(blocks.flatMap((block) => ('pieces' in block ? [block] : [])));
  const margins = seen.flatMap(({ lines }) => lines.filter((line) => furniture.has(line)).map(textOf));
  return write(blocks, pages.length, margins);
}

/** Grids and the flows between them, from the top. */
function partsOf(lines: readonly PageLine[], grids: readonly Grid[]): (Flow | Grid)[] {
  const parts: (Flow | Grid)[] = [];
  let rest = lines;
  for (const grid of grids) {
    const above = rest.filter((line) => line.base < (grid.top + grid.bottom) / 2);
    rest = rest.filter((line) => !above.includes(line));
    parts.push(...flowsOf(above), grid);
  }
  return [...parts, ...flowsOf(rest)];
}

const lastLine = new WeakMap<Paragraph, { readonly line: PageLine; readonly first: boolean }>();

function addFlow(blocks: Block[], flow: Flow, page: number, m: Measure): Paragraph[] {
  const touched: Paragraph[] = [];
  for (const [i, line] of flow.lines.entries()) {
    const open = blocks.at(-1);
    const last = open && 'pieces' in open ? lastLine.get(open) : undefined;
    const beginsFlow = i === 0;
    const how =
      !open || !('pieces' in open) || !last || (beginsFlow && (flow.column || open.page === page))
        ? 'new'
        : flow.column
          ? columnTie(last.line, line)
          : tie(last.line, line, last.first, m, !beginsFlow);
    let target = open as Paragraph;
    if (how === 'new') {
      target = { page, pieces: [], notes: [] };
      blocks.push(target);
    }
    addLine(target.pieces, line, how === 'line' ? '\n' : null);
    lastLine.set(target, { line, first: how !== 'same' });
    if (touched.at(-1) !== target) touched.push(target);
  }
  // A paragraph of a column ends with it.
  const open = blocks.at(-1);
  if (flow.column && open && 'pieces' in open) lastLine.delete(open);
  return touched;
}

/** Lines of a letterhead stay lines; a wider gap parts what belongs together. */
const columnTie = (before: PageLine, line: PageLine): 'new' | 'line' =>
  line.base - before.base > Math.max(line.size, before.size) * 2.1 ? 'new' : 'line';

const pieceOf = (word: PageWord): Piece => ({ text: word.text, doubtful: word.doubtful });

function addLine(pieces: Piece[], line: PageLine, parted: string | null): void {
  const last = pieces.at(-1);
  const [first] = line.words;
  if (last && first) {
    const { cut, by } = parted === null ? joiner(last.text, first.text) : { cut: 0, by: parted };
    if (cut > 0) pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, -cut) };
    if (by !== '') pieces.push({ text: by, doubtful: false });
  }
  line.words.forEach((word, i) => {
    if (i > 0) pieces.push({ text: ' ', doubtful: false });
    pieces.push(pieceOf(word));
  });
}

function cellPieces({ lines, right }: GridCell): Piece[] {
  const pieces: Piece[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const first = line.words[0];
    const roomy =
      before !== undefined &&
      first !== undefined &&
      right - before.right > first.right - first.left + line.size * 1.3 &&
      /^(?:[-–+•]\s|\p{Lu}|\d+[.)])/u.test(textOf(line)) &&
      /[.;:]$/u.test(textOf(before));
    addLine(pieces, line, roomy ? '\n' : null);
  });
  return pieces;
}

const plainText = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

/** A table; at the head of a page it may go on the one before, with its head repeated or a row cut in two. */
function addGrid(blocks: Block[], grid: Grid, page: number, _m: Measure): void {
  const rows = grid.rows.map((row) => row.map(cellPieces));
  const open = blocks.at(-1);
  const goesOn =
    open !== undefined &&
    'rows' in open &&
    open.page === page - 1 &&
    open.edges.length === grid.edges.length &&
    open.edges.every((edge, i) => Math.abs(edge - (grid.edges[i] ?? 0)) < 9);
  if (!goesOn) {
    blocks.push({ page, edges: grid.edges, rows });
    return;
  }
  const said = (row: readonly (readonly Piece[])[] | undefined): string =>
    (row ?? []).map(plainText).join('\t');
  const fresh = said(rows[0]) === said(open.rows[0]) ? rows.slice(1) : rows;
  const [first] = fresh;
  const last = open.rows.at(-1);
  if (first && last && first[0]?.length === 0 && (last[0]?.length ?? 0) > 0) {
    first.forEach((cell, c) => {
      const above = last[c];
      if (!above || cell.length === 0) return;
      if (above.length > 0) above.push({ text: ' ', doubtful: false });
      above.push(...cell);
    });
    fresh.shift();
  }
  open.rows.push(...fresh);
  (open as { page: number }).page = page;
}

/** Each note behind the paragraph that bears its mark; behind the last of the page where none does. */
function placeNotes(
  notes: readonly (readonly PageLine[])[],
  own: readonly Paragraph[],
  blocks: Block[],
  page: number,
): void {
  for (const lines of notes) {
    const pieces: Piece[] = [];
    for (const line of lines) addLine(pieces, line, null);
    const mark = /^[⁰¹²³⁴-⁹]+/u.exec(plainText(pieces))?.[0];
    const bearer =
      own.find((one) => mark !== undefined && plainText(one.pieces).includes(mark)) ?? own.at(-1);
    if (bearer) bearer.notes.push(pieces);
    else blocks.push({ page, pieces, notes: [] });
  }
}

function write(blocks: readonly Block[], count: number, margins: readonly string[]): Composed {
  const out = textBuilder();
  const doubtful: Span[] = [];
  const pages: number[] = [];
  const put = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.doubtful) doubtful.push([out.length, out.length + piece.text.length]);
      out.write(piece.text);
    }
  };
  for (const block of blocks) {
    out.startBlock();
    while (pages.length <= block.page) pages.push(out.length);
    if ('rows' in block) writeTable(out, block, put);
    else {
      put(block.pieces);
      for (const note of block.notes) {
        out.startBlock();
        put(note);
      }
    }
  }
  while (pages.length < count) pages.push(out.length);
  return { ...out.finish(), doubtful, pages, margins };
}

function writeTable(out: TextBuilder, table: Table, put: (pieces: readonly Piece[]) => void): void {
  const start = out.length;
  const rows = table.rows.map((row, r) => {
    if (r > 0) out.write('\n');
    return row.map((cell, c): Span => {
      if (c > 0) out.write('\t');
      const from = out.length;
      put(cell);
      return [from, out.length];
    });
  });
  out.addTable({ span: [start, out.length], rows });
}
