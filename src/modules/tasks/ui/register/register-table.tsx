import { type ReactNode, useMemo, useState } from 'react';
import { DataTable, type TableItem, TimeStateWords } from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import type { Search } from '../../../../web/shell/page.ts';
import { searchWith } from '../../../../web/shell/search.ts';
import type { TaskRow } from '../../tasks.schema.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { type ColumnKey, useColumns } from './columns.tsx';
import { useGroupTitle } from './group-title.ts';
import { texts } from './register.texts.ts';
import type { useRegister } from './use-register.ts';

/** The rows under the heads of their groups; loads on while one scrolls. */
export function RegisterTable({
  register,
  search,
  shown,
  picked,
  onPick,
  empty,
}: {
  register: ReturnType<typeof useRegister>;
  search: Search;
  shown: readonly ColumnKey[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
  empty: ReactNode;
}) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const language = useLanguage();
  const titleOf = useGroupTitle(register);
  const go = useGo();
  const [current, setCurrent] = useState<string>();
  const { groups, grouping, sort } = register;
  const by = (up: 'due' | 'given') => ({
    href: searchWith(search, { sort: sort === up ? `-${up}` : up, group: grouping }),
    now: sort === up ? ('ascending' as const) : sort === `-${up}` ? ('descending' as const) : undefined,
  });
  const all = useColumns({ due: by('due'), given: by('given') });
  const columns = useMemo(
    () => all.filter(({ key }) => key === 'title' || shown.includes(key as ColumnKey)),
    [all, shown],
  );
  const { fold } = register;
  // biome-ignore lint/correctness/useExhaustiveDependencies: heads change with their groups and the language only
  const items = useMemo(
    () =>
      (groups ?? []).flatMap((group): TableItem<TaskRow>[] => {
        const rows = group.open
          ? group.rows.map((row) => ({ kind: 'row' as const, key: row.id, row, label: row.title }))
          : [];
        if (grouping === 'none') return rows;
        const { over = 0, soon = 0 } = group.counts;
        return [
          {
            kind: 'group',
            key: `group ${group.key}`,
            title: titleOf(group),
            note: common.count(formatNumber(group.n, language)),
            counts: grouping === 'timeState' ? undefined : group.counts,
            watch:
              grouping === 'timeState' ? undefined : over > 0 ? (
                <TimeStateWords state="over">{words.overN(over)}</TimeStateWords>
              ) : soon > 0 ? (
                <TimeStateWords state="soon">{words.soonN(soon)}</TimeStateWords>
              ) : undefined,
            open: group.open,
            onToggle: () => fold(group.key),
          },
          ...rows,
        ];
      }),
    [groups, grouping, language, titleOf],
  );
  return (
    <DataTable
      label={common.tasks}
      columns={columns}
      items={items}
      current={current}
      onCurrent={setCurrent}
      onOpen={(id) => go(`/tasks/${id}`)}
      picked={picked}
      onPick={onPick}
      onEnd={register.more}
      loading={register.loading}
      empty={empty}
    />
  );
}
