import './thread.css';
import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph.tsx';
import type { TimeState } from './time-state.ts';

/**
 * The golden thread of one sentence: sentence → task → breakdown → evidence → history → report line.
 * @param label what it is, for screen readers
 * @param children `ThreadNode`s in order
 */
export function Thread({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="q-thread" aria-label={label}>
      {children}
    </ol>
  );
}

/**
 * One knot of the thread.
 * @param glyph what stands in the dot
 * @param tone the dot in gold (where it begins and ends), in the colour of a time state, or grey
 * @param line to the next knot: solid where it has happened, dashed where it has not
 * @param title the heading of the knot
 * @param lead the one large heading of a thread: the task
 * @param aside a word at the right end of the heading
 */
export function ThreadNode({
  glyph,
  tone,
  line = 'solid',
  title,
  lead = false,
  aside,
  children,
}: {
  glyph: GlyphName;
  tone?: 'gold' | TimeState | undefined;
  line?: 'solid' | 'dashed' | undefined;
  title?: ReactNode | undefined;
  lead?: boolean | undefined;
  aside?: ReactNode | undefined;
  children?: ReactNode | undefined;
}) {
  const dot = tone === 'gold' ? 'q-dot q-dot-gold' : tone ? `q-dot q-st-${tone}` : 'q-dot';
  return (
    <li className={`q-knot q-knot-${line}`}>
      <span className={dot}>
        <Glyph name={glyph} />
      </span>
      {title === undefined ? null : (
        <div className="q-knot-head">
          {lead ? <h2>{title}</h2> : <h3>{title}</h3>}
          {aside === undefined ? null : <span className="q-label">{aside}</span>}
        </div>
      )}
      {children}
    </li>
  );
}

/**
 * Words of a document, quoted in its own voice.
 * @param report a line composed for a report, on a sunken ground with the golden edge
 */
export function Quote({ children, report = false }: { children: ReactNode; report?: boolean | undefined }) {
  return (
    <blockquote lang="vi" className={report ? 'q-quote q-quote-report' : 'q-quote'}>
      {children}
    </blockquote>
  );
}

/** One line of history: its date and one readable sentence. */
export type HistoryLine = { id: string; date: string; text: ReactNode };

/**
 * History, newest first, one readable line an event.
 * @param lines dates are shown as given (`formatDate` them first)
 */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ul className="q-history">
      {lines.map((line) => (
        <li key={line.id}>
          <time>{line.date}</time>
          <span>{line.text}</span>
        </li>
      ))}
    </ul>
  );
}
