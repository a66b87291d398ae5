import { Button, Dialog, ErrorNote, Field, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { PersonPage } from '../people.schema.ts';
import { client, useWrite } from './people-api.ts';
import { formTexts } from './people-form.texts.ts';

/** Makes the one-time link with which a person sets a password. It is shown once, to be handed over. */
export function InviteDialog({
  open,
  person,
  onClose,
}: {
  open: boolean;
  person: PersonPage;
  onClose: () => void;
}) {
  const form = useTexts(formTexts);
  const write = useWrite(() => client('POST /api/people/:id/first-link', { params: { id: person.id } }));
  const link = write.data ? `${location.origin}${write.data.path}` : null;
  const close = () => {
    write.reset();
    onClose();
  };
  const copy = async () => {
    await navigator.clipboard?.writeText(link ?? '');
    toast(form.copied);
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={form.inviteTitle(person.name)}
      actions={
        link ? (
          <Button kind="primary" onClick={() => void copy()}>
            {form.copy}
          </Button>
        ) : (
          <Button kind="primary" busy={write.isPending} onClick={() => write.mutate(undefined)}>
            {form.make}
          </Button>
        )
      }
    >
      <div className="q-form">
        <p>{write.data ? form.inviteAbout(write.data.hours) : form.inviteBefore}</p>
        {link ? (
          <Field label={form.link}>
            {(control) => (
              <input
                {...control}
                className="q-input"
                readOnly
                value={link}
                onFocus={(event) => event.currentTarget.select()}
              />
            )}
          </Field>
        ) : null}
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </div>
    </Dialog>
  );
}
