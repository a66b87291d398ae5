import { useEffect, useState } from 'react';
import {
  Button,
  CheckField,
  Drawer,
  ErrorNote,
  SelectField,
  TextField,
  toast,
} from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { useGo } from '../../../web/shell/address.ts';
import { useToday } from '../../../web/shell/session.ts';
import type { PersonPage } from '../people.schema.ts';
import { texts } from './people.texts.ts';
import { client, useWrite } from './people-api.ts';
import { formTexts } from './people-form.texts.ts';
import { emptyPost, PostFields, postReason } from './post-fields.tsx';

interface Draft {
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
}

const draftOf = (person: PersonPage | undefined): Draft => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  language: person?.language ?? 'vi',
});

/**
 * Adds a person, with a first post where one is ticked; or corrects one.
 * @param person the one to correct; absent for a new one
 */
export function PersonDialog({
  open,
  person,
  onClose,
}: {
  open: boolean;
  person?: PersonPage;
  onClose: () => void;
}) {
  const words = useTexts(texts);
  const form = useTexts(formTexts);
  const today = useToday();
  const go = useGo();
  const [draft, setDraft] = useState<Draft>(() => draftOf(person));
  const [withPost, setWithPost] = useState(true);
  const [post, setPost] = useState(() => emptyPost(today));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form in use keeps what was typed
  useEffect(() => {
    if (open && person) setDraft(draftOf(person));
  }, [open]);
  const giving = !person && withPost;
  const write = useWrite(
    async () => {
      if (person) return client('PATCH /api/people/:id', { params: { id: person.id }, body: draft });
      return client('POST /api/people', {
        body: { ...draft, post: giving ? { ...post, bodyId: post.bodyId ?? '' } : null },
      });
    },
    ({ id }) => {
      toast(person ? form.saved : form.added(draft.name));
      onClose();
      if (person) return;
      setDraft(draftOf(undefined));
      setPost(emptyPost(today));
      go(`/people/${id}`);
    },
  );
  const unchanged = person && JSON.stringify(draft) === JSON.stringify(draftOf(person));
  const reason =
    draft.name.trim().length < 2
      ? form.needName
      : !draft.email.includes('@')
        ? form.needEmail
        : unchanged
          ? form.nothingChanged
          : giving
            ? postReason(post, form)
            : undefined;
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={person ? form.changeTitle(person.name) : form.addTitle}
      actions={
        <Button kind="primary" type="submit" form="person" busy={write.isPending} reason={reason}>
          {form.save}
        </Button>
      }
    >
      <form
        id="person"
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === undefined) write.mutate(undefined);
        }}
      >
        <TextField
          label={words.name}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          autoComplete="off"
          autoFocus
        />
        <TextField
          label={words.email}
          type="email"
          value={draft.email}
          onChange={(email) => setDraft({ ...draft, email })}
          autoComplete="off"
        />
        <SelectField
          label={words.language}
          value={draft.language}
          options={[
            { value: 'vi', label: words.languages.vi },
            { value: 'en', label: words.languages.en },
          ]}
          onChange={(language) => setDraft({ ...draft, language })}
        />
        {person ? null : (
          <CheckField checked={withPost} onChange={setWithPost}>
            {form.withPost}
          </CheckField>
        )}
        {giving ? <PostFields draft={post} onChange={setPost} /> : null}
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </form>
    </Drawer>
  );
}
