/** What a row of a task table rests on: its columns. */
import type { Task } from '../contract.ts';
import { NO_DEADLINE } from '../duties/deadline.ts';
import type { RowReading } from '../duties/rows.ts';
import type { DocumentReading } from '../reading.ts';
import { anchorOf, measured } from './order.ts';
import type { ExplainedOrder, Outcome, PassedOver, WhatIf } from './types.ts';

/** How sure a row is to be a task, with a lead and without one (duties/rows.ts). */
const SAID = { led: 0.95, nobody: 0.8 } as const;

interface ExplainedRow {
  readonly order: ExplainedOrder | null;
  readonly whatIfs: readonly WhatIf[];
}

const NOTHING: ExplainedRow = { order: null, whatIfs: [] };

/**
 * @param taskAt tasks by where their words begin.
 * @param text the text as read.
 */
export function explainRow(
  doc: DocumentReading,
  row: { readonly b: number; readonly reading: RowReading },
  taskAt: ReadonlyMap<number, Task>,
  text: string,
  issued: string | null,
): ExplainedRow {
  const { cells, columns, kind } = row.reading;
  const cell = cells[columns.index.task ?? -1];
  const placed = doc.view.blocks[row.b];
  const task = cell && taskAt.get(doc.view.span(...cell)[0]);
  if (kind !== 'task' || !cell || !placed || !task) return NOTHING;
  const lead = task.evidence.filter((it) => it.field === 'lead');
  const time = task.evidence.find((it) => it.field === 'deadline');
  const led = lead.length > 0;
  const order: ExplainedOrder = {
    at: task.span[0],
    leadRule: led ? 'column-lead' : 'nobody-named',
    leadSources: led
      ? [{ basis: 'explicit', rule: 'column-lead', names: task.lead, spans: lead.map((it) => it.span) }]
      : [],
    deadlineRule: time?.rule ?? null,
    anchor: anchorOf(time?.rule, issued),
    fromAbove: false,
    passedOver: passedOver(doc, [placed.start, placed.end], time?.span[0]),
    measured: measured(
      led ? SAID.led : SAID.nobody,
      'task-table-row',
      led ? 'column-lead' : null,
      task.confidence,
    ),
  };
  const [leads, times] = [cells[columns.index.lead ?? -1], cells[columns.index.deadline ?? -1]];
  // A dash is what an office writes where nothing is to be said.
  const emptied = (kindOfChange: 'without-actor' | 'without-time', of: Cell, outcome: Outcome): WhatIf => ({
    change: { kind: kindOfChange, words: doc.view.text.slice(...of).trim() },
    outcome,
    edit: { span: doc.view.span(...of), text: '-' },
  });
  // Cells that stand below one another are told apart by what they hold: with one changed, all are.
  const [first, last] = [task.span[1], time?.span[0] ?? lead[0]?.span[0] ?? task.span[1]];
  if (text.slice(Math.min(first, last), Math.max(first, last)).includes('\n')) return { order, whatIfs: [] };
  return {
    order,
    whatIfs: [
      ...(led && leads
        ? [emptied('without-actor', leads, { lead: { names: [], basis: 'unassigned' } })]
        : []),
      ...(time && times ? [emptied('without-time', times, { deadline: NO_DEADLINE })] : []),
    ],
  };
}

type Cell = readonly [number, number];

/** Times of a row that give no deadline: where there is a column of time, it counts first. */
function passedOver(doc: DocumentReading, [start, end]: Cell, chosen: number | undefined): PassedOver[] {
  return doc.times
    .within(start, end)
    .map((hit) => ({ hit, span: doc.view.span(...hit.span) }))
    .filter(({ hit, span }) => hit.role !== 'event' && span[0] !== chosen)
    .map(({ hit, span }) => ({
      span,
      words: hit.text,
      reason: hit.role === 'not-a-deadline' || hit.role === 'vague' ? hit.rule : 'column-of-time-first',
    }));
}
