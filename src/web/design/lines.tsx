import './thread.css';
import type { ReactNode } from 'react';
import { formatDate, formatDayMonth } from '../i18n/dates.ts';
import { TimeGlyph } from './glyph.tsx';
import { Icon } from './icon.tsx';
import type { TimeState } from './time-state.ts';

/**
 * A quiet list of lines under a knot or in a card.
 * @param children `SubtaskLine`s or `FileLine`s
 */
export function Lines({ children }: { children: ReactNode }) {
  return <ul className="q-lines">{children}</ul>;
}

/**
 * A part of a task: state, what, who, until when.
 * @param note a second line in red, e.g. "chậm 17 ngày; chờ Sở Tài chính trả lời"
 * @param year whether the date shows its year
 */
export function SubtaskLine({
  state,
  title,
  href,
  body,
  due,
  note,
  year = false,
}: {
  state: TimeState;
  title: string;
  href?: string | undefined;
  body?: string | undefined;
  due?: string | null | undefined;
  note?: string | undefined;
  year?: boolean | undefined;
}) {
  return (
    <li>
      <TimeGlyph state={state} spoken />
      <span>
        {href ? (
          <a className="q-plain" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
        {note ? <small>{note}</small> : null}
      </span>
      <span className="q-lines-body">{body}</span>
      <time className={state === 'over' ? 'q-over' : undefined}>
        {due ? (year ? formatDate(due) : formatDayMonth(due)) : null}
      </time>
    </li>
  );
}

/**
 * A document that proves something: its name opens it.
 * @param children what follows the name
 * @param mark its standing at the right: a tick when confirmed, a tag when waiting
 */
export function FileLine({
  name,
  href,
  children,
  mark,
}: {
  name: string;
  href: string;
  children?: ReactNode | undefined;
  mark?: ReactNode | undefined;
}) {
  return (
    <li>
      <Icon name="document" />
      <span>
        <a className="q-link" href={href}>
          {name}
        </a>
        {children}
      </span>
      <span>{mark}</span>
    </li>
  );
}
