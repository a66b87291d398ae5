import { useState } from 'react';
import { ConfirmDialog, NumberField } from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { Review } from '../../review.schema.ts';
import { takenAbove } from './choose.ts';
import { dialogTexts } from './dialog.texts.ts';

/** Confirms every proposal at or above a line of confidence; says before how many that are. */
export function AboveDialog({
  review,
  onConfirm,
  onClose,
}: {
  review: Review;
  onConfirm: (atLeast: number) => void;
  onClose: () => void;
}) {
  const texts = useTexts(dialogTexts).above;
  const language = useLanguage();
  const [line, setLine] = useState(Math.max(0.9, review.confidenceLine));
  const { taken, toLook } = takenAbove(review.statements, line);
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.title}
      confirm={texts.confirm(taken)}
      onConfirm={() => onConfirm(line)}
      reason={taken === 0 ? texts.none : undefined}
    >
      <div className="q-form">
        <p className="q-sub">{texts.about}</p>
        <div className="q-above">
          <input
            type="range"
            aria-label={texts.line}
            min={0}
            max={1}
            step={0.01}
            value={line}
            aria-valuetext={formatNumber(line, language, 2)}
            onChange={(event) => setLine(Number(event.currentTarget.value))}
          />
          <NumberField
            label={texts.line}
            value={line}
            onChange={(value) => {
              if (value !== null && value >= 0 && value <= 1) setLine(value);
            }}
          />
        </div>
        <p role="status">
          <b>{texts.taken(taken)}</b>
          {toLook > 0 ? ` ${texts.toLook(toLook)}` : ''}
        </p>
      </div>
    </ConfirmDialog>
  );
}
