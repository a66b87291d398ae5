import { useState } from 'react';
import { CheckField, SelectField, TextArea, TextField } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { DutyView } from '../../duty.schema.ts';
import type { DutyCorrection } from '../../review.schema.ts';
import { cardTexts } from './card.texts.ts';
import { ClassMembers } from './class-members.tsx';
import { BodyPicker } from './directory.tsx';
import { useDraft } from './draft.ts';
import { editorTexts } from './editor.texts.ts';
import { Editor } from './editor.tsx';

/** What every editor of a duty takes. */
export type EditorProps = {
  duty: DutyView;
  /** Names the draft: the sentence and the field. */
  draftKey: string;
  onSave: (patch: DutyCorrection) => Promise<boolean>;
  onCancel: () => void;
};

/** Saving, with the draft put away once it has arrived. */
function useSaving({ onSave, onCancel }: EditorProps, drop: () => void) {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    save: (patch: DutyCorrection) => {
      setBusy(true);
      void onSave(patch).then((saved) => {
        setBusy(false);
        if (saved) drop();
      });
    },
    cancel: () => {
      drop();
      onCancel();
    },
  };
}

/** What has to be done. */
export function WorkEditor(props: EditorProps) {
  const texts = useTexts(editorTexts);
  const [title, setTitle, drop] = useDraft(props.draftKey, props.duty.title);
  const { busy, save, cancel } = useSaving(props, drop);
  return (
    <Editor
      busy={busy}
      onCancel={cancel}
      onSave={() => save({ title: title.trim() })}
      reason={title.trim() === '' ? texts.needWork : undefined}
    >
      <TextArea label={texts.work} rows={2} value={title} onChange={setTitle} />
    </Editor>
  );
}

/** The product, and whether the order asks for one. */
export function ProductEditor(props: EditorProps) {
  const texts = useTexts(editorTexts);
  const forms = useTexts(cardTexts).forms;
  const { duty } = props;
  const [draft, setDraft, drop] = useDraft(props.draftKey, { product: duty.product ?? '', kind: duty.kind });
  const { busy, save, cancel } = useSaving(props, drop);
  const chosen = duty.kind === 'deliverable' || duty.kind === 'measure';
  return (
    <Editor
      busy={busy}
      onCancel={cancel}
      onSave={() => save({ product: draft.product.trim() || null, ...(chosen ? { kind: draft.kind } : {}) })}
    >
      <TextField
        label={texts.product}
        optional
        value={draft.product}
        onChange={(product) => setDraft({ ...draft, product })}
      />
      {chosen ? (
        <SelectField
          label={texts.form}
          value={draft.kind}
          options={(['deliverable', 'measure'] as const).map((value) => ({ value, label: forms[value] }))}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
      ) : null}
    </Editor>
  );
}

/** Who leads: one body, several, or a class with hand-picked members. */
export function LeadEditor(props: EditorProps) {
  const texts = useTexts(editorTexts);
  const { duty } = props;
  const [draft, setDraft, drop] = useDraft(props.draftKey, {
    leadIds: duty.leads.map((one) => one.id),
    leadClass: duty.leadClass,
  });
  const { busy, save, cancel } = useSaving(props, drop);
  const doers = duty.executors.length > 0 ? duty.executors : duty.ordered;
  const classes = doers.filter((one) => one.isClass).map((one) => one.wording);
  const worded = classes.join(', ') || null;
  const set = (leadIds: string[]) => setDraft({ ...draft, leadIds });
  return (
    <Editor busy={busy} onCancel={cancel} onSave={() => save(draft)}>
      <BodyPicker
        label={texts.leads}
        hint={draft.leadIds.length > 1 && draft.leadClass === null ? texts.manyHint : undefined}
        known={duty.leads}
        unknown={doers.find((one) => one.body === null && !one.isClass)?.wording}
        value={draft.leadIds}
        onChange={set}
      />
      {classes.map((wording) => (
        <ClassMembers key={wording} wording={wording} value={draft.leadIds} onChange={set} />
      ))}
      {worded !== null || duty.leadClass !== null ? (
        <CheckField
          checked={draft.leadClass !== null}
          hint={texts.asClassHint}
          onChange={(on) => setDraft({ ...draft, leadClass: on ? (duty.leadClass ?? worded) : null })}
        >
          {texts.asClass}
        </CheckField>
      ) : null}
    </Editor>
  );
}

/** Who answers above the lead. */
export function AccountableEditor(props: EditorProps) {
  const texts = useTexts(editorTexts);
  const { duty } = props;
  const [id, setId, drop] = useDraft<string | null>(props.draftKey, duty.accountable?.id ?? null);
  const { busy, save, cancel } = useSaving(props, drop);
  return (
    <Editor busy={busy} onCancel={cancel} onSave={() => save({ accountableId: id })}>
      <BodyPicker
        label={texts.accountable}
        optional
        single
        known={duty.accountable ? [duty.accountable] : []}
        value={id === null ? [] : [id]}
        onChange={([chosen]) => setId(chosen ?? null)}
      />
    </Editor>
  );
}

/** Who cooperates. */
export function CooperatingEditor(props: EditorProps) {
  const texts = useTexts(editorTexts);
  const { duty } = props;
  const [ids, setIds, drop] = useDraft(
    props.draftKey,
    duty.cooperating.map((one) => one.id),
  );
  const { busy, save, cancel } = useSaving(props, drop);
  const classes = duty.cooperatingNamed.filter((one) => one.isClass).map((one) => one.wording);
  return (
    <Editor busy={busy} onCancel={cancel} onSave={() => save({ cooperatingIds: ids })}>
      <BodyPicker
        label={texts.cooperating}
        optional
        known={duty.cooperating}
        unknown={duty.cooperatingNamed.find((one) => one.body === null && !one.isClass)?.wording}
        value={ids}
        onChange={setIds}
      />
      {classes.map((wording) => (
        <ClassMembers key={wording} wording={wording} value={ids} onChange={setIds} />
      ))}
    </Editor>
  );
}
