import { Button, Tag } from '../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../web/i18n/index.ts';
import type { WordingDecision } from '../learning.schema.ts';
import { texts } from './learning.texts.ts';
import { WordingLine } from './wording-line.tsx';

/** What was made of a suggestion, by whom and why, and the way back. */
export function DecisionRow({ one, onEnd }: { one: WordingDecision; onEnd: () => void }) {
  const words = useTexts(texts);
  const stale = one.endedOn === null && one.outcome !== 'dismissed' && !one.inUse;
  return (
    <li className="q-card q-learn-one">
      <div className="q-learn-head">
        <Tag>{words.state[one.outcome]}</Tag>
        {stale ? (
          <Tag tone="warn" glyph="flag">
            {words.notInUse}
          </Tag>
        ) : null}
        <WordingLine one={one} verb={words.means} />
      </div>
      <p className="q-sm">
        {words.because(one.reason)} (
        {words.decidedBy(one.personName ?? words.someone, formatDate(one.decidedOn))})
      </p>
      {one.endedOn ? (
        <p className="q-sm q-sub">{words.ended(formatDate(one.endedOn), one.endedReason ?? '')}</p>
      ) : null}
      {one.may.end ? (
        <div className="q-actions">
          <Button kind="quiet" icon="undo" onClick={onEnd}>
            {one.outcome === 'dismissed' ? words.bringBack : words.end}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
