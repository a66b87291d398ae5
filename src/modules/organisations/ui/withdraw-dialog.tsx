import { useState } from 'react';
import { ConfirmDialog, ErrorNote, TextArea } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { SuccessionArrow } from '../organisations.schema.ts';
import { client, useWrite } from './api.ts';
import { formTexts } from './form.texts.ts';
import { texts } from './organisations.texts.ts';

/** Takes an arrow back that was entered wrongly; asks why. */
export function WithdrawDialog({ arrow, onClose }: { arrow: SuccessionArrow | null; onClose: () => void }) {
  const words = useTexts(texts);
  const form = useTexts(formTexts);
  const [reason, setReason] = useState('');
  const write = useWrite(
    (id: string) => client('POST /api/successions/:id/withdrawal', { params: { id }, body: { reason } }),
    () => {
      setReason('');
      onClose();
    },
  );
  return (
    <ConfirmDialog
      open={arrow !== null}
      onClose={onClose}
      title={words.withdrawTitle}
      confirm={words.withdraw}
      busy={write.isPending}
      reason={reason.trim().length < 3 ? form.needReason : undefined}
      onConfirm={() => arrow && write.mutate(arrow.id)}
    >
      <div className="q-form">
        <p>{words.withdrawAbout}</p>
        <TextArea label={form.withdrawReason} value={reason} onChange={setReason} rows={2} autoFocus />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
