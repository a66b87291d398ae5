import { useQuery } from '@tanstack/react-query';
import { DateField, SearchSelect, SelectField, TextField } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { Role } from '../people.schema.ts';
import { texts } from './people.texts.ts';
import { bodiesQuery } from './people-api.ts';
import { formTexts } from './people-form.texts.ts';

/** A post as typed. */
export interface PostDraft {
  readonly bodyId: string | null;
  readonly title: string;
  readonly role: Role;
  readonly from: string;
}

export const emptyPost = (from: string): PostDraft => ({
  bodyId: null,
  title: '',
  role: 'focal-point',
  from,
});

/** Why the post cannot be given yet; undefined where it can. */
export function postReason(draft: PostDraft, words: Record<'needBody' | 'needTitle' | 'needDay', string>) {
  if (draft.from === '') return words.needDay;
  if (draft.bodyId === null) return words.needBody;
  return draft.title.trim().length < 2 ? words.needTitle : undefined;
}

/** The fields of a post: where, as what, with which role, from which day. */
export function PostFields({ draft, onChange }: { draft: PostDraft; onChange: (draft: PostDraft) => void }) {
  const words = useTexts(texts);
  const form = useTexts(formTexts);
  const { data } = useQuery(bodiesQuery(draft.from));
  const set = (changed: Partial<PostDraft>) => onChange({ ...draft, ...changed });
  return (
    <>
      <SearchSelect
        label={words.body}
        single
        options={(data?.bodies ?? []).map((body) => ({ value: body.id, label: body.name }))}
        value={draft.bodyId === null ? [] : [draft.bodyId]}
        onChange={([bodyId]) => set({ bodyId: bodyId ?? null })}
      />
      <TextField
        label={form.title}
        hint={form.titleHint}
        value={draft.title}
        onChange={(title) => set({ title })}
        maxLength={200}
      />
      <SelectField
        label={words.role}
        hint={words.roleMeans[draft.role]}
        value={draft.role}
        options={(Object.entries(words.roles) as [Role, string][]).map(([value, label]) => ({
          value,
          label,
        }))}
        onChange={(role) => set({ role })}
      />
      <DateField label={form.from} value={draft.from} onChange={(from) => set({ from })} />
    </>
  );
}
