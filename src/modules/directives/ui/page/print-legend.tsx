import { Glyph, timeStates, timeStateTexts } from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { WholeDirective } from '../../page.schema.ts';
import { pageTexts } from './page.texts.ts';

/** On paper the margin marks are explained at the end: what they say, and of which day. */
export function PrintLegend({ directive }: { directive: WholeDirective }) {
  const texts = useTexts(pageTexts);
  const states = useTexts(timeStateTexts);
  const { tasks, asOf } = directive;
  const present = timeStates.filter((state) => tasks[state] > 0);
  if (present.length === 0) return null;
  return (
    <div className="q-results-printed" aria-hidden="true">
      <span>{texts.printed(formatDate(asOf))}:</span>
      {present.map((state) => (
        <span key={state} className={`q-st-${state}`}>
          <Glyph name={state} />
          <span className={`q-swatch q-s-${state}`}>{states[state]}</span> {tasks[state]}
        </span>
      ))}
    </div>
  );
}
