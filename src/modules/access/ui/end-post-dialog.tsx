import { useState } from 'react';
import { ConfirmDialog, DateField, ErrorNote, TextArea, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { useToday } from '../../../web/shell/session.ts';
import type { PersonPost } from '../people.schema.ts';
import { client, useWrite } from './people-api.ts';
import { formTexts } from './people-form.texts.ts';

/** Ends a post from a day on. */
export function EndPostDialog({ post, onClose }: { post: PersonPost | null; onClose: () => void }) {
  const form = useTexts(formTexts);
  const today = useToday();
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState('');
  const write = useWrite(
    (id: string) => client('POST /api/posts/:id/end', { params: { id }, body: { day, reason } }),
    () => {
      toast(form.saved);
      setReason('');
      onClose();
    },
  );
  return (
    <ConfirmDialog
      open={post !== null}
      onClose={onClose}
      title={form.endTitle(post?.title ?? '')}
      confirm={form.end}
      busy={write.isPending}
      reason={day === '' ? form.needDay : undefined}
      onConfirm={() => post && write.mutate(post.id)}
    >
      <div className="q-form">
        <p className="q-sub q-sm">{form.endAbout}</p>
        <DateField label={form.endDay} hint={form.endDayHint} value={day} onChange={setDay} />
        <TextArea label={form.reason} optional rows={2} value={reason} onChange={setReason} />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
