import { TextArea } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { TaskEvidence } from '../../tasks.schema.ts';
import { client } from '../api.ts';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';

const routes = {
  return: 'POST /api/tasks/:id/return',
  suspend: 'POST /api/tasks/:id/suspension',
  refuse: 'POST /api/tasks/:id/refusal',
  cancel: 'POST /api/tasks/:id/cancellation',
} as const;

/** Acts that need a reason and nothing else. */
export type ReasonAct = keyof typeof routes;

/** A reason. */
export function ReasonForm({ act, ...rest }: Omit<ActFormProps, 'act'> & { act: ReasonAct }) {
  const words = useTexts(texts);
  const { task } = rest;
  const form = useAct({ act, ...rest }, { reason: '' }, ({ reason }) =>
    client(routes[act], { params: { id: task.id }, body: { revision: task.revision, reason } }),
  );
  const reason = form.draft.reason.trim() === '' ? words.needReason : undefined;
  return (
    <ActForm act={act} form={form} hint={words.hint[act]} reason={reason} onClose={rest.onClose}>
      <TextArea
        label={words.reason}
        value={form.draft.reason}
        onChange={(text) => form.change({ reason: text })}
      />
    </ActForm>
  );
}

/** Withdraws a piece of evidence for a reason. */
export function WithdrawForm({ evidence, ...rest }: ActFormProps & { evidence: TaskEvidence }) {
  const words = useTexts(texts);
  const { task } = rest;
  const form = useAct(rest, { reason: '' }, ({ reason }) =>
    client('POST /api/tasks/:id/evidence/:evidenceId/withdrawal', {
      params: { id: task.id, evidenceId: evidence.id },
      body: { revision: task.revision, reason },
    }),
  );
  const reason = form.draft.reason.trim() === '' ? words.needReason : undefined;
  return (
    <ActForm
      act={rest.act}
      form={form}
      hint={words.hint.withdraw(evidence.title)}
      reason={reason}
      onClose={rest.onClose}
    >
      <TextArea
        label={words.reason}
        value={form.draft.reason}
        onChange={(text) => form.change({ reason: text })}
      />
    </ActForm>
  );
}
