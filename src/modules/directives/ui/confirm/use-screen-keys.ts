import { useEffect, useRef } from 'react';
import { toast } from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useAddressSearch } from '../../../../web/shell/address.ts';
import { oneOf } from '../../../../web/shell/search.ts';
import type { Review } from '../../review.schema.ts';
import { ORDERS, SHOWN } from './choose.ts';
import { closedWords } from './gate-words.ts';
import type { ListView } from './proposal-list.tsx';
import { severalTexts } from './several.texts.ts';
import type { useSelection } from './use-selection.ts';

/** What the keyboard goes to when a tab is opened by its key: the button that settles it, else what is to fill in. */
const FIRST = {
  header: '.q-header-form input',
  readers: '.q-readers > .q-actions button',
  relations: '.q-relations-pane button',
} as const;

/** The keys of the screen around the open sentence: dialogs, tabs, the list, putting in force. */
export function useScreenKeys({
  review,
  narrow,
  view,
  setView,
  several,
  ask,
  selection,
}: {
  review: Review;
  narrow: boolean;
  view: ListView;
  setView: (view: ListView) => void;
  /** Whether the open sentence goes together with others. */
  several: boolean;
  ask: (what: 'above' | 'several' | 'force' | 'keys' | 'find') => void;
  selection: ReturnType<typeof useSelection>;
}): Readonly<Record<string, () => void>> {
  const [search, change] = useAddressSearch();
  const language = useLanguage();
  const texts = useTexts(severalTexts);
  const tab = oneOf(search, 'tab');
  const wanted = useRef<keyof typeof FIRST | 'list' | null>(null);
  // The pane is drawn after the address has changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another tab moves the focus
  useEffect(() => {
    const to = wanted.current;
    wanted.current = null;
    if (to === 'list') selection.settle();
    else if (to !== null) document.querySelector<HTMLElement>(FIRST[to])?.focus();
  }, [tab]);
  const open = (to: keyof typeof FIRST | 'list') => {
    wanted.current = to;
    change({ tab: to !== 'list' ? to : narrow ? 'list' : undefined }, 'replace');
  };
  const after = <V>(all: readonly V[], one: V): V => all[(all.indexOf(one) + 1) % all.length] ?? one;
  return {
    '?': () => ask('keys'),
    '/': () => ask('find'),
    b: () => ask('above'),
    m: () => (several ? ask('several') : toast(texts.alone)),
    v: () => setView({ ...view, shown: after(SHOWN, view.shown) }),
    o: () => setView({ ...view, order: after(ORDERS, view.order) }),
    i: () => open('header'),
    r: () => open('readers'),
    x: () => open('relations'),
    l: () => open('list'),
    escape: () => tab && open('list'),
    'ctrl enter': () => {
      const closed = closedWords(review.gates, language);
      if (closed === undefined) ask('force');
      else toast(closed);
    },
  };
}
