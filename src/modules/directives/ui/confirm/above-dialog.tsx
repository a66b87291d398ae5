import { useState } from 'react';
import { CheckField, ConfirmDialog, NumberField } from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { Review } from '../../review.schema.ts';
import { above } from './choose.ts';
import { dialogTexts } from './dialog.texts.ts';

/** Confirms every proposal at or above a line of confidence; says before how many that are, and how many stay. */
export function AboveDialog({
  review,
  onConfirm,
  onClose,
}: {
  review: Review;
  onConfirm: (statements: readonly string[]) => void;
  onClose: () => void;
}) {
  const texts = useTexts(dialogTexts).above;
  const language = useLanguage();
  const [line, setLine] = useState(Math.max(0.9, review.confidenceLine));
  const [withUnsure, setWithUnsure] = useState(false);
  const taken = above(review.statements, line, withUnsure);
  const toLook = above(review.statements, line, true).length - above(review.statements, line, false).length;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.title}
      confirm={texts.confirm(taken.length)}
      onConfirm={() => onConfirm(taken.map((one) => one.id))}
      reason={taken.length === 0 ? texts.none : undefined}
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
        <CheckField checked={withUnsure} onChange={setWithUnsure}>
          {texts.withUnsure(toLook)}
        </CheckField>
        <p role="status">
          <b>{texts.taken(taken.length)}</b>
          {toLook > 0 && !withUnsure ? ` ${texts.toLook(toLook)}` : ''}
        </p>
      </div>
    </ConfirmDialog>
  );
}
