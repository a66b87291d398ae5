import { upload } from '../../../../web/api/upload.ts';
import type { TaskStanding, TaskThread } from '../../tasks.schema.ts';
import { client } from '../api.ts';
import type { KeptFile } from './kept-files.ts';

/** What is typed on the page. `key` makes every step of one update happen once, however often it is tried. */
export type UpdateDraft = {
  key: string;
  percent: number | null;
  note: string;
  docTitle: string;
  docNumber: string;
  docDate: string;
  submit: boolean;
  /** Waits for the network. */
  queued: boolean;
};

/** The part that is being sent, for the button. */
export type Step = { part: 'photo'; n: number; of: number } | { part: 'document' | 'progress' | 'submit' };

/**
 * Sends an update step by step: files, document, progress, submission. A step that has been taken is reported, so that
 * a second try goes on where the first stopped.
 * @param titleOf names the n-th picture; other files keep their names
 */
export async function sendUpdate(
  task: TaskThread,
  draft: UpdateDraft,
  files: readonly KeptFile[],
  at: {
    step: (step: Step) => void;
    sent: (file: KeptFile) => Promise<void>;
    documented: () => void;
    reported: () => void;
    titleOf: (n: number) => string;
  },
): Promise<TaskStanding | null> {
  const params = { id: task.id };
  let standing: TaskStanding | null = null;
  let pictures = task.evidence.length;
  for (const [index, one] of files.entries()) {
    at.step({ part: 'photo', n: index + 1, of: files.length });
    const picture = one.file.type.startsWith('image/');
    standing = await upload<TaskStanding>({
      path: '/api/tasks/:id/evidence/file',
      params,
      query: {
        title: picture ? at.titleOf(++pictures) : one.file.name,
        ...(one.unmarked && { declared: 'unmarked' }),
      },
      file: one.file,
      idempotencyKey: one.unmarked ? `${one.id}-unmarked` : one.id,
    });
    await at.sent(one);
  }
  if (draft.docNumber.trim() !== '') {
    at.step({ part: 'document' });
    standing = await client('POST /api/tasks/:id/evidence', {
      params,
      body: { title: draft.docTitle.trim(), docNumber: draft.docNumber.trim(), docDate: draft.docDate },
      idempotencyKey: `${draft.key}-${encodeURIComponent(`${draft.docNumber} ${draft.docDate} ${draft.docTitle}`)}`,
    });
    at.documented();
  }
  const percent = draft.percent ?? task.progress;
  const note = draft.note.trim();
  if (percent !== task.progress || note !== '' || !draft.submit) {
    at.step({ part: 'progress' });
    standing = await client('POST /api/tasks/:id/progress', {
      params,
      body: { revision: standing?.revision ?? task.revision, percent, note },
    });
    at.reported();
  }
  if (draft.submit) {
    at.step({ part: 'submit' });
    standing = await client('POST /api/tasks/:id/submission', {
      params,
      body: {
        revision: standing?.revision ?? task.revision,
        resultOn: draft.docDate === '' ? null : draft.docDate,
        note: '',
      },
    });
  }
  return standing;
}
