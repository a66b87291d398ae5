/**
 * Tables: stretches of rows and cells.
 *
 * Forms: tables of a docx as the reader gives them; in plain text, rows with a tab between the cells or drawn with
 * bars ("| 1 | Rà soát … | Sở Xây dựng |"); cells below one another (flat-rows.ts).
 * Reads lines; writes tables of cells in plain offsets. What the columns mean is told in columns.ts.
 */
import type { ReadTable, Span } from '../contract.ts';
import type { Line } from '../repair/lines.ts';
import type { Plain } from '../repair/normalise.ts';
import { findFlatTables } from './flat-rows.ts';

export interface Row {
  /** The whole row, bars and empty cells included. */
  readonly span: Span;
  readonly cells: readonly Span[];
  /** First and last line, both included. */
  readonly lines: readonly [number, number];
}

export interface Table {
  readonly rows: readonly Row[];
}

/** Tables among the lines `[from, to)`; those of the reader first, then those drawn in the text. */
export function findTables(
  plain: Plain,
  lines: readonly Line[],
  from: number,
  to: number,
  given: readonly ReadTable[],
  plainOffset: (source: number) => number,
): Table[] {
  const tables: Table[] = [];
  const taken = new Set<number>();
  for (const table of given) {
    const rows: Row[] = [];
    for (const spans of table.rows) {
      const cells = spans.map(([a, b]): Span => trim(plain.text, plainOffset(a), plainOffset(b)));
      const first = cells.find(([a, b]) => b > a);
      const last = [...cells].reverse().find(([a, b]) => b > a);
      if (!first || !last) continue;
      const range: [number, number] = [lineAt(lines, first[0]), lineAt(lines, last[1] - 1)];
      if (range[0] < from || range[1] >= to || taken.has(range[0])) continue;
      for (let i = range[0]; i <= range[1]; i++) taken.add(i);
      rows.push({ span: [first[0], last[1]], cells, lines: range });
    }
    if (rows.length > 0 && rows.some((r) => r.cells.length >= 2)) tables.push({ rows });
  }
  let rows: Row[] = [];
  const close = () => {
    if (rows.length >= 2 && rows.some((r) => r.cells.length >= 3)) tables.push({ rows });
    rows = [];
  };
  for (let i = from; i < to; i++) {
    const line = lines[i];
    const cells = line && !taken.has(i) ? splitCells(plain.text, line) : null;
    if (!cells || (rows.length > 0 && (line?.gap ?? 0) > 1)) close();
    if (cells && line) rows.push({ span: [line.start, line.end], cells, lines: [i, i] });
  }
  close();
  for (const table of tables) {
    for (const row of table.rows) for (let i = row.lines[0]; i <= row.lines[1]; i++) taken.add(i);
  }
  tables.push(...findFlatTables(lines, from, to, taken));
  return tables.sort((a, b) => (a.rows[0]?.lines[0] ?? 0) - (b.rows[0]?.lines[0] ?? 0));
}

function splitCells(text: string, line: Line): Span[] | null {
  const bars = line.text.startsWith('|') || / \| .* \| /u.test(line.text.slice(0, 2000));
  if (!bars && !line.text.includes('\t')) return null;
  const cells: Span[] = [];
  let from = line.start + (line.text.startsWith('|') ? 1 : 0);
  for (let i = from; i <= line.end; i++) {
    const c = i < line.end ? text.charAt(i) : '';
    if (i < line.end && c !== (bars ? '|' : '\t')) continue;
    if (i === line.end && bars && from >= line.end) break;
    cells.push(trim(text, from, i));
    from = i + 1;
  }
  return cells.length >= 2 ? cells : null;
}

function trim(text: string, start: number, end: number): Span {
  let [a, b] = [start, end];
  while (a < b && /\s/u.test(text.charAt(a))) a++;
  while (b > a && /\s/u.test(text.charAt(b - 1))) b--;
  return [a, b];
}

function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
