import './people.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Choice,
  type Column,
  DataTable,
  DateField,
  EmptyState,
  ErrorNote,
  KeyHints,
  PageHeader,
  TableFoot,
} from '../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../web/i18n/index.ts';
import { useAddressSearch, useGo } from '../../../web/shell/address.ts';
import { useToday } from '../../../web/shell/session.ts';
import type { PersonRow } from '../people.schema.ts';
import { texts } from './people.texts.ts';
import { filterOf, peopleQuery } from './people-api.ts';
import { PersonDialog } from './person-dialog.tsx';

/** People with the posts they hold on a day. */
export default function PeoplePage() {
  const words = useTexts(texts);
  const today = useToday();
  const go = useGo();
  const [search, change] = useAddressSearch();
  const filter = filterOf(search);
  const list = useInfiniteQuery(peopleQuery(filter));
  const [adding, setAdding] = useState(false);
  const [current, setCurrent] = useState<string>();
  const first = list.data?.pages[0];
  const people = list.data?.pages.flatMap((page) => page.people) ?? [];
  const narrowed = Boolean(filter.q || filter.role);
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={words.title}
        {...(first ? { about: words.about(first.total), phoneSub: words.about(first.total) } : {})}
        actions={
          first?.may.add ? (
            <Button kind="primary" icon="add" onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          ) : undefined
        }
      >
        <div className="q-filters">
          <input
            className="q-input q-people-find"
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={filter.q ?? ''}
            onChange={(event) => change({ q: event.currentTarget.value }, 'replace')}
          />
          <div className="q-people-day">
            <DateField
              label={words.onDay}
              hint=""
              value={filter.on ?? today}
              onChange={(day) => change({ on: day === '' || day === today ? undefined : day })}
            />
          </div>
          <Choice
            label={words.role}
            value={filter.role ?? ''}
            options={[
              { value: '', label: words.anyRole },
              ...Object.entries(words.roles).map(([value, label]) => ({ value, label })),
            ]}
            onChange={(role) => change({ role })}
          />
        </div>
      </PageHeader>
      {list.error ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={words.title}
          columns={columns}
          items={people.map((person) => ({ kind: 'row', key: person.id, row: person, label: person.name }))}
          current={current}
          onCurrent={setCurrent}
          onOpen={(id) => go(`/people/${id}`)}
          onEnd={() => {
            if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
          }}
          loading={list.isPending || list.isFetchingNextPage}
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
        {first ? words.about(first.total) : null}
      </TableFoot>
      <PersonDialog open={adding} onClose={() => setAdding(false)} />
    </>
  );
}

function useColumns(): readonly Column<PersonRow>[] {
  const words = useTexts(texts);
  const each = (person: PersonRow, say: (post: PersonRow['posts'][number]) => string) =>
    [...new Set(person.posts.map(say))].join('; ');
  return [
    {
      key: 'name',
      head: words.name,
      width: 220,
      phone: 'title',
      cell: (person) => (
        <a lang="vi" href={`/people/${person.id}`}>
          {person.name}
        </a>
      ),
    },
    {
      key: 'post',
      head: words.post,
      phone: 'left',
      cell: (person) =>
        person.posts.length === 0 ? (
          <span className="q-muted">{words.noPost}</span>
        ) : (
          <span lang="vi">{each(person, (post) => `${post.title}, ${post.bodyName}`)}</span>
        ),
    },
    {
      key: 'role',
      head: words.role,
      width: 150,
      phone: 'right',
      cell: (person) => each(person, (post) => words.roles[post.role]),
    },
    {
      key: 'since',
      head: words.since,
      width: 110,
      cell: (person) => each(person, (post) => formatDate(post.from)),
    },
    { key: 'email', head: words.email, width: 260, quiet: true, cell: (person) => person.email },
    {
      key: 'account',
      head: words.account,
      width: 110,
      quiet: true,
      cell: (person) => (person.hasAccount ? words.hasAccount : words.noAccount),
    },
  ];
}
