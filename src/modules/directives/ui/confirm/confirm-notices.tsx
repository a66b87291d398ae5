import { Button, ErrorNote, Notice } from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { Review } from '../../review.schema.ts';
import { TwinLine } from '../import/import-panel.tsx';
import { confirmTexts } from './confirm.texts.ts';
import { missingWords } from './gate-words.ts';

/** What must be seen before the proposals: a step that was not saved, a header that lacks something, a duplicate. */
export function ConfirmNotices({
  review,
  failure,
  onForgive,
  headerHref,
}: {
  review: Review;
  failure: unknown;
  onForgive: () => void;
  /** Null where the header is in sight already. */
  headerHref: string | null;
}) {
  const texts = useTexts(confirmTexts);
  const missing = missingWords(review.gates, useLanguage());
  return (
    <>
      {failure ? (
        <div className="q-confirm-failure">
          <ErrorNote compact error={failure} />
          <Button size="sm" onClick={onForgive}>
            {texts.dismissFailure}
          </Button>
        </div>
      ) : null}
      {missing !== null && headerHref !== null ? (
        <Notice
          tone="warn"
          action={
            <Button size="sm" href={headerHref}>
              {texts.complete}
            </Button>
          }
        >
          {texts.incomplete(missing)}
        </Notice>
      ) : null}
      {headerHref !== null && review.twins.length > 0 ? (
        <Notice tone="warn">
          <div className="q-confirm-twins">
            {review.twins.map((twin) => (
              <TwinLine key={twin.id} twin={twin} />
            ))}
          </div>
        </Notice>
      ) : null}
    </>
  );
}
