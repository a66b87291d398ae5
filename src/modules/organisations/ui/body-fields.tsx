import { useQuery } from '@tanstack/react-query';
import { DateField, SearchSelect, SelectField, TextField } from '../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../web/i18n/index.ts';
import type { OrganisationKind, OrganisationLevel } from '../organisations.schema.ts';
import { listQuery, nameQuery } from './api.ts';
import { formTexts } from './form.texts.ts';
import { kindTexts } from './kind.texts.ts';

/** What a form says of a body, as typed. */
export interface BodyDraft {
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly level: OrganisationLevel;
  readonly parentId: string | null;
  readonly territory: string;
  readonly from: string;
}

const named = <V extends string>(words: Readonly<Record<V, string>>) =>
  (Object.entries(words) as [V, string][]).map(([value, label]) => ({ value, label }));

/**
 * The fields that say what a body is from a day on.
 * @param self the body that is changed, so that it is no choice as its own parent and its name no news
 */
export function BodyFields({
  draft,
  onChange,
  self,
}: {
  draft: BodyDraft;
  onChange: (draft: BodyDraft) => void;
  self?: string;
}) {
  const words = useTexts(formTexts);
  const kinds = useTexts(kindTexts);
  const { data } = useQuery(listQuery(draft.from === '' ? {} : { on: draft.from }));
  const options = (data?.bodies ?? [])
    .filter((body) => body.id !== self)
    .map((body) => ({ value: body.id, label: body.name, note: body.shortName ?? '' }));
  const set = (changed: Partial<BodyDraft>) => onChange({ ...draft, ...changed });
  return (
    <>
      <DateField
        label={self === undefined ? words.fromFound : words.fromChange}
        {...(self === undefined ? {} : { hint: words.fromChangeHint })}
        value={draft.from}
        onChange={(from) => set({ from })}
      />
      <TextField
        label={words.name}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={300}
        autoFocus
      />
      <NameKnown wording={draft.name} on={draft.from} {...(self === undefined ? {} : { self })} />
      <div className="q-org-pair">
        <SelectField
          label={words.kind}
          value={draft.kind}
          options={named(kinds.kind)}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={words.level}
          value={draft.level}
          options={named(kinds.level).map((level) =>
            level.value === 'district' ? { ...level, note: words.districtsEnded } : level,
          )}
          onChange={(level) => set({ level })}
        />
      </div>
      <SearchSelect
        label={words.parent}
        hint={words.parentHint}
        optional
        single
        options={options}
        value={draft.parentId === null ? [] : [draft.parentId]}
        onChange={([parentId]) => set({ parentId: parentId ?? null })}
      />
      <div className="q-org-pair">
        <TextField
          label={words.shortName}
          optional
          value={draft.shortName}
          onChange={(shortName) => set({ shortName })}
        />
        <TextField label={words.code} optional value={draft.code} onChange={(code) => set({ code })} />
      </div>
      <TextField
        label={words.territory}
        hint={words.territoryHint}
        optional
        value={draft.territory}
        onChange={(territory) => set({ territory })}
      />
    </>
  );
}

/** While one types: the name denotes a body already, or one that has ended. */
function NameKnown({ wording, on, self }: { wording: string; on: string; self?: string }) {
  const words = useTexts(formTexts);
  const { data } = useQuery(nameQuery(wording, on));
  const others = (data?.bodies ?? []).filter((body) => body.id !== self);
  if (others.length === 0) return null;
  return (
    <div className="q-org-known" role="status">
      {others.map((body) => (
        <p key={body.id}>
          {body.endedOn ? words.nameEnded(body.name, formatDate(body.endedOn)) : words.nameKnown(body.name)}
        </p>
      ))}
    </div>
  );
}
