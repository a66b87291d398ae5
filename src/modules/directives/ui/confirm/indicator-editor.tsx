import { useState } from 'react';
import { Button, CheckField, SelectField, TextField } from '../../../../web/design/index.ts';
import { formatNumber, parseNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { IndicatorEntry } from '../../review.schema.ts';
import { useDraft } from './draft.ts';
import { Editor } from './editor.tsx';
import { figureTexts } from './figure.texts.ts';

const COMPARATORS = ['=', '>=', '<=', '>', '<', 'about', 'range'] as const;
const KINDS = ['target', 'baseline', 'categorical'] as const;

/** A figure that a person adds; its empty span says that no words were read for it. */
export const NEW_FIGURE: IndicatorEntry = {
  name: '',
  value: '',
  valueTo: null,
  unit: null,
  comparator: '=',
  kind: 'target',
  scope: null,
  period: null,
  aspiration: false,
  span: [0, 0],
};

/** One figure of a sentence: what is measured, how much, by when, and whether it is aimed at or told. */
export function IndicatorEditor({
  figure,
  draftKey,
  onSave,
  onRemove,
  onCancel,
}: {
  figure: IndicatorEntry;
  draftKey: string;
  onSave: (figure: IndicatorEntry) => Promise<boolean>;
  /** Absent while it is being added. */
  onRemove?: (() => void) | undefined;
  onCancel: () => void;
}) {
  const texts = useTexts(figureTexts);
  const language = useLanguage();
  const written = (value: string) =>
    value !== '' && Number.isFinite(Number(value)) ? formatNumber(Number(value), language) : value;
  const [draft, setDraft, drop] = useDraft(draftKey, {
    ...figure,
    value: written(figure.value),
    to: figure.valueTo === null ? '' : formatNumber(figure.valueTo, language),
  });
  const [busy, setBusy] = useState(false);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const number = parseNumber(draft.value, language);
  const to = draft.comparator === 'range' ? parseNumber(draft.to, language) : null;
  const reason =
    draft.name.trim() === ''
      ? texts.needName
      : draft.value.trim() === '' || (draft.kind !== 'categorical' && number === null)
        ? texts.needValue
        : draft.comparator === 'range' && (to === null || number === null || to <= number)
          ? texts.needRange
          : undefined;
  const save = () => {
    const { to: _, ...fields } = draft;
    setBusy(true);
    void onSave({
      ...fields,
      name: draft.name.trim(),
      value: number === null || draft.kind === 'categorical' ? draft.value.trim() : String(number),
      valueTo: to,
      unit: draft.unit?.trim() || null,
      scope: draft.scope?.trim() || null,
      period: draft.period?.trim() || null,
    }).then((saved) => {
      setBusy(false);
      if (saved) drop();
    });
  };
  return (
    <Editor
      busy={busy}
      reason={reason}
      onSave={save}
      onCancel={() => {
        drop();
        onCancel();
      }}
    >
      <TextField label={texts.name} value={draft.name} onChange={(name) => set({ name })} maxLength={500} />
      <div className="q-figure-pair">
        <SelectField
          label={texts.comparator}
          value={draft.comparator}
          options={COMPARATORS.map((value) => ({ value, label: texts.comparators[value] }))}
          onChange={(comparator) => set({ comparator })}
        />
        <TextField label={texts.value} value={draft.value} onChange={(value) => set({ value })} />
        {draft.comparator === 'range' ? (
          <TextField label={texts.valueTo} value={draft.to} onChange={(it) => set({ to: it })} />
        ) : null}
        <TextField
          label={texts.unit}
          optional
          value={draft.unit ?? ''}
          onChange={(unit) => set({ unit })}
          maxLength={100}
        />
        <SelectField
          label={texts.kind}
          value={draft.kind}
          options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={texts.period}
          optional
          value={draft.period ?? ''}
          onChange={(period) => set({ period })}
          maxLength={200}
        />
        <TextField
          label={texts.scope}
          optional
          value={draft.scope ?? ''}
          onChange={(scope) => set({ scope })}
          maxLength={500}
        />
      </div>
      <CheckField checked={draft.aspiration} onChange={(aspiration) => set({ aspiration })}>
        {texts.aspiration}
      </CheckField>
      {onRemove ? (
        <div className="q-actions">
          <Button size="sm" kind="quiet" icon="trash" onClick={onRemove}>
            {texts.remove}
          </Button>
        </div>
      ) : null}
    </Editor>
  );
}
