import { fragmentsIn, type Line } from './fragment.ts';
import type { Block, Cell, Row } from './sheet.ts';

const boundsOf = (line: Line): readonly [number, number] => [
  line.statements[0]!.span[0],
  Math.max(...line.statements.map((one) => one.span[1])),
];

/** Whether words stand in three cells or more, parted by tabs. */
export const hasCells = (text: string, [from, to]: readonly [number, number]): boolean =>
  text.slice(from, to).trim().split('\t').length > 2;

/**
 * Whether a line is a row of a task table (STT, Nhiệm vụ, Chủ trì …): its cells are parted by tabs. One tab alone
 * may be the space after a number, so a table begins with a line of three cells.
 */
export function isRow(text: string, line: Line, inTable: boolean): boolean {
  const [from, to] = boundsOf(line);
  const tabs = text.slice(from, to).trim().split('\t').length - 1;
  return tabs >= 2 || (tabs === 1 && inTable);
}

/** A table from its lines. The first line is its head where the parser took it for a label. */
export function layTable(text: string, lines: readonly Line[]): Extract<Block, { kind: 'table' }> {
  const width = Math.max(...lines.map((line) => placesOf(text, line).length));
  const rows = lines.map((line) => layRow(text, line, width));
  const [first, ...rest] = rows;
  const headed = lines[0]!.statements.every((one) => one.disposition === 'label') && !first!.group;
  return {
    kind: 'table',
    key: lines[0]!.key,
    head: headed ? first! : null,
    rows: headed ? rest : rows,
  };
}

function placesOf(text: string, line: Line): (readonly [number, number])[] {
  const [from, to] = boundsOf(line);
  const places: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text[at] !== '\t') continue;
    places.push([start, at]);
    start = at + 1;
  }
  return places;
}

function layRow(text: string, line: Line, width: number): Row {
  const cells = fragmentsIn(line.statements, placesOf(text, line)).map(
    (fragments): Cell => ({ fragments, span: 1 }),
  );
  const label = line.statements.every((one) => one.disposition === 'label');
  const group = label && cells.length < width && cells.length <= 2;
  const last = cells.at(-1);
  if (last && cells.length < width) cells[cells.length - 1] = { ...last, span: width - cells.length + 1 };
  const [only, ...others] = line.statements;
  return { key: line.key, cells, group, statement: only && others.length === 0 && !label ? only.id : null };
}
