import { useMemo } from 'react';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { Review } from '../../review.schema.ts';
import { DocumentSheet } from '../text/document-sheet.tsx';
import { layOut } from '../text/sheet.ts';
import { confirmTexts } from './confirm.texts.ts';
import type { Doubt } from './doubted.tsx';
import { evidenceOf, type Label } from './evidence.ts';
import { ReviewSentence } from './review-sentence.tsx';

const NONE: readonly Label[] = [];

/** The document beside its proposals: each sentence can be chosen, the current one shows what its proposal rests on. */
export function ReviewPaper({
  review,
  current,
  onSelect,
}: {
  review: Review;
  current: string | null;
  onSelect: (id: string) => void;
}) {
  // Only cuts and joins move words; confirming leaves the sheet as it is.
  const shape = review.statements
    .map((one) => `${one.id} ${one.span[0]} ${one.span[1]} ${one.disposition === 'label'}`)
    .join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says all that the sheet takes from the sentences
  const sheet = useMemo(() => layOut(review), [review.text, review.outline, shape]);
  const statements = useMemo(
    () => new Map(review.statements.map((one) => [one.id, one])),
    [review.statements],
  );
  const labels = useMemo(
    () => evidenceOf(current === null ? null : (statements.get(current) ?? null)),
    [current, statements],
  );
  const doubts = useMemo(
    () => review.doubtful.map((span): Doubt => ({ span, label: true })),
    [review.doubtful],
  );
  const note = useEntered(review);
  return (
    <DocumentSheet
      sheet={sheet}
      width="narrow"
      onPick={onSelect}
      note={note}
      draw={(fragment) => {
        const statement = statements.get(fragment.statement);
        if (!statement) return null;
        const own = labels.filter(({ span }) =>
          fragment.runs.some((run) => span[0] < run.end && span[1] > run.start),
        );
        return (
          <ReviewSentence
            key={`${statement.id} ${fragment.runs[0]?.start}`}
            statement={statement}
            fragment={fragment}
            current={statement.id === current}
            labels={own.length === 0 ? NONE : own}
            doubts={doubts}
            onSelect={onSelect}
          />
        );
      }}
    />
  );
}

/** Number and date that the office entered stand beside the letterhead, never in it: they are no words of the file. */
function useEntered(review: Review): string | null {
  const texts = useTexts(confirmTexts);
  const { header } = review;
  const parts = [
    ...(header.source.number === 'entered' && header.number ? [texts.noteNumber(header.number)] : []),
    ...(header.source.issuedOn === 'entered' && header.issuedOn ? [formatDate(header.issuedOn)] : []),
    ...(header.source.issuer === 'entered' && header.issuer ? [header.issuer.name] : []),
  ];
  return parts.length === 0 ? null : texts.note(parts.join(', '));
}
