import { useQuery } from '@tanstack/react-query';
import { type Tab, Tabs, timeStatesByUrgency, timeStateTexts } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { Search } from '../../../../web/shell/page.ts';
import { listOf, searchWith } from '../../../../web/shell/search.ts';
import { countsQuery } from './pages-query.ts';
import { texts } from './register.texts.ts';
import { filterOf } from './register-filter.ts';

/** Every time state with how many the other filters leave in it; each opens exactly those. */
export function TimeTabs({ search }: { search: Search }) {
  const words = useTexts(texts);
  const states = useTexts(timeStateTexts);
  const { timeState: _, ...others } = filterOf(search);
  const { data } = useQuery(countsQuery(others, ['timeState']));
  const held = listOf(search, 'timeState');
  const count = (state: string) => data?.groups.find((group) => group.timeState === state)?.n ?? 0;
  const tab = (key: string, label: string): Tab => ({
    key,
    label,
    count: data ? count(key) : undefined,
    href: searchWith(search, { timeState: key }),
  });
  const tabs: Tab[] = [
    { key: '', label: words.all, count: data?.total, href: searchWith(search, { timeState: undefined }) },
    ...timeStatesByUrgency
      .filter((state) => state !== 'done-undated' || count(state) > 0 || held.includes(state))
      .map((state) => ({ ...tab(state, states[state]), state })),
    ...(count('ended') > 0 || held.includes('ended') ? [tab('ended', words.ended)] : []),
  ];
  return (
    <Tabs
      label={words.byTime}
      tabs={tabs}
      current={held.length === 0 ? '' : held.length === 1 ? (held[0] ?? '') : '-'}
    />
  );
}
