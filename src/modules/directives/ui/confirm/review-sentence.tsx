import { memo, type ReactNode } from 'react';
import {
  Evidence,
  kindTexts,
  MarginMark,
  Sentence,
  type SentenceLook,
  Tip,
} from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { labelRun } from '../text/run.ts';
import type { Fragment } from '../text/sheet.ts';
import { confirmTexts } from './confirm.texts.ts';
import { kindOf } from './dispositions.ts';
import { type Doubt, Doubted } from './doubted.tsx';
import type { Ground, Label } from './evidence.ts';
import { fateTexts } from './kind.texts.ts';
import { ruleWords } from './rule.texts.ts';

/** How a sentence is drawn by how far its confirmation has come. */
export function lookOf(one: ReviewStatement): SentenceLook {
  if (one.unclassified) return 'unclassified';
  if (one.disposition === 'label') return 'info';
  return one.confirmed ? 'accepted' : 'waiting';
}

/** A fragment of a sentence while it is confirmed: margin mark, tint, and the words the open proposal rests on. */
export const ReviewSentence = memo(function ReviewSentence({
  statement,
  fragment,
  current,
  labels,
  doubts,
  onSelect,
}: {
  statement: ReviewStatement;
  fragment: Fragment;
  current: boolean;
  labels: readonly Label[];
  /** Words of the whole document that recognition is not sure of. */
  doubts: readonly Doubt[];
  onSelect: (id: string) => void;
}) {
  const texts = useTexts(confirmTexts);
  const fates = useTexts(fateTexts);
  const language = useLanguage();
  const look = lookOf(statement);
  const because = (rule: string | null, confidence: number | null) => {
    if (rule === null) return null;
    const words = ruleWords(rule, language);
    return confidence === null
      ? texts.becauseRule(words)
      : texts.because(words, formatNumber(confidence, language, 2));
  };
  const words = fragment.runs.map((run, at) => (
    <span key={run.start}>
      {at === 0 ? null : ' '}
      {labelRun(run, labels).map((piece) =>
        piece.label === null ? (
          <Doubted key={piece.start} run={piece} doubts={doubts} />
        ) : (
          <Underlined key={piece.start} ground={piece.label} ends={piece.ends} because={because}>
            <Doubted run={piece} doubts={doubts} />
          </Underlined>
        ),
      )}
    </span>
  ));
  const sentence = (
    <Sentence
      id={statement.id}
      look={look}
      current={current}
      href={fragment.first ? `?s=${statement.id}` : undefined}
      onSelect={() => onSelect(statement.id)}
    >
      {words}
    </Sentence>
  );
  return (
    <>
      {fragment.first ? <Mark statement={statement} look={look} current={current} /> : null}
      {current ? (
        sentence
      ) : (
        <Tip
          words={`${fates[statement.disposition]}. ${because(statement.rule, statement.confidence) ?? ''}`}
        >
          {sentence}
        </Tip>
      )}
    </>
  );
});

function Underlined({
  ground,
  ends,
  because,
  children,
}: {
  ground: Ground;
  ends: boolean;
  because: (rule: string | null, confidence: number | null) => string | null;
  children: ReactNode;
}) {
  const texts = useTexts(confirmTexts);
  const role = texts.role[ground.role];
  const reason = because(ground.rule, ground.confidence);
  const evidence = <Evidence {...(ends ? { role } : {})}>{children}</Evidence>;
  return reason === null ? evidence : <Tip words={reason}>{evidence}</Tip>;
}

function Mark({
  statement,
  look,
  current,
}: {
  statement: ReviewStatement;
  look: SentenceLook;
  current: boolean;
}) {
  const texts = useTexts(confirmTexts);
  const marks = useTexts(kindTexts).mark;
  if (look === 'info') return null;
  if (look === 'unclassified')
    return (
      <MarginMark
        statement={statement.id}
        look={look}
        number="?"
        current={current}
        glyph={null}
        label={texts.mark.unclassified}
      />
    );
  return (
    <MarginMark
      statement={statement.id}
      look={look}
      number={marks[kindOf(statement.disposition)]}
      lead={look === 'accepted' ? 'ok' : 'none'}
      leadLabel={look === 'accepted' ? texts.mark.accepted : texts.mark.waiting}
      glyph={null}
      current={current}
    />
  );
}
