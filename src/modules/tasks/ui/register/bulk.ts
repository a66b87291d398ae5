import type { TaskRow } from '../../tasks.schema.ts';
import { type Act, client } from '../api.ts';

/** Acts that mean the same for many tasks; what each task allows the server has said. */
export const bulkActs = [
  'receive',
  'confirm',
  'return',
  'resume',
  'assign',
  'set-deadline',
  'suspend',
  'cancel',
] as const satisfies readonly Act[];
export type BulkAct = (typeof bulkActs)[number];

/** What is typed once for all. */
export interface BulkDraft {
  readonly note: string;
  readonly reason: string;
  readonly dueOn: string;
  readonly leadId: string;
}

/** The acts that are open on every one of the rows. */
export const openForAll = (rows: readonly TaskRow[]): BulkAct[] =>
  rows.length === 0 ? [] : bulkActs.filter((act) => rows.every((row) => row.may[act] === true));

/** Acts that need a reason. */
export const needsReason = (act: BulkAct): boolean =>
  ['return', 'set-deadline', 'suspend', 'cancel'].includes(act);

/** One act on one of the rows. */
export function send(act: BulkAct, row: TaskRow, draft: BulkDraft): Promise<unknown> {
  const params = { id: row.id };
  const { revision } = row;
  const { note, reason, dueOn, leadId } = draft;
  switch (act) {
    case 'receive':
      return client('POST /api/tasks/:id/receipt', { params, body: { revision, note } });
    case 'confirm':
      return client('POST /api/tasks/:id/confirmation', { params, body: { revision, note } });
    case 'resume':
      return client('POST /api/tasks/:id/resumption', { params, body: { revision, note } });
    case 'return':
      return client('POST /api/tasks/:id/return', { params, body: { revision, reason } });
    case 'suspend':
      return client('POST /api/tasks/:id/suspension', { params, body: { revision, reason } });
    case 'cancel':
      return client('POST /api/tasks/:id/cancellation', { params, body: { revision, reason } });
    case 'assign':
      return client('POST /api/tasks/:id/assignment', { params, body: { revision, leadIds: [leadId] } });
    case 'set-deadline':
      return client('POST /api/tasks/:id/deadline', { params, body: { revision, dueOn, reason } });
  }
}
