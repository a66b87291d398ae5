import type { Span } from '../../contract.ts';
import type { TextBuilder } from '../builder.ts';
import type { NumberWriter } from '../docx/counter.ts';
import type { Notes } from '../docx/notes.ts';
import type { XmlNode } from '../docx/xml.ts';
import { SPRM, sprmsOf } from './sprm.ts';
import type { WordParagraph } from './text.ts';

interface Place {
  readonly inTable: boolean;
  readonly depth: number;
  readonly endOfRow: boolean;
  readonly list: number | null;
  readonly level: number | null;
  readonly style: number;
  /** Where the cells of the row begin and end, in twentieths of a point. */
  readonly edges: readonly number[];
}

interface Row {
  readonly cells: readonly string[];
  readonly edges: readonly number[];
}

/** Edges of two rows that lie this near are one. In twentieths of a point. */
const NEAR = 60;
const CELL = 0x07;
const MOST_COLUMNS = 63;

/** Writes paragraphs and tables as the docx reader does, so that the two give the same text. */
export function wordWriter(out: TextBuilder, numbers: NumberWriter, notes: Notes) {
  let rows: Row[] = [];
  let cells: string[] = [];
  let cell: string[] = [];

  function paragraph(it: WordParagraph): void {
    const place = placeOf(it);
    if (place.endOfRow && place.depth <= 1) {
      rows.push({ cells, edges: place.edges });
      cells = [];
      cell = [];
      return;
    }
    const number = numbers.numberOf(asProperties(place));
    const text = it.text.trim();
    const whole = text === '' ? (place.inTable ? number.trim() : '') : number + text;
    if (place.inTable) {
      if (whole !== '') cell.push(whole);
      if (it.end === CELL && place.depth <= 1) {
        cells.push(cell.join('\n'));
        cell = [];
      }
      return;
    }
    endTable();
    if (whole !== '') {
      out.startBlock();
      out.write(whole);
    }
    writeNotes();
  }

  function writeNotes(): void {
    for (const note of notes.take()) {
      out.startBlock();
      out.write(note);
    }
  }

  function endTable(): void {
    if (cell.length > 0) cells.push(cell.join('\n'));
    if (cells.length > 0) rows.push({ cells, edges: [] });
    [cells, cell] = [[], []];
    if (rows.length === 0) return;
    out.startBlock();
    const start = out.length;
    const columns = columnsOf(rows);
    const written = rows.map((row, r): Span[] => {
      if (r > 0) out.write('\n');
      return writeRow(out, row, columns);
    });
    out.addTable({ span: [start, out.length], rows: written });
    rows = [];
    writeNotes();
  }

  return { paragraph, end: endTable };
}

/** Rising edges of all rows, those that lie near each other as one. */
function columnsOf(rows: readonly Row[]): number[] {
  const edges: number[] = [];
  for (const edge of rows.flatMap((row) => row.edges).sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > NEAR) edges.push(edge);
  }
  return edges.slice(0, MOST_COLUMNS + 1);
}

/** A cell that reaches over several columns is followed by empty ones, so that columns keep their index. */
function writeRow(out: TextBuilder, row: Row, columns: readonly number[]): Span[] {
  const spans: Span[] = [];
  const columnAt = (edge: number | undefined): number =>
    edge === undefined ? -1 : columns.findIndex((column) => Math.abs(column - edge) <= NEAR);
  row.cells.forEach((text, i) => {
    const [from, to] = [columnAt(row.edges[i]), columnAt(row.edges[i + 1])];
    if (i > 0) out.write('\t');
    const start = out.length;
    out.write(text);
    spans.push([start, out.length]);
    const covered = from >= 0 && to > from ? to - from : 1;
    for (let k = 1; k < covered; k++) spans.push([out.length, out.length]);
  });
  return spans;
}

function placeOf({ properties }: WordParagraph): Place {
  const place = {
    inTable: false,
    depth: 0,
    endOfRow: false,
    list: null as number | null,
    level: null as number | null,
    style: properties?.style ?? 0,
    edges: [] as number[],
  };
  if (!properties) return place;
  const { list } = properties;
  for (const { code, at } of sprmsOf(list)) {
    if (code === SPRM.inTable) place.inTable = list.u8(at) === 1;
    else if (code === SPRM.endOfRow) place.endOfRow = list.u8(at) === 1;
    else if (code === SPRM.tableDepth) place.depth = list.i32(at);
    else if (code === SPRM.list) place.list = list.u16(at);
    else if (code === SPRM.level) place.level = list.u8(at);
    else if (code === SPRM.styleOfParagraph) place.style = list.u16(at);
    else if (code === SPRM.tableEdges) {
      const count = Math.min(list.u8(at + 2), MOST_COLUMNS);
      place.edges = Array.from({ length: count + 1 }, (_, i) => (list.u16(at + 3 + 2 * i) << 16) >> 16);
    }
  }
  return place;
}

const node = (name: string, val?: number, children: readonly XmlNode[] = []): XmlNode => ({
  name,
  attributes: val === undefined ? {} : { val: String(val) },
  children,
  text: '',
});

/** Place in lists as the number writer of docx asks for it. */
function asProperties(place: Place): XmlNode {
  const numbers = [
    ...(place.level === null ? [] : [node('w:ilvl', place.level)]),
    ...(place.list === null ? [] : [node('w:numId', place.list)]),
  ];
  return node('w:pPr', undefined, [
    node('w:pStyle', place.style),
    ...(numbers.length > 0 ? [node('w:numPr', undefined, numbers)] : []),
  ]);
}
