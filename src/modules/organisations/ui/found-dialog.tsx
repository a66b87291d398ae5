import { useState } from 'react';
import { ApiError } from '../../../web/api/client.ts';
import { Button, CheckField, Drawer, ErrorNote, TextArea, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { client, useWrite } from './api.ts';
import { type BodyDraft, BodyFields } from './body-fields.tsx';
import { formTexts } from './form.texts.ts';
import { texts } from './organisations.texts.ts';

const empty = (from: string, name = ''): BodyDraft => ({
  name,
  shortName: '',
  code: '',
  kind: 'department',
  level: 'province',
  parentId: null,
  territory: '',
  from,
});

/**
 * Enters a body.
 * @param on the day the tree is shown for: a likely first day
 * @param name what the document calls it, where the form was opened for a name the directory does not know
 * @param onFounded told the id, where the form was opened to choose the new body somewhere
 */
export function FoundDialog({
  open,
  on,
  name,
  onClose,
  onFounded,
}: {
  open: boolean;
  on: string;
  name?: string | undefined;
  onClose: () => void;
  onFounded?: (id: string) => void;
}) {
  const words = useTexts(texts);
  const form = useTexts(formTexts);
  const [draft, setDraft] = useState<BodyDraft>(() => empty(on, name));
  const [aliases, setAliases] = useState('');
  const [twin, setTwin] = useState(false);
  const write = useWrite(
    () =>
      client('POST /api/organisations', {
        body: { ...draft, twin, aliases: aliases.split('\n').filter((name) => name.trim().length > 1) },
      }),
    ({ id }) => {
      toast(form.founded(draft.name));
      setDraft(empty(on));
      setAliases('');
      setTwin(false);
      onFounded?.(id);
      onClose();
    },
  );
  const reason = draft.name.trim().length < 2 ? form.needName : draft.from === '' ? form.needDay : undefined;
  const exists = write.error instanceof ApiError && write.error.code === 'ORGANISATION_EXISTS';
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={words.found}
      actions={
        <Button kind="primary" type="submit" form="found-body" busy={write.isPending} reason={reason}>
          {form.save}
        </Button>
      }
    >
      <form
        id="found-body"
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === undefined) write.mutate(undefined);
        }}
      >
        <BodyFields draft={draft} onChange={setDraft} />
        <TextArea
          label={form.aliases}
          hint={form.aliasesHint}
          optional
          rows={2}
          value={aliases}
          onChange={setAliases}
        />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
        {exists || twin ? (
          <CheckField checked={twin} onChange={setTwin}>
            {form.twin}
          </CheckField>
        ) : null}
      </form>
    </Drawer>
  );
}
