import './page-header.css';
import { type ReactNode, useEffect } from 'react';
import { announcePage } from './page-title.ts';

/** Sets the title of the browser's tab while a page is shown: "Nhiệm vụ - Quyết". */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Quyết' : `${title} - Quyết`;
  }, [title]);
}

/**
 * The head of a page: its name, what it is about, and the next steps. Also names the browser's tab.
 * @param title the page's name, e.g. "Nhiệm vụ", "Kết luận số 58-KL/TU"
 * @param about continues the title in lighter ink on the same line
 * @param sub a line beneath
 * @param tag beside the title: a `Tag`
 * @param views beside the title: `Views`
 * @param actions at the right end: buttons, at most one of them primary
 * @param phoneSub the short line under the title on a phone, where the head stands in the bar at the top
 * @param back where the arrow in that bar leads; without it the seal stands there
 * @param size `lg` for lists (20 px), `md` for a document or a task (16 px)
 * @param children further rows of the head: filters, meters
 */
export function PageHeader({
  title,
  about,
  sub,
  tag,
  views,
  actions,
  phoneSub,
  back,
  size = 'lg',
  children,
}: {
  title: string;
  about?: ReactNode | undefined;
  sub?: ReactNode | undefined;
  tag?: ReactNode | undefined;
  views?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  phoneSub?: string | undefined;
  back?: string | undefined;
  size?: 'lg' | 'md' | undefined;
  children?: ReactNode | undefined;
}) {
  useTitle(title);
  useEffect(() => announcePage({ title, sub: phoneSub, back }), [title, phoneSub, back]);
  const bare = [sub, tag, views, actions, children].every((part) => part === undefined || part === null);
  return (
    <header className={`q-page-head q-page-head-${size}${bare ? ' q-page-head-bare' : ''}`}>
      <div className="q-page-head-row">
        <div className="q-page-title">
          <h1>
            {title}
            {about ? <span> {about}</span> : null}
          </h1>
          {sub === undefined ? null : <p>{sub}</p>}
        </div>
        {tag}
        {views}
        <span className="q-grow" />
        {actions === undefined ? null : <div className="q-actions">{actions}</div>}
      </div>
      {children}
    </header>
  );
}

/**
 * The room of a page beneath its head: centred, with the page's own padding.
 * @param width `page` 1400 px, `reading` 860 px for one column
 */
export function PageBody({
  children,
  width = 'page',
}: {
  children: ReactNode;
  width?: 'page' | 'reading' | undefined;
}) {
  return <div className={`q-page-body q-page-body-${width}`}>{children}</div>;
}

/**
 * A document at the left, a panel at the right; each scrolls by itself. One column on a phone.
 * @param panelWidth of the right side, in px
 * @param label names the left side for screen readers
 */
export function Split({
  left,
  right,
  label,
  panelWidth = 532,
}: {
  left: ReactNode;
  right: ReactNode;
  label: string;
  panelWidth?: number | undefined;
}) {
  return (
    <div className="q-split" style={{ '--q-panel': `${panelWidth}px` } as Record<string, string>}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="q-desk" tabIndex={0} aria-label={label}>
        {left}
      </section>
      {right}
    </div>
  );
}

/**
 * The right side of a `Split`.
 * @param head a row that stays: position, previous and next, open
 * @param foot the buttons that stay
 */
export function Panel({
  label,
  head,
  foot,
  children,
}: {
  label: string;
  head?: ReactNode | undefined;
  foot?: ReactNode | undefined;
  children: ReactNode;
}) {
  return (
    <aside className="q-panel" aria-label={label}>
      {head === undefined ? null : <div className="q-panel-head">{head}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="q-panel-in" tabIndex={0} aria-label={label}>
        {children}
      </section>
      {foot === undefined ? null : <div className="q-panel-foot">{foot}</div>}
    </aside>
  );
}
