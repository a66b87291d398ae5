import { Button, Glyph, Menu, Meter, PageHeader } from '../../../../web/design/index.ts';
import { formatDate, formatNumber, inVietnam, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { Review } from '../../review.schema.ts';
import { citation } from '../citation.ts';
import { goldTexts, useGoldExport } from '../gold-export.ts';
import { confirmTexts } from './confirm.texts.ts';
import { closedWords } from './gate-words.ts';

/** The head of the screen: how far it has come, what is missing, undo, and the door that opens last. */
export function ConfirmHead({
  review,
  onUnclassified,
  onUndo,
  onRedo,
  onForce,
  onDiscard,
}: {
  review: Review;
  onUnclassified: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onForce: () => void;
  onDiscard: () => void;
}) {
  const texts = useTexts(confirmTexts);
  const language = useLanguage();
  const { counts } = review;
  const gold = useTexts(goldTexts);
  const exporting = useGoldExport(review.id);
  const name = citation(review.header, language);
  const when = formatDate(inVietnam(review.importedAt).date);
  return (
    <PageHeader
      size="md"
      title={texts.title}
      back="/directives"
      phoneSub={name ?? review.fileName}
      sub={
        name === null
          ? texts.importedUnnamed(review.fileName, when)
          : texts.imported(name, review.format ?? review.fileName, when)
      }
      tag={
        <Meter done={counts.confirmed} of={counts.proposals}>
          {texts.meter}
        </Meter>
      }
      views={
        counts.unclassified > 0 ? (
          <button type="button" className="q-unclassified" onClick={onUnclassified}>
            <Glyph name="question" />
            {texts.unclassified(formatNumber(counts.unclassified, language))}
          </button>
        ) : (
          <span className="q-unclassified q-unclassified-none">
            <Glyph name="ok" />
            {texts.allClassified}
          </span>
        )
      }
      actions={
        <>
          <Button kind="quiet" icon="undo" onClick={onUndo}>
            {texts.undo}
          </Button>
          <Menu
            label={texts.more}
            icon="more"
            items={[
              ...(review.redo === null
                ? []
                : [{ key: 'redo', label: texts.redo, icon: 'undo' as const, onSelect: onRedo }]),
              {
                key: 'download',
                label: texts.download,
                icon: 'download',
                href: `/api/directives/${review.id}/file`,
              },
              {
                key: 'gold',
                label: gold.menu,
                icon: 'download',
                onSelect: () => exporting.mutate(),
                reason: counts.unclassified + counts.unconfirmed > 0 ? gold.confirmFirst : undefined,
              },
              ...(review.may.discard
                ? [{ key: 'discard', label: texts.discard, icon: 'trash' as const, onSelect: onDiscard }]
                : []),
            ]}
          />
          <Button kind="primary" onClick={onForce} reason={closedWords(review.gates, language)}>
            {texts.putInForce}
          </Button>
        </>
      }
    />
  );
}
