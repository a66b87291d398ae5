import { useState } from 'react';
import { Button, Drawer, ErrorNote, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { useToday } from '../../../web/shell/session.ts';
import type { PersonPage } from '../people.schema.ts';
import { client, useWrite } from './people-api.ts';
import { formTexts } from './people-form.texts.ts';
import { emptyPost, PostFields, postReason } from './post-fields.tsx';

/** Gives a person a post. */
export function PostDialog({
  open,
  person,
  onClose,
}: {
  open: boolean;
  person: PersonPage;
  onClose: () => void;
}) {
  const form = useTexts(formTexts);
  const today = useToday();
  const [draft, setDraft] = useState(() => emptyPost(today));
  const reason = postReason(draft, form);
  const write = useWrite(
    () =>
      client('POST /api/people/:id/posts', {
        params: { id: person.id },
        body: { ...draft, bodyId: draft.bodyId ?? '' },
      }),
    () => {
      toast(form.saved);
      setDraft(emptyPost(today));
      onClose();
    },
  );
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={form.postTitle(person.name)}
      actions={
        <Button kind="primary" type="submit" form="give-post" busy={write.isPending} reason={reason}>
          {form.save}
        </Button>
      }
    >
      <form
        id="give-post"
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === undefined) write.mutate(undefined);
        }}
      >
        <PostFields draft={draft} onChange={setDraft} />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </form>
    </Drawer>
  );
}
