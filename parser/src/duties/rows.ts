/**
 * Rows of tables.
 *
 * Forms: a row of a task table is one task, whose span is the task cell; lead, cooperating bodies, deadline and product
 * come from the other cells ("Sở Tài chính", "Các sở, ngành liên quan", "Quý II/2026", "Kế hoạch của UBND tỉnh"). A row with
 * one filled cell, or whose number is Roman beside empty cells, is a group heading. Head rows are labels.
 * Reads a row block with the columns of its table; writes its statement and task.
 */
import type { Evidence, Span, Statement, Task } from '../contract.ts';
import type { AgencyHit, TimeHit } from '../entities/types.ts';
import { type ColumnName, type Columns, readColumns } from '../outline/columns.ts';
import type { Table } from '../outline/tables.ts';
import type { DocumentReading } from '../reading.ts';
import type { Block } from '../repair/blocks.ts';
import type { View } from '../repair/view.ts';
import { readAction } from './action.ts';
import { proposalConfidence } from './confidence.ts';
import { chooseDeadline, NO_DEADLINE } from './deadline.ts';
import { namesOf } from './tasks.ts';
import { timeOfCell } from './time-cell.ts';
import { topicsOf } from './topic.ts';
import { unlisted } from './unlisted-body.ts';

type RowKind = 'head' | 'group' | 'task' | 'target' | 'other';

export interface RowReading {
  readonly kind: RowKind;
  readonly columns: Columns;
  /** View range of each cell, by column; null where the cell is empty. */
  readonly cells: readonly (readonly [number, number] | null)[];
  /** Folded words of the head above each column. */
  readonly headings: readonly string[];
}

/** What each row block is. `folded` is the folded view. */
export function readRows(blocks: readonly Block[], view: View, folded: string): Map<number, RowReading> {
  const readings = new Map<number, RowReading>();
  const byTable = new Map<Table, number[]>();
  blocks.forEach((block, b) => {
    if (!block.table) return;
    const rows = byTable.get(block.table);
    if (rows) rows.push(b);
    else byTable.set(block.table, [b]);
  });
  for (const rows of byTable.values()) {
    const cells = rows.map((b) => cellRanges(blocks[b], view, b));
    const words = cells.map((row) => row.map((c) => (c ? folded.slice(c[0], c[1]).trim() : '')));
    const columns = readColumns(words);
    const headWords = words.slice(0, columns.headRows).map((w) => w.join('|'));
    const headings: string[] = [];
    for (const row of words.slice(0, columns.headRows))
      row.forEach((cell, c) => {
        headings[c] = `${headings[c] ?? ''} ${cell}`.trim();
      });
    rows.forEach((b, r) => {
      readings.set(b, {
        headings,
        kind: kindOfRow(words[r] ?? [], columns, r, headWords),
        columns,
        cells: cells[r] ?? [],
      });
    });
  }
  return readings;
}

function kindOfRow(
  words: readonly string[],
  columns: Columns,
  r: number,
  headWords: readonly string[],
): RowKind {
  if (r < columns.headRows || (r > 0 && headWords.includes(words.join('|')))) return 'head';
  if (words.every((w) => w === '' || /^\(?\d{1,2}\)?$/u.test(w) || /^[-:=\s]+$/u.test(w))) return 'head';
  if (columns.kind === 'other') return 'other';
  const task = columns.index.task ?? columns.index.target ?? 1;
  const filled = words.filter((w, i) => w !== '' && i !== columns.index.number);
  const subject = words[task] ?? '';
  if (
    subject === '' ||
    (filled.length === 1 &&
      (/^(?:[ivxl]+|[a-zđ])[.)]?$/u.test(words[columns.index.number ?? 0] ?? '') ||
        columns.kind === 'targets' ||
        words[columns.index.number ?? 0] === ''))
  )
    return 'group';
  if (filled.length === 1 && new Set(words.filter((w) => w !== '')).size <= 1) return 'group';
  return columns.kind === 'targets' ? 'target' : 'task';
}

/** Cells of a row in the view: the pieces of its block are the cells that are not empty, in order. */
function cellRanges(block: Block | undefined, view: View, b: number): (readonly [number, number] | null)[] {
  const placed = view.blocks[b];
  if (!block?.row || !placed) return [];
  const starts = view.pieceStarts(b);
  let piece = 0;
  return block.row.cells.map(([from, to]) => {
    if (to <= from) return null;
    const start = starts[piece] ?? placed.start;
    const next = starts[piece + 1];
    piece += 1;
    return [start, next === undefined ? placed.end : next - block.joiner.length] as const;
  });
}

export function rowStatement(doc: DocumentReading, b: number, reading: RowReading): Statement {
  const row = doc.blocks[b]?.row;
  const span: Span = row ? doc.view.sourceSpan(row.span[0], row.span[1]) : [0, 0];
  const [disposition, rule, confidence] =
    reading.kind === 'task'
      ? (['task', 'task-table-row', 0.95] as const)
      : reading.kind === 'target'
        ? (['target', 'target-table-row', 0.85] as const)
        : reading.kind === 'other'
          ? (['other', 'table-row', 0.4] as const)
          : (['label', reading.kind === 'head' ? 'table-head' : 'table-group', 0.95] as const);
  return {
    provision: doc.pathOf.get(b) ?? 'preamble',
    span,
    segments: [span],
    disposition,
    rule,
    confidence,
  };
}

export function rowTask(doc: DocumentReading, b: number, reading: RowReading): Task | null {
  const cell = (name: ColumnName) => {
    const at = reading.columns.index[name];
    return at === undefined ? null : (reading.cells[at] ?? null);
  };
  const task = cell('task');
  if (!task) return null;
  const [start, end] = trimStop(doc.view.text, task);
  const span = doc.view.span(start, end);
  const evidence: Evidence[] = [{ field: 'disposition', span, rule: 'task-table-row' }];
  const named = (range: readonly [number, number] | null, field: string): AgencyHit[] => {
    const known = range ? [...doc.agencies.within(range[0], range[1])] : [];
    const hits = known.length === 0 && range ? unlistedIn(doc, range) : known;
    for (const h of hits)
      evidence.push({ field, span: doc.view.span(h.span[0], h.span[1]), rule: `column-${field}` });
    return hits;
  };
  const { lead, cooperating } = splitLead(doc, named(cell('lead'), 'lead'), cell('lead'));
  const partners = [...cooperating, ...named(cell('cooperating'), 'cooperating')];
  const time = cell('deadline');
  const found = time ? timeOf(doc.times.within(time[0], time[1])) : null;
  const timeHit = found ?? (time ? timeOfCell(doc, time) : null);
  const own = timeHit
    ? {
        deadline: {
          text: timeHit.text,
          kind: timeHit.kind,
          due: timeHit.due,
          recurrence: timeHit.recurrence,
        },
        event: null,
        hit: timeHit,
      }
    : time
      ? { deadline: NO_DEADLINE, event: null, hit: null }
      : chooseDeadline(doc.times.within(start, end), doc.folded, start, end, start, doc.issued);
  if (own.hit) evidence.push({ field: 'deadline', span: doc.view.span(...own.hit.span), rule: own.hit.rule });
  const eventHit = time ? doc.times.within(time[0], time[1]).find((t) => t.role === 'event') : undefined;
  const product = cell('product');
  if (product)
    evidence.push({ field: 'deliverable', span: doc.view.span(...product), rule: 'column-product' });
  const action = readAction(doc.view.text, doc.folded, start, end);
  const productText = product ? doc.view.text.slice(...product).trim() : null;
  return {
    provision: doc.pathOf.get(b) ?? '',
    span,
    segments: [span],
    text: doc.view.text.slice(start, end),
    action: action.action,
    deliverable:
      productText ?? (action.deliverable ? doc.view.text.slice(...action.deliverable).trim() : null),
    lead: namesOf(lead),
    executors: [],
    cooperating: namesOf(partners),
    assignmentBasis: lead.length > 0 ? 'explicit' : 'unassigned',
    deadline: own.deadline,
    event: eventHit ? (eventHit.event ?? eventHit.text) : (own.event?.text ?? null),
    topic: topicsOf(doc.words, start, end),
    kind: own.deadline.recurrence === 'continuous' ? 'standing' : productText ? 'deliverable' : 'measure',
    disposition: own.deadline.recurrence === 'continuous' ? 'standing' : 'task',
    evidence,
    confidence:
      lead.length > 0
        ? proposalConfidence(0.95, 'task-table-row', 'column-lead')
        : proposalConfidence(0.8, 'task-table-row', null),
  };
}

/** A cell whose bodies nobody knows names them all the same: "Bưu điện xã", "Công ty Điện lực Trà Khê". */
function unlistedIn(doc: DocumentReading, [start, end]: readonly [number, number]): AgencyHit[] {
  const hits: AgencyHit[] = [];
  for (const m of doc.view.text.slice(start, end).matchAll(/[^;,\n]+/gu)) {
    const words = m[0].trim();
    if (words.length > 90 || !/^\p{L}[\p{L}\s]{3,}/u.test(words)) continue;
    hits.push(unlisted(words, start + m.index + m[0].indexOf(words)));
  }
  return hits;
}

/** "Sở A (chủ trì); Sở B phối hợp" in one cell. */
function splitLead(
  doc: DocumentReading,
  hits: AgencyHit[],
  cell: readonly [number, number] | null,
): { lead: AgencyHit[]; cooperating: AgencyHit[] } {
  if (!cell) return { lead: hits, cooperating: [] };
  const words = doc.folded.slice(cell[0], cell[1]);
  // "Sở A (chủ trì); Sở B": who is marked leads, the others help.
  const marked = /\(\s*chủ trì\s*\)/u.exec(words);
  const at = marked ? marked.index + marked[0].length : words.indexOf('phối hợp');
  if (at < 0) return { lead: hits, cooperating: [] };
  const before = hits.filter((h) => h.span[0] < cell[0] + at);
  return before.length > 0
    ? { lead: before, cooperating: hits.filter((h) => !before.includes(h)) }
    : { lead: hits, cooperating: [] };
}

/** In a time cell any date is the deadline. */
function timeOf(hits: readonly TimeHit[]): TimeHit | null {
  return hits.find((t) => t.role === 'deadline') ?? hits.find((t) => t.role === 'recurrence') ?? null;
}

function trimStop(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  let to = end;
  while (to > start && /[\s.;,:]/u.test(text.charAt(to - 1))) to -= 1;
  return to > start ? [start, to] : [start, end];
}
