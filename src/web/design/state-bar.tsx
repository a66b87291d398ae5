import './sentence-look.css';
import './state-bar.css';
import { useTexts } from '../i18n/texts.ts';
import { Glyph } from './glyph.tsx';
import { type TimeState, timeStates, timeStateTexts } from './time-state.ts';

/** How many tasks stand in each time state; a state that is absent counts none. */
export type StateCounts = Partial<Record<TimeState, number>>;

/**
 * The counts as one bar, each state in its own pattern. Reads out as "Quá hạn: 2, …".
 * @param counts how many in each state
 * @param size `md` 8 px high, `sm` 6 px for group heads
 */
export function StateBar({ counts, size = 'md' }: { counts: StateCounts; size?: 'md' | 'sm' | undefined }) {
  const texts = useTexts(timeStateTexts);
  const present = timeStates.filter((state) => (counts[state] ?? 0) > 0);
  const spoken = present.map((state) => `${texts[state]}: ${counts[state]}`).join(', ');
  return (
    <div className={`q-bar q-bar-${size}`} role="img" aria-label={spoken}>
      {present.map((state) => (
        <i key={state} className={`q-st-${state}`} style={{ flexGrow: counts[state] }} />
      ))}
    </div>
  );
}

/**
 * The legend of a bar: glyph, the state's name drawn the way its sentences are, and the count, which opens its list.
 * @param counts how many in each state; states that count none are left out
 * @param href the list behind a count; without it the count is plain
 * @param current the state the page is filtered by
 * @param swatch whether names carry the tint and underline of sentences (the head of a directive)
 * @param label what the legend is, for screen readers
 */
export function StateLegend({
  counts,
  href,
  current,
  swatch = false,
  label,
}: {
  counts: StateCounts;
  href?: ((state: TimeState) => string) | undefined;
  current?: TimeState | undefined;
  swatch?: boolean | undefined;
  label?: string | undefined;
}) {
  const texts = useTexts(timeStateTexts);
  return (
    <ul className="q-legend" aria-label={label}>
      {timeStates
        .filter((state) => (counts[state] ?? 0) > 0)
        .map((state) => {
          const inner = (
            <>
              <Glyph name={state} />
              <span className={swatch ? `q-swatch q-s-${state}` : undefined}>{texts[state]}</span>
              <b>{counts[state]}</b>
            </>
          );
          return (
            <li key={state} className={`q-st-${state}`}>
              {href ? (
                <a href={href(state)} aria-current={current === state ? 'true' : undefined}>
                  {inner}
                </a>
              ) : (
                <span>{inner}</span>
              )}
            </li>
          );
        })}
    </ul>
  );
}

/**
 * How far a task has come. The number stands beside the bar, so the bar is silent.
 * @param percent 0 to 100
 * @param state colours the bar by its time state
 */
export function ProgressBar({ percent, state }: { percent: number; state?: TimeState | undefined }) {
  return (
    <span className={state ? `q-progress q-st-${state}` : 'q-progress'} aria-hidden="true">
      <i style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
    </span>
  );
}
