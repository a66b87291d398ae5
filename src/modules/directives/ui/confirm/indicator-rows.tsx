import {
  formatNumber,
  formatQuantity,
  type Language,
  useLanguage,
  useTexts,
} from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { cardTexts } from './card.texts.ts';
import { FieldRow } from './field-row.tsx';

type Indicator = ReviewStatement['indicators'][number];

/** The figures of a sentence as parsed: name, comparator, value, unit, by when. */
export function IndicatorRows({ indicators }: { indicators: readonly Indicator[] }) {
  const texts = useTexts(cardTexts);
  const language = useLanguage();
  return (
    <dl className="q-duty">
      {indicators.map((one) => (
        <FieldRow
          key={`${one.span[0]} ${one.span[1]}`}
          label={texts.figure}
          value={
            <>
              {texts.comparator[one.comparator]} {figureOf(one, language)}
              {one.valueTo === null ? '' : texts.rangeTo(formatNumber(one.valueTo, language))}
            </>
          }
          why={[one.name, one.scope, one.period].filter((it) => it !== null && it !== '').join(', ')}
        />
      ))}
    </dl>
  );
}

function figureOf(one: Indicator, language: Language): string {
  const number = Number(one.value);
  if (one.value.trim() === '' || !Number.isFinite(number)) return one.value;
  return one.unit === null ? formatNumber(number, language) : formatQuantity(number, one.unit, language);
}
