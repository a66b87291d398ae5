import { ErrorNote } from '../design/error-note.tsx';
import { useTexts } from '../i18n/texts.ts';
import { signInTexts } from './sign-in.texts.ts';
import { Threshold } from './threshold.tsx';

/** The server did not say who is signed in. */
export function Unreachable({ error }: { error: unknown }) {
  const texts = useTexts(signInTexts);
  return (
    <Threshold title={texts.unreachable}>
      <div className="q-form">
        <ErrorNote compact error={error} onRetry={() => location.reload()} />
      </div>
    </Threshold>
  );
}
