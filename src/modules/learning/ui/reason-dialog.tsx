import { useState } from 'react';
import { ConfirmDialog, ErrorNote, TextArea, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { Suggestion, WordingDecision } from '../learning.schema.ts';
import { client, identityOf, useDecision } from './api.ts';
import { dialogTexts, texts } from './learning.texts.ts';

/** What is about to be done that needs a reason only. */
export type Asked =
  | { readonly act: 'dismiss'; readonly suggestion: Suggestion }
  | { readonly act: 'end'; readonly decision: WordingDecision };

/** Asks why a suggestion is set aside, or why a decision ends. */
export function ReasonDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const words = useTexts(dialogTexts);
  const told = useTold(asked);
  const [reason, setReason] = useState('');
  const write = useDecision(
    () =>
      asked.act === 'dismiss'
        ? client('POST /api/suggestions/dismissal', { body: { ...identityOf(asked.suggestion), reason } })
        : client('POST /api/wording-decisions/:id/end', {
            params: { id: asked.decision.id },
            body: { reason },
          }),
    () => {
      toast(words.done);
      onClose();
    },
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={told.title}
      confirm={told.confirm}
      busy={write.isPending}
      reason={reason.trim() === '' ? words.needReason : undefined}
      onConfirm={() => write.mutate(undefined)}
    >
      <div className="q-form">
        <p>{told.about}</p>
        <TextArea label={told.why} value={reason} onChange={setReason} rows={2} />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}

function useTold(asked: Asked): { title: string; about: string; why: string; confirm: string } {
  const words = useTexts(dialogTexts);
  const page = useTexts(texts);
  if (asked.act === 'dismiss')
    return {
      title: words.dismissTitle,
      about: words.dismissAbout,
      why: words.whyDismiss,
      confirm: page.dismiss,
    };
  const { outcome, wording } = asked.decision;
  return outcome === 'dismissed'
    ? { title: words.backTitle(wording), about: words.backAbout, why: words.whyBack, confirm: page.bringBack }
    : { title: words.endTitle(wording), about: words.endAbout, why: words.whyEnd, confirm: page.end };
}
