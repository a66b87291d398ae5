import { memo } from 'react';
import { Confidence, Glyph } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { relationTexts } from '../relations/relations.texts.ts';
import { cardTexts } from './card.texts.ts';
import { wantsLook } from './choose.ts';
import { confirmTexts } from './confirm.texts.ts';
import { fateTexts } from './kind.texts.ts';

/** One line of the list: number or tick, kind, what it is about, how sure the reading is. */
export const ProposalRow = memo(function ProposalRow({
  one,
  alike,
  onSelect,
}: {
  one: ReviewStatement;
  /** A task of another directive is like it. */
  alike: boolean;
  onSelect: (id: string) => void;
}) {
  const texts = useTexts(confirmTexts);
  const card = useTexts(cardTexts);
  const fates = useTexts(fateTexts);
  const like = useTexts(relationTexts).like;
  const state = one.unclassified ? 'unclassified' : one.confirmed ? 'accepted' : 'waiting';
  return (
    <li data-line={one.id}>
      <a
        className={`q-proposal q-proposal-${state}`}
        href={`?s=${one.id}`}
        data-keep-scroll
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onSelect(one.id);
        }}
      >
        <span className="q-proposal-number">
          {one.confirmed ? <Glyph name="ok" label={texts.mark.accepted} /> : one.proposal}
        </span>
        <span className="q-proposal-kind">
          {one.unclassified ? texts.list.unclassified : fates[one.disposition]}
        </span>
        <span className="q-proposal-title" lang="vi">
          {one.duty?.title ?? one.text}
        </span>
        {one.unclassified ? (
          <span className="q-link">{texts.list.classify}</span>
        ) : (
          <>
            {alike ? <Glyph name="cycle" label={like.mark} /> : null}
            {!one.confirmed && wantsLook(one) ? <Glyph name="flag" label={card.look} /> : null}
            <Confidence value={one.confidence} />
          </>
        )}
      </a>
    </li>
  );
});
