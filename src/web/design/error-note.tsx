import './button.css';
import './card.css';
import { errorTexts } from '../api/error.texts.ts';
import { explain } from '../api/explain.ts';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { cardTexts } from './card.texts.ts';
import { Flag } from './flag.tsx';

/**
 * Something went wrong: what happened, what to do, and the code that is in the documentation.
 * @param error anything thrown; an `ApiError` brings its own words
 * @param onRetry offers to try again
 * @param compact one block inside a form or a card
 */
export function ErrorNote({
  error,
  onRetry,
  compact = false,
}: {
  error: unknown;
  onRetry?: (() => void) | undefined;
  compact?: boolean | undefined;
}) {
  const language = useLanguage();
  const texts = useTexts(cardTexts);
  const words = useTexts(errorTexts);
  const { message, hint, code, requestId } = explain(error, language);
  return (
    <div className={compact ? 'q-error q-error-compact' : 'q-error'} role="alert">
      <Flag />
      <div>
        <b>{message}</b>
        {hint ? <p>{hint}</p> : null}
        <small>
          {words.code}: <code>{requestId ? `${code} ${requestId}` : code}</code>
        </small>
        {onRetry ? (
          <div className="q-actions">
            <button type="button" className="q-btn q-btn-sm" onClick={onRetry}>
              {texts.retry}
            </button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
