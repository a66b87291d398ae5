import { useState } from 'react';
import { DateField, SelectField, TextField } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { DutyCorrection } from '../../review.schema.ts';
import { cardTexts } from './card.texts.ts';
import { useDraft } from './draft.ts';
import type { EditorProps } from './duty-editors.tsx';
import { editorTexts } from './editor.texts.ts';
import { Editor } from './editor.tsx';

type Source = NonNullable<DutyCorrection['deadline']>['source'];
type Recurrence = NonNullable<DutyCorrection['recurrence']>;

const SOURCES = ['stated', 'derived', 'set', 'none'] as const satisfies readonly Source[];

/** By when, where that is said, and how often it comes back. */
export function DeadlineEditor(props: EditorProps) {
  const texts = useTexts(editorTexts);
  const card = useTexts(cardTexts);
  const { deadline, recurrence } = props.duty;
  const [draft, setDraft, drop] = useDraft(props.draftKey, {
    dueOn: deadline.dueOn ?? '',
    source: deadline.source === 'default' ? ('set' as Source) : (deadline.source as Source),
    wording: deadline.wording ?? '',
    recurrence: (recurrence ?? '') as Recurrence | '',
  });
  const [busy, setBusy] = useState(false);
  const inText = draft.source === 'stated' || draft.source === 'derived';
  const reason =
    draft.source !== 'none' && draft.dueOn === ''
      ? texts.needDate
      : inText && draft.wording.trim() === ''
        ? texts.needWords
        : undefined;
  const save = () => {
    setBusy(true);
    const patch = {
      deadline: {
        source: draft.source,
        dueOn: draft.source === 'none' ? null : draft.dueOn,
        wording: draft.wording.trim() === '' || draft.source === 'set' ? null : draft.wording.trim(),
      },
      recurrence: draft.recurrence === '' ? null : draft.recurrence,
    };
    void props.onSave(patch).then((saved) => {
      setBusy(false);
      if (saved) drop();
    });
  };
  // A day without a source is one that the assigner sets; no day has no source.
  const withDay = (dueOn: string) =>
    setDraft({
      ...draft,
      dueOn,
      source: dueOn === '' ? 'none' : draft.source === 'none' ? 'set' : draft.source,
    });
  return (
    <Editor
      busy={busy}
      reason={reason}
      onSave={save}
      onCancel={() => {
        drop();
        props.onCancel();
      }}
    >
      <DateField label={texts.due} value={draft.dueOn} onChange={withDay} />
      <SelectField
        label={texts.source}
        value={draft.source}
        options={SOURCES.map((value) => ({ value, label: card.sources[value] }))}
        onChange={(source) => setDraft({ ...draft, source, dueOn: source === 'none' ? '' : draft.dueOn })}
      />
      {inText ? (
        <TextField
          label={texts.wording}
          hint={texts.wordingHint}
          value={draft.wording}
          onChange={(wording) => setDraft({ ...draft, wording })}
        />
      ) : null}
      <SelectField
        label={texts.recurrence}
        optional
        value={draft.recurrence}
        placeholder={texts.once}
        options={(Object.entries(card.recurrences) as [Recurrence, string][]).map(([value, label]) => ({
          value,
          label,
        }))}
        onChange={(chosen) => setDraft({ ...draft, recurrence: chosen })}
      />
    </Editor>
  );
}
