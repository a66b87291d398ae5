import '../tasks.css';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { ApiError } from '../../../../web/api/client.ts';
import { Button, Dialog, ErrorNote, toast } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { TaskStanding, TaskThread } from '../../tasks.schema.ts';
import { type Act, taskQuery, useWrite } from '../api.ts';
import { useDraft } from '../draft.ts';
import { texts } from './acts.texts.ts';

/** What every form of an act is given. */
export type ActFormProps = { task: TaskThread; act: Act; onClose: () => void };

/**
 * The draft of an act and its sending: what was typed is kept until it is sent, and a task that changed meanwhile is
 * loaded anew so that the next try is made on what is seen.
 */
export function useAct<T extends object>(
  { task, act, onClose }: ActFormProps,
  empty: T,
  send: (draft: T) => Promise<TaskStanding>,
) {
  const words = useTexts(texts);
  const queries = useQueryClient();
  const form = useDraft(`task.${task.id}.${act}`, empty);
  const write = useWrite(
    () => send(form.draft),
    () => {
      form.drop();
      toast(words.act[act].done);
      onClose();
    },
  );
  const submit = () =>
    write.mutate(undefined, {
      onError: (error) => {
        if (error instanceof ApiError && error.status === 409)
          void queries.invalidateQueries({ queryKey: taskQuery(task.id).queryKey });
      },
    });
  return { ...form, submit, busy: write.isPending, error: write.error };
}

/**
 * The dialog around the fields of an act.
 * @param hint what will follow, above the fields
 * @param reason why it cannot be sent yet
 */
export function ActForm({
  act,
  form,
  hint,
  reason,
  onClose,
  wide,
  children,
}: {
  act: Act;
  form: { submit: () => void; busy: boolean; error: unknown; restored: boolean };
  hint?: string | undefined;
  reason?: string | undefined;
  onClose: () => void;
  wide?: boolean | undefined;
  children: ReactNode;
}) {
  const words = useTexts(texts);
  const id = useId();
  return (
    <Dialog
      open
      wide={wide}
      onClose={onClose}
      title={words.act[act].title}
      actions={
        <>
          <Button onClick={onClose}>{words.cancelForm}</Button>
          <Button kind="primary" type="submit" form={id} busy={form.busy} reason={reason}>
            {words.act[act].send}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="q-task-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === undefined && !form.busy) form.submit();
        }}
      >
        {form.restored ? <p className="q-xs q-task-restored">{words.restored}</p> : null}
        {hint ? <p className="q-sm q-sub">{hint}</p> : null}
        {children}
        {form.error ? <ErrorNote compact error={form.error} /> : null}
        {form.error instanceof ApiError && form.error.code === 'CHANGED_MEANWHILE' ? (
          <p className="q-sm">{words.reloaded}</p>
        ) : null}
      </form>
    </Dialog>
  );
}
