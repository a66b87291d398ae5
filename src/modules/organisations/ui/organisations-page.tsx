import './organisations.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Choice,
  DataTable,
  DateField,
  EmptyState,
  ErrorNote,
  KeyHints,
  PageHeader,
  TableFoot,
  Views,
} from '../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../web/i18n/index.ts';
import { useAddressSearch, useGo } from '../../../web/shell/address.ts';
import { searchWith } from '../../../web/shell/search.ts';
import { useToday } from '../../../web/shell/session.ts';
import { listQuery } from './api.ts';
import { FoundDialog } from './found-dialog.tsx';
import { kindTexts } from './kind.texts.ts';
import { filterOf } from './list-filter.ts';
import { texts } from './organisations.texts.ts';
import { useTreeTable } from './tree-table.tsx';

/** The directory: the tree of bodies as it stood on a day. */
export default function OrganisationsPage() {
  const words = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const today = useToday();
  const go = useGo();
  const [search, change] = useAddressSearch();
  const filter = filterOf(search);
  const { data, error, isPending, refetch } = useQuery(listQuery(filter));
  const [founding, setFounding] = useState(false);
  const [current, setCurrent] = useState<string>();
  const on = filter.on ?? today;
  const narrowed = Boolean(filter.q || filter.kind || filter.level);
  const table = useTreeTable(data, filter.on, narrowed);
  const about = data && (narrowed ? words.fitsOn : words.about)(data.total, formatDate(data.on));
  const dayLink = (day: string | undefined) => searchWith(search, { on: day });
  const all = (label: string, named: Readonly<Record<string, string>>) => [
    { value: '', label },
    ...Object.entries(named).map(([value, name]) => ({ value, label: name })),
  ];
  return (
    <>
      <PageHeader
        title={words.title}
        {...(about ? { about, phoneSub: about } : {})}
        views={
          <Views
            label={words.days}
            views={[
              { key: today, href: dayLink(undefined), label: words.today },
              { key: '2025-06-30', href: dayLink('2025-06-30'), label: words.beforeJuly },
              { key: '2025-02-28', href: dayLink('2025-02-28'), label: words.beforeMarch },
            ]}
            current={on}
          />
        }
        actions={
          data?.may.found ? (
            <Button kind="primary" icon="add" onClick={() => setFounding(true)}>
              {words.found}
            </Button>
          ) : undefined
        }
      >
        <div className="q-filters">
          <input
            className="q-input q-org-find"
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={filter.q ?? ''}
            onChange={(event) => change({ q: event.currentTarget.value }, 'replace')}
          />
          <div className="q-org-day">
            <DateField
              label={words.onDay}
              hint=""
              value={on}
              onChange={(day) => change({ on: day === '' || day === today ? undefined : day })}
            />
          </div>
          <Choice
            label={words.kind}
            value={filter.kind ?? ''}
            options={all(words.anyKind, kinds.kind)}
            onChange={(kind) => change({ kind })}
          />
          <Choice
            label={words.level}
            value={filter.level ?? ''}
            options={all(words.anyLevel, kinds.level)}
            onChange={(level) => change({ level })}
          />
          <Button kind="quiet" size="sm" onClick={table.toggleAll}>
            {table.anyOpen ? words.foldAll : words.unfoldAll}
          </Button>
        </div>
      </PageHeader>
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : (
        <DataTable
          label={words.title}
          columns={table.columns}
          items={table.items}
          current={current}
          onCurrent={setCurrent}
          onOpen={(id) => go(`/organisations/${id}${filter.on ? `?on=${filter.on}` : ''}`)}
          loading={isPending}
          empty={
            <EmptyState title={narrowed ? words.none : words.empty}>
              {narrowed ? words.noneMore : words.emptyMore}
            </EmptyState>
          }
        />
      )}
      <TableFoot
        aside={
          <KeyHints
            hints={[
              { keys: ['J', 'K'], does: words.keys.move },
              { keys: ['Enter'], does: words.keys.open },
            ]}
          />
        }
      >
        {data ? (narrowed ? words.fits(data.total) : words.count(data.total)) : null}
      </TableFoot>
      <FoundDialog open={founding} on={on} onClose={() => setFounding(false)} />
    </>
  );
}
