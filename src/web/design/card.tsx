import './card.css';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { cardTexts } from './card.texts.ts';

/**
 * A white card with a heading.
 * @param title the heading
 * @param aside at the right end of the heading: a link, a legend, a count
 * @param lead the golden top edge: the one card of the screen that asks for something
 * @param padded whether the content gets the card's own padding (lists and tables bring theirs)
 */
export function Card({
  title,
  aside,
  lead = false,
  padded = false,
  children,
}: {
  title?: ReactNode | undefined;
  aside?: ReactNode | undefined;
  lead?: boolean | undefined;
  padded?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <section className={lead ? 'q-card q-card-lead' : 'q-card'}>
      {title === undefined ? null : (
        <header>
          <h2>{title}</h2>
          {aside === undefined ? null : <div className="q-card-aside">{aside}</div>}
        </header>
      )}
      {padded ? <div className="q-card-in">{children}</div> : children}
    </section>
  );
}

/**
 * Nothing here yet: says what belongs here and offers the button that begins.
 * @param title what this place is for
 * @param children one or two sentences that teach
 * @param action the button that begins
 */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode | undefined;
  action?: ReactNode | undefined;
}) {
  return (
    <div className="q-empty">
      <h2>{title}</h2>
      {children === undefined ? null : <p>{children}</p>}
      {action === undefined ? null : <div className="q-actions">{action}</div>}
    </div>
  );
}

/**
 * A notice across the page: no network, a draft restored, a rule that applies here.
 * @param tone `calm` violet-grey (offline), `warn` amber, `plain`
 * @param action at the right end
 */
export function Notice({
  children,
  tone = 'plain',
  action,
}: {
  children: ReactNode;
  tone?: 'plain' | 'calm' | 'warn' | undefined;
  action?: ReactNode | undefined;
}) {
  return (
    <div className={`q-notice q-notice-${tone}`} role="status">
      <div>{children}</div>
      {action}
    </div>
  );
}

/**
 * Grey lines where content is on its way; they are silent, the words are for screen readers.
 * @param lines how many
 */
export function Skeleton({ lines = 3 }: { lines?: number | undefined }) {
  const texts = useTexts(cardTexts);
  return (
    <div className="q-skeleton" role="status">
      <span className="q-sr">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name
        <i key={line} style={{ width: `${[92, 78, 86, 64][line % 4]}%` }} />
      ))}
    </div>
  );
}
