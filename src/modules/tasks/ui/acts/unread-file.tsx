import { ApiError } from '../../../../web/api/client.ts';
import { Button } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { texts } from './acts.texts.ts';

/** Whether a file was refused only because nobody could read it: the person may look at it and say that it is no secret. */
export const isUnread = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'EVIDENCE_UNREAD';

/** The declaration that a file which could not be read bears no secrecy mark, and sending it again. */
export function UnreadFile({
  name,
  busy,
  onDeclare,
}: {
  name: string;
  busy: boolean;
  onDeclare: () => void;
}) {
  const words = useTexts(texts);
  return (
    <p className="q-sm">
      <Button size="sm" busy={busy} onClick={onDeclare}>
        {words.unmarked(name)}
      </Button>
    </p>
  );
}
