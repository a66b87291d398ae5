import { Button } from '../../../../web/design/index.ts';
import {
  formatNumber,
  formatQuantity,
  type Language,
  useLanguage,
  useTexts,
} from '../../../../web/i18n/index.ts';
import type { IndicatorEntry, ReviewStatement } from '../../review.schema.ts';
import { cardTexts } from './card.texts.ts';
import { FieldRow } from './field-row.tsx';
import { figureTexts } from './figure.texts.ts';
import { IndicatorEditor, NEW_FIGURE } from './indicator-editor.tsx';

type Indicator = ReviewStatement['indicators'][number];

/** The figures of a sentence: name, comparator, value, unit, by when; each can be corrected, and others added. */
export function IndicatorRows({
  statementId,
  indicators,
  mayAdd,
  editing,
  onEdit,
  onSave,
}: {
  statementId: string;
  indicators: readonly Indicator[];
  /** Whether adding is offered: a figure is expected here. The key adds one anywhere. */
  mayAdd: boolean;
  /** Place of the figure that is edited; one behind the last is a new one. */
  editing: number | null;
  onEdit: (at: number | null) => void;
  onSave: (indicators: readonly IndicatorEntry[]) => Promise<boolean>;
}) {
  const texts = useTexts(cardTexts);
  const words = useTexts(figureTexts);
  const language = useLanguage();
  const entries = indicators.map(({ entered: _, ...entry }): IndicatorEntry => entry);
  const saving = async (next: readonly IndicatorEntry[]) => {
    const saved = await onSave(next);
    if (saved) onEdit(null);
    return saved;
  };
  const editor = (at: number) => (
    <IndicatorEditor
      figure={entries[at] ?? NEW_FIGURE}
      draftKey={`${statementId}.figure.${at}`}
      onSave={(figure) =>
        saving(
          at < entries.length
            ? entries.map((it, place) => (place === at ? figure : it))
            : [...entries, figure],
        )
      }
      onRemove={at < entries.length ? () => void saving(entries.filter((_, it) => it !== at)) : undefined}
      onCancel={() => onEdit(null)}
    />
  );
  if (indicators.length === 0 && !mayAdd && editing === null) return null;
  return (
    <>
      <dl className="q-duty">
        {indicators.map((one, at) => (
          <FieldRow
            // biome-ignore lint/suspicious/noArrayIndexKey: their order is their name
            key={at}
            label={texts.figure}
            shortcut={at === 0 ? 'F' : undefined}
            value={said(
              one,
              words,
              `${texts.comparator[one.comparator]} ${figureOf(one, language)}${
                one.valueTo === null ? '' : texts.rangeTo(formatNumber(one.valueTo, language))
              }`,
            )}
            why={[one.name, one.scope, one.period, ...(one.kind === 'baseline' ? [words.baseline] : [])]
              .filter((it) => it !== null && it !== '')
              .join(', ')}
            note={one.entered ? texts.entered : null}
            onEdit={() => onEdit(at)}
            editor={editing === at ? editor(at) : null}
          />
        ))}
        {editing === indicators.length ? (
          <FieldRow label={texts.figure} value="" why={null} editor={editor(indicators.length)} />
        ) : null}
      </dl>
      {mayAdd && editing !== indicators.length ? (
        <Button
          size="sm"
          kind="quiet"
          icon="add"
          shortcut={indicators.length === 0 ? 'F' : undefined}
          onClick={() => onEdit(indicators.length)}
        >
          {words.add}
        </Button>
      ) : null}
    </>
  );
}

const said = (one: Indicator, words: (typeof figureTexts)['vi'], phrase: string): string =>
  one.aspiration ? words.wanted(phrase) : phrase;

function figureOf(one: Indicator, language: Language): string {
  const number = Number(one.value);
  if (one.value.trim() === '' || !Number.isFinite(number)) return one.value;
  return one.unit === null ? formatNumber(number, language) : formatQuantity(number, one.unit, language);
}
