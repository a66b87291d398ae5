import { CheckField, Choice, Icon, Popover } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ChangeSearch } from '../../../../web/shell/address.ts';
import type { Search } from '../../../../web/shell/page.ts';
import { listOf } from '../../../../web/shell/search.ts';
import { type ColumnKey, columnKeys } from './columns.tsx';
import { texts } from './register.texts.ts';
import { type Grouping, groupings, sortOf } from './register-filter.ts';

/** How the rows are shown: grouping, order, columns. */
export function ShowBar({
  search,
  change,
  grouping,
  shown,
  onShown,
}: {
  search: Search;
  change: ChangeSearch;
  grouping: Grouping;
  shown: readonly ColumnKey[];
  onShown: (shown: readonly ColumnKey[]) => void;
}) {
  const words = useTexts(texts);
  const states = listOf(search, 'state');
  // Running numbers order one directive only, and waiting is for what was submitted.
  const sorts = [
    'due',
    '-due',
    'given',
    '-given',
    ...(listOf(search, 'directive').length === 1 ? ['number' as const] : []),
    ...(states.length === 1 && states[0] === 'submitted' ? ['waiting' as const] : []),
  ] as const;
  return (
    <>
      <Choice
        label={words.sortBy}
        value={sortOf(search)}
        options={sorts.map((sort) => ({ value: sort, label: words.sort[sort] }))}
        onChange={(sort) => change({ sort, group: grouping })}
      />
      <Choice
        label={words.groupBy}
        value={grouping}
        options={groupings.map((one) => ({ value: one, label: words.group[one] }))}
        onChange={(group) => change({ group })}
      />
      <span className="q-register-columns">
        <Popover
          align="end"
          trigger={(props) => (
            <button type="button" className="q-filter" {...props}>
              <Icon name="columns" />
              <span>{words.columns}</span>
            </button>
          )}
        >
          {() => (
            <div className="q-filter-list">
              {columnKeys
                .filter((key) => key !== 'title')
                .map((key) => (
                  <CheckField
                    key={key}
                    checked={shown.includes(key)}
                    onChange={(on) => onShown(on ? [...shown, key] : shown.filter((one) => one !== key))}
                  >
                    {words.column[key]}
                  </CheckField>
                ))}
            </div>
          )}
        </Popover>
      </span>
    </>
  );
}
