import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ConfirmDialog,
  DateField,
  ErrorNote,
  SearchSelect,
  SelectField,
  TextField,
} from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { RelationEntry, RelationView } from '../../relations/relations.schema.ts';
import { client } from '../api.ts';
import { useCitation } from '../citation.ts';
import { relationTexts } from './relations.texts.ts';

type Kind = RelationView['kind'];
type Extent = 'whole' | 'part';
const NONE = 'none';

/** What a person says of a relation; sent as a decision on one that is there, or as a new one. */
export type RelationSaid = Required<
  Pick<RelationEntry, 'kind' | 'otherId' | 'extent' | 'provisions' | 'effectiveOn' | 'other' | 'note'>
>;

/** Changes a relation that was read, or enters one by hand where `relation` is null. */
export function RelationDialog({
  ownId,
  relation,
  day,
  busy,
  error,
  onSave,
  onClose,
}: {
  ownId: string;
  relation: RelationView | null;
  /** The day on which what is replaced would lose validity, unless another is entered. */
  day: string | null;
  busy: boolean;
  error: unknown;
  onSave: (said: RelationSaid) => void;
  onClose: () => void;
}) {
  const all = useTexts(relationTexts);
  const texts = all.form;
  const cite = useCitation();
  const [kind, setKind] = useState<Kind>(relation?.kind ?? 'implements');
  const [extent, setExtent] = useState<Extent>(relation?.extent ?? 'whole');
  const [provisions, setProvisions] = useState(relation?.provisions ?? '');
  const [effectiveOn, setEffectiveOn] = useState(relation?.effectiveOn ?? day ?? '');
  const [held, setHeld] = useState<string>(relation?.held?.id ?? relation?.choices[0]?.id ?? '');
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState('');
  const [note, setNote] = useState('');
  const ends = kind === 'replaces' || kind === 'repeals';
  const offered = [...(relation?.held ? [relation.held] : []), ...(relation?.choices ?? [])];
  const save = () => {
    const chosen = held === '' || held === NONE ? null : held;
    onSave({
      kind,
      otherId: chosen,
      other: chosen ? null : { docType: null, number, issuedOn: issuedOn || null, title: null },
      extent: ends || kind === 'amends' ? extent : null,
      provisions: extent === 'part' ? provisions.trim() || null : null,
      effectiveOn: ends ? effectiveOn || null : null,
      note: note.trim(),
    });
  };
  const ready = relation !== null || (note.trim() !== '' && (held !== '' || number.trim() !== ''));
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={relation ? texts.title : texts.enter}
      confirm={texts.save}
      busy={busy}
      onConfirm={save}
      reason={ready ? undefined : texts.noteHint}
    >
      <div className="q-form">
        <SelectField
          label={texts.kind}
          value={kind}
          options={(Object.keys(all.kind) as Kind[]).map((value) => ({ value, label: all.kind[value] }))}
          onChange={setKind}
        />
        {relation ? (
          offered.length > 0 ? (
            <SelectField
              label={texts.held}
              value={held === '' ? NONE : held}
              options={[
                ...offered.map((one) => ({ value: one.id, label: cite(one) ?? one.id })),
                { value: NONE, label: texts.none },
              ]}
              onChange={setHeld}
            />
          ) : null
        ) : (
          <>
            <HeldPicker ownId={ownId} value={held} onChange={setHeld} />
            {held === '' ? (
              <div className="q-relation-pair">
                <TextField label={texts.number} value={number} onChange={setNumber} maxLength={60} />
                <DateField label={texts.issued} value={issuedOn} onChange={setIssuedOn} optional />
              </div>
            ) : null}
          </>
        )}
        {ends || kind === 'amends' ? (
          <SelectField
            label={texts.extent}
            value={extent}
            options={(['whole', 'part'] as const).map((value) => ({ value, label: all.extent[value] }))}
            onChange={setExtent}
          />
        ) : null}
        {extent === 'part' && (ends || kind === 'amends') ? (
          <TextField
            label={texts.provisions}
            hint={texts.provisionsHint}
            value={provisions}
            onChange={setProvisions}
          />
        ) : null}
        {ends ? <DateField label={texts.effective} value={effectiveOn} onChange={setEffectiveOn} /> : null}
        {relation ? null : (
          <TextField label={texts.note} hint={texts.noteHint} value={note} onChange={setNote} />
        )}
        {error ? <ErrorNote compact error={error} /> : null}
      </div>
    </ConfirmDialog>
  );
}

/** A directive in force, found by number or title among those the person may read. */
function HeldPicker({
  ownId,
  value,
  onChange,
}: {
  ownId: string;
  value: string;
  onChange: (id: string) => void;
}) {
  const texts = useTexts(relationTexts).form;
  const cite = useCitation();
  const [typed, setTyped] = useState('');
  const { data } = useQuery({
    queryKey: ['directives', 'pick', typed],
    queryFn: ({ signal }) =>
      client('GET /api/directives', {
        query: { state: 'in-force', limit: 20, ...(typed.trim() ? { q: typed.trim() } : {}) },
        signal,
      }),
    placeholderData: (before) => before,
  });
  const options = (data?.rows ?? [])
    .filter((row) => row.id !== ownId && row.access === 'whole')
    .map((row) => ({ value: row.id, label: [cite(row), row.title].filter(Boolean).join(', ') }));
  return (
    <SearchSelect
      single
      label={texts.held}
      hint={texts.heldHint}
      options={options}
      value={value === '' ? [] : [value]}
      onChange={([one]) => onChange(one ?? '')}
      onSearch={setTyped}
    />
  );
}
