import './frame.css';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Notice } from '../design/card.tsx';
import { Icon } from '../design/icon.tsx';
import { Toaster } from '../design/toast.tsx';
import { formatDate } from '../i18n/dates.ts';
import { useTexts } from '../i18n/texts.ts';
import { BottomBar, PhoneBar, TopBar } from './bars.tsx';
import { useOnline } from './online.ts';
import type { Page } from './page.ts';
import { useSession } from './session.ts';
import { shellTexts } from './shell.texts.ts';

/** What stands around every page: bars, notices, and the room where the page scrolls. */
export function Frame({ pages }: { pages: readonly Page[] }) {
  const texts = useTexts(shellTexts);
  const session = useSession();
  const online = useOnline();
  const path = useLocation({ select: (location) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const first = useRef(path);
  useEffect(() => {
    // A reader of the screen hears the new page; the very first page keeps the browser's own start.
    if (first.current === path) return;
    first.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  const entries = pages.filter((page) => page.menu).sort((a, b) => a.menu!.order - b.menu!.order);
  return (
    <div className="q-frame">
      <a className="q-skip" href="#main">
        {texts.skip}
      </a>
      <TopBar entries={entries} path={path} />
      <PhoneBar />
      {session.demonstration ? (
        <aside className="q-demonstration">{texts.demonstration(formatDate(session.today))}</aside>
      ) : null}
      {online ? null : (
        <Notice tone="calm">
          <Icon name="offline" />
          <span>
            <b>{texts.offline}</b> {texts.offlineMore}
          </span>
        </Notice>
      )}
      <main id="main" ref={main} className="q-main" tabIndex={-1} data-scroll-restoration-id="main">
        <Outlet />
      </main>
      <BottomBar entries={entries} path={path} />
      <Toaster />
    </div>
  );
}
