import { useEffect, useState } from 'react';
import { Button, Drawer, ErrorNote, TextArea, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { useToday } from '../../../web/shell/session.ts';
import type { BodyPage } from '../organisations.schema.ts';
import { client, useWrite } from './api.ts';
import { type BodyDraft, BodyFields } from './body-fields.tsx';
import { formTexts } from './form.texts.ts';

/** Says what the body is from a day on. Only the fields that differ are sent. */
export function ChangeDialog({
  open,
  page,
  onClose,
}: {
  open: boolean;
  page: BodyPage;
  onClose: () => void;
}) {
  const form = useTexts(formTexts);
  const today = useToday();
  const [draft, setDraft] = useState<BodyDraft>(() => draftOf(page, today));
  const [reason, setReason] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form in use keeps what was typed
  useEffect(() => {
    if (open) setDraft(draftOf(page, today));
  }, [open]);
  const changes = changesOf(draftOf(page, today), draft);
  const write = useWrite(
    () =>
      client('PATCH /api/organisations/:id', {
        params: { id: page.id },
        body: { ...changes, from: draft.from, reason },
      }),
    () => {
      toast(form.saved);
      setReason('');
      onClose();
    },
  );
  const closed =
    draft.name.trim().length < 2
      ? form.needName
      : draft.from === ''
        ? form.needDay
        : Object.keys(changes).length === 0 && draft.from >= page.livesFrom
          ? form.nothingChanged
          : undefined;
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={form.changeTitle(page.name)}
      actions={
        <Button kind="primary" type="submit" form="change-body" busy={write.isPending} reason={closed}>
          {form.save}
        </Button>
      }
    >
      <form
        id="change-body"
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (closed === undefined) write.mutate(undefined);
        }}
      >
        <p className="q-sub q-sm">{form.changeAbout}</p>
        <BodyFields draft={draft} onChange={setDraft} self={page.id} />
        <TextArea
          label={form.reason}
          hint={form.reasonHint}
          optional
          rows={2}
          value={reason}
          onChange={setReason}
        />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </form>
    </Drawer>
  );
}

function draftOf(page: BodyPage, today: string): BodyDraft {
  const is = page.current ?? page.versions.at(-1);
  return {
    name: is?.name ?? page.name,
    shortName: is?.shortName ?? '',
    code: is?.code ?? '',
    kind: is?.kind ?? 'other',
    level: is?.level ?? 'province',
    parentId: is?.parentId ?? null,
    territory: is?.territory ?? '',
    from: page.current ? page.on : (is?.validFrom ?? today),
  };
}

function changesOf(before: BodyDraft, after: BodyDraft): Partial<Omit<BodyDraft, 'from'>> {
  const { from: _, ...fields } = after;
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => value !== before[field as keyof BodyDraft]),
  );
}
