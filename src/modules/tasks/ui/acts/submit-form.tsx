import { DateField, TextArea } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useToday } from '../../../../web/shell/session.ts';
import type { TaskEvidence } from '../../tasks.schema.ts';
import { client } from '../api.ts';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';

/** The date of the newest result document among the evidence; '' where there is none. */
export const newestResult = (evidence: readonly TaskEvidence[]): string =>
  evidence
    .filter((one) => !one.withdrawn)
    .map((one) => one.docDate ?? '')
    .sort()
    .at(-1) ?? '';

/** Hands the result in. */
export function SubmitForm(props: ActFormProps) {
  const words = useTexts(texts);
  const today = useToday();
  const { task } = props;
  const form = useAct(props, { resultOn: newestResult(task.evidence), note: '' }, ({ resultOn, note }) =>
    client('POST /api/tasks/:id/submission', {
      params: { id: task.id },
      body: { revision: task.revision, resultOn: resultOn === '' ? null : resultOn, note },
    }),
  );
  const { resultOn, note } = form.draft;
  const late = resultOn > today ? words.future : undefined;
  return (
    <ActForm
      act={props.act}
      form={form}
      hint={words.submits(task.evidenceCount)}
      reason={late}
      onClose={props.onClose}
    >
      <DateField
        label={words.resultOn}
        hint={words.resultHint}
        error={late}
        optional
        max={today}
        value={resultOn}
        onChange={(day) => form.change({ resultOn: day })}
      />
      <TextArea
        label={words.note}
        optional
        rows={2}
        value={note}
        onChange={(text) => form.change({ note: text })}
      />
    </ActForm>
  );
}
