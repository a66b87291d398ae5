import { StepperField, TextArea } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { client } from '../api.ts';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';

/** How far it is, and what is to be said about it. */
export function ReportForm(props: ActFormProps) {
  const words = useTexts(texts);
  const { task } = props;
  const form = useAct(props, { percent: task.progress, note: '' }, ({ percent, note }) =>
    client('POST /api/tasks/:id/progress', {
      params: { id: task.id },
      body: { revision: task.revision, percent, note },
    }),
  );
  const { percent, note } = form.draft;
  return (
    <ActForm
      act={props.act}
      form={form}
      reason={percent === task.progress && note.trim() === '' ? words.needSomething : undefined}
      onClose={props.onClose}
    >
      <StepperField
        label={`${words.percent} (%)`}
        aside={words.percentAside(task.progress)}
        value={percent}
        min={0}
        max={100}
        by={5}
        onChange={(value) => form.change({ percent: whole(value) })}
      />
      <TextArea label={words.note} optional value={note} onChange={(text) => form.change({ note: text })} />
    </ActForm>
  );
}

/** A percentage as the register keeps it. */
export const whole = (value: number | null): number => Math.min(100, Math.max(0, Math.round(value ?? 0)));
