import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog, ErrorNote, TextArea } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { client } from '../api.ts';
import { dialogTexts } from './dialog.texts.ts';

/** Gives up an import that is not in force, with the reason that stays in its history. */
export function DiscardDialog({
  id,
  name,
  onDone,
  onClose,
}: {
  id: string;
  name: string;
  onDone: () => void;
  onClose: () => void;
}) {
  const texts = useTexts(dialogTexts).discard;
  const [reason, setReason] = useState('');
  const discard = useMutation({
    mutationFn: () =>
      client('POST /api/directives/:id/discard', { params: { id }, body: { reason: reason.trim() } }),
    onSuccess: onDone,
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.title(name)}
      confirm={texts.confirm}
      busy={discard.isPending}
      onConfirm={() => discard.mutate()}
      reason={reason.trim() === '' ? texts.needReason : undefined}
    >
      <div className="q-form">
        <p className="q-sub">{texts.about}</p>
        <TextArea label={texts.reason} value={reason} onChange={setReason} rows={2} autoFocus />
        {discard.error ? <ErrorNote compact error={discard.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
