import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { otherwiseQuery } from '../api.ts';
import { cardTexts } from './card.texts.ts';

/** What would have changed how the open sentence was read; nothing once a person has decided. */
export function Otherwise({ directiveId, one }: { directiveId: string; one: ReviewStatement }) {
  const texts = useTexts(cardTexts);
  const language = useLanguage();
  const { data } = useQuery(otherwiseQuery(directiveId, one.id, one.revision));
  const lines = data?.[language] ?? [];
  if (lines.length === 0) return null;
  return (
    <p className="q-xs q-sub">
      {texts.otherwise}: {lines.join('; ')}
    </p>
  );
}
