import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  Button,
  Choice,
  Filter,
  IconButton,
  type Option,
  Tag,
  workflowTexts,
} from '../../../../web/design/index.ts';
import { compareNames, formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { ChangeSearch } from '../../../../web/shell/address.ts';
import type { Search } from '../../../../web/shell/page.ts';
import { listOf, oneOf } from '../../../../web/shell/search.ts';
import { bodiesQuery } from '../api.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { countsQuery } from './pages-query.ts';
import { texts } from './register.texts.ts';
import { filterKeys, filterOf, type RegisterFilter } from './register-filter.ts';

type Bar = { search: Search; change: ChangeSearch };

const secondary = ['kind', 'source', 'accountable', 'undatedOver'] as const;

/** The filters of the register; all of them live in the address. */
export function FilterBar({ search, change }: Bar) {
  const words = useTexts(texts);
  const workflow = useTexts(workflowTexts);
  const filter = filterOf(search);
  const [more, setMore] = useState(false);
  const open = more || secondary.some((key) => filter[key] !== undefined);
  const set = (key: string) => (values: readonly string[]) => change({ [key]: values });
  return (
    <>
      <TitleSearch search={search} change={change} />
      <CountedFilter by="directive" filter={filter} search={search} change={change} />
      <CountedFilter by="lead" filter={filter} search={search} change={change} />
      <Filter
        label={words.filter.state}
        options={named(workflow)}
        value={listOf(search, 'state')}
        onChange={set('state')}
        summary={words.several.state}
      />
      <Choice
        label={words.filter.mine}
        value={oneOf(search, 'mine') ?? 'any'}
        options={named(words.mine)}
        onChange={(mine) => change({ mine: mine === 'any' ? undefined : mine })}
      />
      {open ? <MoreFilters search={search} change={change} /> : null}
      {open ? null : (
        <Button kind="quiet" size="sm" icon="filter" onClick={() => setMore(true)}>
          {words.moreFilters}
        </Button>
      )}
      <HeldFilters search={search} change={change} />
      {filterKeys.some((key) => search[key] !== undefined) ? (
        <button
          type="button"
          className="q-link q-sm q-nowrap"
          onClick={() => change(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
        >
          {words.clear}
        </button>
      ) : null}
    </>
  );
}

function MoreFilters({ search, change }: Bar) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const { data } = useQuery(bodiesQuery);
  const set = (key: string) => (values: readonly string[]) => change({ [key]: values });
  return (
    <>
      <Filter
        label={words.filter.kind}
        options={named(common.kind)}
        value={listOf(search, 'kind')}
        onChange={set('kind')}
        summary={words.several.kind}
      />
      <Filter
        label={words.filter.source}
        options={named(common.source)}
        value={listOf(search, 'source')}
        onChange={set('source')}
        summary={words.several.source}
      />
      <Filter
        label={words.filter.accountable}
        options={(data?.bodies ?? []).map((body) => ({ value: body.id, label: body.name }))}
        value={listOf(search, 'accountable')}
        onChange={set('accountable')}
        summary={words.several.lead}
      />
      <Choice
        label={words.filter.undated}
        value={oneOf(search, 'undatedOver') ?? ''}
        options={[
          { value: '', label: words.undated.any },
          ...['30', '90', '180', '365'].map((n) => ({ value: n, label: words.undated.over(n) })),
        ]}
        onChange={(days) => change({ undatedOver: days })}
      />
    </>
  );
}

const named = <V extends string>(words: Readonly<Record<V, string>>): Option<V>[] =>
  (Object.entries(words) as [V, string][]).map(([value, label]) => ({ value, label }));

/** A filter whose choices are what the other filters leave, each with how many stand behind it. */
function CountedFilter({
  by,
  filter,
  search,
  change,
}: Bar & { by: 'directive' | 'lead'; filter: RegisterFilter }) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const { [by]: _, ...others } = filter;
  const { data } = useQuery(countsQuery(others, [by]));
  const absent = by === 'lead' ? common.nobody : words.noDirective;
  const options = (data?.groups ?? []).map((group) => {
    const id = group[by] ?? null;
    return {
      value: id ?? 'none',
      label: id === null ? absent : (data?.names[id] ?? id),
      note: String(group.n),
    };
  });
  const value = listOf(search, by);
  const known = options.sort((a, b) => compareNames(a.label, b.label));
  const missing = value
    .filter((one) => !known.some((option) => option.value === one))
    .map((one) => ({ value: one, label: one === 'none' ? absent : words.several[by](1), note: '0' }));
  return (
    <Filter
      label={words.filter[by]}
      options={[...known, ...missing]}
      value={value}
      onChange={(values) => change({ [by]: values })}
      summary={words.several[by]}
    />
  );
}

/** Filters that come with a link and have no list to tick: shown, and taken off. */
function HeldFilters({ search, change }: Bar) {
  const words = useTexts(texts);
  const date = (key: string) => {
    const day = oneOf(search, key);
    return day ? formatDate(day) : null;
  };
  const held: readonly (readonly [label: string, keys: readonly string[]])[] = [
    [words.statement, ['statement']],
    [words.parent, ['parent']],
    [words.due(date('dueFrom'), date('dueTo')), ['dueFrom', 'dueTo']],
    [words.order, ['level']],
  ];
  return held
    .filter(([, keys]) => keys.some((key) => search[key] !== undefined))
    .map(([label, keys]) => (
      <Tag key={label}>
        {label}
        <IconButton
          name="close"
          label={words.takeOff(label)}
          onClick={() => change(Object.fromEntries(keys.map((key) => [key, undefined])))}
        />
      </Tag>
    ));
}

/** Pause in typing after which the list follows. */
const pause = 250;

function TitleSearch({ search, change }: Bar) {
  const words = useTexts(texts);
  const held = oneOf(search, 'q') ?? '';
  const [typed, setTyped] = useState(held);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the pause
  useEffect(() => {
    if (typed.trim() === held) return;
    const timer = setTimeout(() => change({ q: typed.trim() }, 'replace'), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => setTyped((now) => (now.trim() === held ? now : held)), [held]);
  return (
    <input
      className="q-input q-register-find"
      type="search"
      aria-label={words.search}
      placeholder={words.search}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
