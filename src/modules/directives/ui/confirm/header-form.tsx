import { useState } from 'react';
import {
  Button,
  DateField,
  KeyValues,
  SelectField,
  TextArea,
  TextField,
  toast,
} from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useToday } from '../../../../web/shell/session.ts';
import type { HeaderField, HeaderPatch, Review } from '../../review.schema.ts';
import { docTypeTexts } from '../doc-type.texts.ts';
import { TwinLine } from '../import/import-panel.tsx';
import { BodyPicker } from './directory.tsx';
import { useDraft } from './draft.ts';
import { headerTexts } from './header.texts.ts';
import type { Acts } from './use-review.ts';

type Draft = Record<Exclude<HeaderField, 'symbol'>, string>;

const draftOf = ({ header }: Review): Draft => ({
  docType: header.docType ?? '',
  number: header.number ?? '',
  issuedOn: header.issuedOn ?? '',
  issuer: header.issuer?.id ?? '',
  title: header.title ?? '',
  place: header.place ?? '',
});

/** Issuer, kind, number, date, place and title; each says whether it was read or entered. */
export function HeaderForm({ review, acts }: { review: Review; acts: Acts }) {
  const texts = useTexts(headerTexts);
  const types = useTexts(docTypeTexts);
  const today = useToday();
  const { header } = review;
  const settled = draftOf(review);
  const [draft, setDraft, drop] = useDraft(`${review.id}.header`, settled);
  const [busy, setBusy] = useState(false);
  const changed = (Object.keys(settled) as (keyof Draft)[]).filter((name) => draft[name] !== settled[name]);
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const aside = (name: keyof Draft) => {
    if (changed.includes(name)) return texts.edited;
    const source = header.source[name];
    return source === undefined ? texts.missing : texts[source];
  };
  const save = async () => {
    setBusy(true);
    const done = await acts.header(patchOf(draft, changed));
    setBusy(false);
    if (!done) return;
    drop();
    setDraft(draftOf({ ...review, header: done.header }));
    toast(texts.saved);
  };
  return (
    <form
      className="q-form q-header-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length > 0 && !busy) void save();
      }}
    >
      <p className="q-xs q-sub">{texts.about}</p>
      {review.twins.map((twin) => (
        <TwinLine key={twin.id} twin={twin} />
      ))}
      <BodyPicker
        label={texts.issuer}
        aside={aside('issuer')}
        hint={header.issuerWording ? texts.issuerHint(header.issuerWording) : undefined}
        single
        known={header.issuer ? [header.issuer] : []}
        unknown={header.issuer ? undefined : (header.issuerWording ?? undefined)}
        value={draft.issuer === '' ? [] : [draft.issuer]}
        onChange={([issuer]) => set({ issuer: issuer ?? '' })}
      />
      <div className="q-header-pair">
        <SelectField
          label={texts.docType}
          aside={aside('docType')}
          value={draft.docType}
          placeholder={texts.choose}
          options={Object.entries(types).map(([value, label]) => ({ value, label }))}
          onChange={(docType) => set({ docType })}
        />
        <TextField
          label={texts.number}
          aside={aside('number')}
          hint={texts.numberHint}
          value={draft.number}
          onChange={(number) => set({ number })}
          maxLength={60}
        />
        <DateField
          label={texts.issuedOn}
          aside={aside('issuedOn')}
          value={draft.issuedOn}
          max={today}
          onChange={(issuedOn) => set({ issuedOn })}
        />
        <TextField
          label={texts.place}
          aside={aside('place')}
          value={draft.place}
          onChange={(place) => set({ place })}
        />
      </div>
      <TextArea
        label={texts.title}
        aside={aside('title')}
        voice="doc"
        rows={2}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      {changed.includes('issuedOn') && settled.issuedOn !== '' ? (
        <p className="q-xs q-sub">{texts.deadlines}</p>
      ) : null}
      <div className="q-actions">
        <Button
          type="submit"
          kind="primary"
          busy={busy}
          reason={changed.length === 0 ? texts.nothing : undefined}
          reasonPlace="aside"
        >
          {texts.save}
        </Button>
      </div>
      <KeyValues
        rows={[
          ...(header.signers.length > 0
            ? [
                [
                  texts.signers,
                  <span key="signers" lang="vi">
                    {header.signers
                      .map((one) => [one.capacity, one.position, one.name].filter(Boolean).join(' '))
                      .join('; ')}
                  </span>,
                ] as const,
              ]
            : []),
          ...(header.urgency ? [[texts.urgency, texts.urgencies[header.urgency]] as const] : []),
        ]}
      />
    </form>
  );
}

function patchOf(draft: Draft, changed: readonly (keyof Draft)[]): Omit<HeaderPatch, 'revision'> {
  const given = (name: keyof Draft) => changed.includes(name) && draft[name].trim() !== '';
  return {
    ...(given('docType') ? { docType: draft.docType } : {}),
    ...(given('number') ? { number: draft.number.trim() } : {}),
    ...(given('issuedOn') ? { issuedOn: draft.issuedOn } : {}),
    ...(given('issuer') ? { issuerId: draft.issuer } : {}),
    ...(given('title') ? { title: draft.title.trim() } : {}),
    ...(changed.includes('place') ? { place: draft.place.trim() || null } : {}),
  };
}
