import type { ReadTable, Span } from '../../contract.ts';
import type { TextBuilder } from '../builder.ts';
import type { NumberWriter } from './counter.ts';
import type { Notes } from './notes.ts';
import { type RunSink, runsText } from './run.ts';
import { child, isOn, value, type XmlNode } from './xml.ts';

export interface BodyParts {
  readonly out: TextBuilder;
  readonly numbers: NumberWriter;
  readonly notes: Notes;
  readonly aside: (text: string) => void;
  /** Text of a run as its font shows it, in a paragraph of that style. */
  readonly letters: (text: string, run: XmlNode | undefined, paragraphStyle: string | null) => string;
}

/** Word's own limit for columns of a table. */
const MOST_COLUMNS = 63;

/** Block containers that are not seen on the page. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]);

/**
 * Writes blocks of the body: a paragraph is a block of its own, a line break within it a new line; cells of a row
 * stand side by side with tabs between them, paragraphs of a cell on lines of their own.
 */
export function bodyWriter({ out, numbers, notes, aside, letters }: BodyParts): {
  block(node: XmlNode): void;
  end(): void;
} {
  const sink: RunSink = { note: (kind, id, custom) => notes.mark(kind, id, custom), aside };
  /** Text of paragraphs whose end mark was deleted: it runs on into the next paragraph. */
  let carried = '';

  function paragraph(node: XmlNode, inCell: boolean): string | null {
    const properties = child(node, 'w:pPr');
    const style = value(properties, 'w:pStyle') ?? null;
    const shown: RunSink = { ...sink, letters: (text, run) => letters(text, run, style) };
    const text = carried + runsText(node.children, shown);
    carried = '';
    if (child(child(properties, 'w:rPr'), 'w:del')) {
      carried = text;
      return null;
    }
    const number = numbers.numberOf(properties);
    if (text.trim() === '') return inCell ? number.trim() : '';
    return number + text.trim();
  }

  function writeNotes(): void {
    for (const note of notes.take()) {
      out.startBlock();
      out.write(note);
    }
  }

  function block(node: XmlNode): void {
    if (node.name === 'w:p') {
      const text = paragraph(node, false);
      if (text) {
        out.startBlock();
        out.write(text);
      }
      writeNotes();
    } else if (node.name === 'w:tbl') {
      out.startBlock();
      out.addTable(table(node));
      writeNotes();
    } else if (WRAPPERS.has(node.name)) {
      for (const inner of node.children) block(inner);
    }
  }

  function table(node: XmlNode): ReadTable {
    const start = out.length;
    const rows: Span[][] = [];
    for (const row of inside(node, 'w:tr')) {
      if (child(child(row, 'w:trPr'), 'w:del')) continue;
      if (rows.length > 0) out.write('\n');
      rows.push(tableRow(row));
    }
    return { span: [start, out.length], rows };
  }

  /** A cell that reaches over several columns is followed by empty ones, so that columns keep their index. */
  function tableRow(row: XmlNode): Span[] {
    const cells: Span[] = [];
    for (const cell of inside(row, 'w:tc')) {
      if (cells.length > 0) out.write('\t');
      cells.push(tableCell(cell));
      const covered = Number(value(child(cell, 'w:tcPr'), 'w:gridSpan') ?? '1');
      const empty: Span = [out.length, out.length];
      for (let i = 1; i < Math.min(covered, MOST_COLUMNS); i++) cells.push(empty);
    }
    return cells;
  }

  function tableCell(cell: XmlNode): Span {
    const start = out.length;
    cellBlocks(cell.children, () => {
      if (out.length > start) out.write('\n');
    });
    if (carried.trim() !== '') out.write(carried.trim());
    carried = '';
    return [start, out.length];
  }

  function cellBlocks(nodes: readonly XmlNode[], newLine: () => void): void {
    for (const inner of nodes) {
      if (inner.name === 'w:p') {
        const text = paragraph(inner, true);
        if (!text) continue;
        newLine();
        out.write(text);
      } else if (inner.name === 'w:tbl') {
        newLine();
        out.addTable(table(inner));
      } else if (WRAPPERS.has(inner.name)) {
        cellBlocks(inner.children, newLine);
      }
    }
  }

  function end(): void {
    if (carried.trim() === '') return;
    out.startBlock();
    out.write(carried.trim());
    carried = '';
  }

  return { block, end };
}

/** Rows of a table or cells of a row, through content controls and marks of change. */
function inside(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.name === name) return isOn(child(one, 'w:trPr'), 'w:hidden') ? [] : [one];
    return WRAPPERS.has(one.name) ? inside(one, name) : [];
  });
}
