import { useState } from 'react';
import { ConfirmDialog, DateField, ErrorNote, TextArea, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage } from '../organisations.schema.ts';
import { client, useWrite } from './api.ts';
import { formTexts } from './form.texts.ts';

/**
 * Records the end of a body, moves it, or takes it back.
 * @param back whether a recorded end is taken back
 */
export function EndDialog({
  open,
  back,
  page,
  onClose,
}: {
  open: boolean;
  back: boolean;
  page: BodyPage;
  onClose: () => void;
}) {
  const form = useTexts(formTexts);
  const [day, setDay] = useState(page.livesTo ?? '');
  const [reason, setReason] = useState('');
  const write = useWrite(
    () =>
      client('POST /api/organisations/:id/end', {
        params: { id: page.id },
        body: { day: back ? null : day, reason },
      }),
    () => {
      toast(form.saved);
      setReason('');
      onClose();
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={back ? form.backTitle(page.name) : form.endTitle(page.name)}
      confirm={back ? form.back : form.end}
      busy={write.isPending}
      reason={!back && day === '' ? form.needDay : undefined}
      onConfirm={() => write.mutate(undefined)}
    >
      <div className="q-form">
        <p className="q-sub q-sm">{back ? form.backAbout : form.endAbout}</p>
        {back ? null : <DateField label={form.endDay} hint={form.endDayHint} value={day} onChange={setDay} />}
        <TextArea
          label={form.reason}
          hint={form.reasonHint}
          optional
          rows={2}
          value={reason}
          onChange={setReason}
        />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
