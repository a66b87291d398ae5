import { useEffect, useState } from 'react';
import { Button } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { Review } from '../../review.schema.ts';
import { confirmTexts } from './confirm.texts.ts';

/** The page of the source on which an offset of the text stands, from 1. */
export const pageAt = (pages: readonly number[], offset: number): number =>
  Math.max(1, pages.filter((start) => start <= offset).length);

/** The page as it was imported, beside the text that was read from it; it follows the sentence that is looked at. */
export function PagePicture({ review, at }: { review: Review; at: number | null }) {
  const texts = useTexts(confirmTexts);
  const [page, setPage] = useState(1);
  useEffect(() => {
    if (at !== null) setPage(pageAt(review.pages, at));
  }, [at, review.pages]);
  const all = review.pages.length;
  return (
    <section className="q-page-picture" aria-label={texts.view.page}>
      <div className="q-page-turn">
        {page > 1 ? (
          <Button size="sm" onClick={() => setPage(page - 1)}>
            {texts.pageBefore}
          </Button>
        ) : (
          <span />
        )}
        <span role="status">{texts.pageOf(page, all)}</span>
        {page < all ? (
          <Button size="sm" onClick={() => setPage(page + 1)}>
            {texts.pageAfter}
          </Button>
        ) : (
          <span />
        )}
      </div>
      <img key={page} src={`/api/directives/${review.id}/pages/${page}`} alt={texts.pageOf(page, all)} />
      {review.doubtful.length > 0 ? <p className="q-sub">{texts.doubtfulAbout}</p> : null}
    </section>
  );
}
