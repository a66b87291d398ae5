import { useState } from 'react';
import { ConfirmDialog, ErrorNote, TextArea, TextField, toast } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { Suggestion } from '../learning.schema.ts';
import { client, identityOf, useDecision } from './api.ts';
import { dialogTexts, texts } from './learning.texts.ts';
import { useMeaning } from './meaning.ts';

/** Makes a name or a rule of a suggestion; says what it will do, and asks on what it rests. */
export function AcceptDialog({ suggestion, onClose }: { suggestion: Suggestion; onClose: () => void }) {
  const words = useTexts(dialogTexts);
  const page = useTexts(texts);
  const [wording, setWording] = useState(suggestion.wording);
  const [reason, setReason] = useState('');
  const told = useTold(suggestion, wording);
  const write = useDecision(
    () =>
      client('POST /api/suggestions/acceptance', { body: { ...identityOf(suggestion), wording, reason } }),
    () => {
      toast(words.accepted);
      onClose();
    },
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={told.title}
      confirm={suggestion.teaches ? page.accept[suggestion.teaches] : ''}
      busy={write.isPending}
      reason={reason.trim() === '' ? words.needReason : undefined}
      onConfirm={() => write.mutate(undefined)}
    >
      <div className="q-form">
        <p>{told.about}</p>
        {suggestion.kind === 'disposition' ? (
          <TextField
            label={words.wording}
            hint={words.wordingHint}
            value={wording}
            onChange={setWording}
            maxLength={120}
          />
        ) : null}
        <TextArea label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} rows={2} />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}

function useTold(suggestion: Suggestion, wording: string): { title: string; about: string } {
  const words = useTexts(dialogTexts);
  const meaning = useMeaning();
  const value = meaning.value(suggestion.kind, suggestion.decided);
  if (suggestion.body)
    return {
      title: words.aliasTitle(suggestion.body.name),
      about: words.aliasAbout(wording, suggestion.body.name),
    };
  return suggestion.kind === 'time'
    ? { title: words.timeTitle, about: words.timeAbout(value) }
    : { title: words.openingTitle, about: words.openingAbout(value) };
}
