import './list.css';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  DataTable,
  EmptyState,
  ErrorNote,
  Kbd,
  PageHeader,
  Skeleton,
  TableFoot,
} from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useAddressSearch, useGo } from '../../../../web/shell/address.ts';
import { DropArea, ImportButton } from '../import/drop-area.tsx';
import { ImportPanel } from '../import/import-panel.tsx';
import { importFiles } from '../import/imports.ts';
import { hrefOf, useColumns } from './columns.tsx';
import { Filters } from './filters.tsx';
import { listTexts } from './list.texts.ts';
import { directivesQuery, filterOf } from './list-filter.ts';

/** All directives the person may read: to find one, to bring new ones in, to see how their tasks stand. */
export default function DirectivesPage() {
  const texts = useTexts(listTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const go = useGo();
  const [search] = useAddressSearch();
  const filter = filterOf(search);
  const [current, setCurrent] = useState<string>();
  const columns = useColumns();
  const list = useInfiniteQuery(directivesQuery(filter));
  const first = list.data?.pages[0];
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = first?.total ?? 0;
  const mayImport = first?.may.import ?? false;
  const take = (files: File[]) => importFiles(files, queries);
  const filtered = Object.keys(filter).length > 0;
  const begin = mayImport ? <ImportButton onFiles={take} /> : undefined;
  return (
    <DropArea on={mayImport} onFiles={take}>
      <PageHeader
        title={texts.title}
        phoneSub={first ? texts.total(formatNumber(total, language)) : ''}
        actions={rows.length > 0 || filtered ? begin : undefined}
      >
        {rows.length > 0 || filtered ? <Filters list={first} /> : null}
      </PageHeader>
      <ImportPanel />
      {list.error ? <ErrorNote error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={6} /> : null}
      {first && rows.length === 0 ? (
        filtered ? (
          <EmptyState title={texts.none.title} action={<Button href="/directives">{texts.clear}</Button>}>
            {texts.none.about}
          </EmptyState>
        ) : (
          <EmptyState title={texts.empty.title} action={begin}>
            {mayImport ? texts.empty.about : texts.empty.reader}
          </EmptyState>
        )
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            label={texts.title}
            columns={columns}
            items={rows.map((row) => ({ kind: 'row', key: row.id, row }))}
            current={current}
            onCurrent={setCurrent}
            onOpen={(key) => {
              const row = rows.find((one) => one.id === key);
              if (row) go(hrefOf(row));
            }}
            onEnd={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
            }}
            loading={list.isFetchingNextPage}
          />
          <TableFoot
            aside={
              <span className="q-directive-keys">
                <Kbd>J</Kbd> <Kbd>K</Kbd> {texts.key.move} <Kbd>Enter</Kbd> {texts.key.open}
              </span>
            }
          >
            {texts.foot(formatNumber(rows.length, language), formatNumber(total, language))}
          </TableFoot>
        </>
      ) : null}
    </DropArea>
  );
}
