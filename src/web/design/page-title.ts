import { useSyncExternalStore } from 'react';

/** What the bar at the top of a phone shows of the page. */
export type PageTitle = { title: string; sub?: string | undefined; back?: string | undefined };

let shown: PageTitle = { title: '' };
const listeners = new Set<() => void>();

/** Says which page is shown; `PageHeader` does it. */
export function announcePage(page: PageTitle): void {
  shown = page;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The page that is shown, for the shell. */
export function usePageTitle(): PageTitle {
  return useSyncExternalStore(subscribe, () => shown);
}
