import './tabs.css';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { Glyph } from './glyph.tsx';
import type { TimeState } from './time-state.ts';

/** One tab: a link that filters or opens, with how many stand behind it. */
export type Tab = {
  key: string;
  href: string;
  label: string;
  count?: number | undefined;
  state?: TimeState | undefined;
};

/**
 * Tabs with counts. They are links, so a filtered page can be sent to a colleague.
 * @param label what they choose, for screen readers
 * @param current the key of the one in force
 */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  const language = useLanguage();
  return (
    <nav className="q-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a
          key={tab.key}
          href={tab.href}
          data-keep-scroll
          className={tab.state ? `q-st-${tab.state}` : undefined}
          aria-current={tab.key === current ? 'true' : undefined}
        >
          {tab.state ? <Glyph name={tab.state} /> : null}
          {tab.label}
          {tab.count === undefined ? null : <b>{formatNumber(tab.count, language)}</b>}
        </a>
      ))}
    </nav>
  );
}

/**
 * Small links beside a page title: saved views.
 * @param children after the last, e.g. a quiet button "Lưu góc nhìn"
 */
export function Views({
  label,
  views,
  current,
  children,
}: {
  label: string;
  views: readonly { key: string; href: string; label: string }[];
  current?: string | undefined;
  children?: ReactNode | undefined;
}) {
  return (
    <nav className="q-views" aria-label={label}>
      {views.map((view) => (
        <a key={view.key} href={view.href} aria-current={view.key === current ? 'true' : undefined}>
          {view.label}
        </a>
      ))}
      {children}
    </nav>
  );
}
