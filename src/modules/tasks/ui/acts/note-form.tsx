import { TextArea } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { client } from '../api.ts';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';

const routes = {
  receive: 'POST /api/tasks/:id/receipt',
  confirm: 'POST /api/tasks/:id/confirmation',
  resume: 'POST /api/tasks/:id/resumption',
} as const;

/** Acts that need no more than a yes, with room for a note. */
export type NoteAct = keyof typeof routes;

/** A yes with a note. */
export function NoteForm({ act, ...rest }: Omit<ActFormProps, 'act'> & { act: NoteAct }) {
  const words = useTexts(texts);
  const { task } = rest;
  const form = useAct({ act, ...rest }, { note: '' }, ({ note }) =>
    client(routes[act], { params: { id: task.id }, body: { revision: task.revision, note } }),
  );
  return (
    <ActForm
      act={act}
      form={form}
      hint={act === 'confirm' ? words.hint.confirm : undefined}
      onClose={rest.onClose}
    >
      <TextArea
        label={words.note}
        optional
        rows={2}
        value={form.draft.note}
        onChange={(note) => form.change({ note })}
      />
    </ActForm>
  );
}
