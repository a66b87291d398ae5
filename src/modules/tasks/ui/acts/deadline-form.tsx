import { DateField, TextArea } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { client } from '../api.ts';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';

/** Another deadline, for a reason. */
export function DeadlineForm(props: ActFormProps) {
  const words = useTexts(texts);
  const { task } = props;
  const form = useAct(props, { dueOn: '', reason: '' }, ({ dueOn, reason }) =>
    client('POST /api/tasks/:id/deadline', {
      params: { id: task.id },
      body: { revision: task.revision, dueOn, reason },
    }),
  );
  const { dueOn, reason } = form.draft;
  const same = dueOn !== '' && dueOn === task.dueOn ? words.sameDue : undefined;
  const gap = dueOn === '' ? words.needDue : (same ?? (reason.trim() === '' ? words.needReason : undefined));
  return (
    <ActForm act={props.act} form={form} hint={words.hint.deadline} reason={gap} onClose={props.onClose}>
      <DateField
        label={words.dueOn}
        value={dueOn}
        error={same}
        onChange={(day) => form.change({ dueOn: day })}
      />
      <TextArea
        label={words.reason}
        rows={2}
        value={reason}
        onChange={(text) => form.change({ reason: text })}
      />
    </ActForm>
  );
}
