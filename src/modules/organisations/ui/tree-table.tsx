import { useMemo, useState } from 'react';
import { type Column, IconButton, type TableItem } from '../../../web/design/index.ts';
import { addDays, formatDate, useTexts } from '../../../web/i18n/index.ts';
import type { BodyRow, OrganisationList } from '../organisations.schema.ts';
import { kindTexts } from './kind.texts.ts';
import { texts } from './organisations.texts.ts';
import { type VisibleRow, visibleRows } from './visible-rows.ts';

type Row = VisibleRow & { readonly ended: boolean };

const ENDED = 'ended';

/** The tree as rows of the dense table: folding, indenting, and what had ended in a group of its own. */
export function useTreeTable(data: OrganisationList | undefined, on: string | undefined, narrowed: boolean) {
  const words = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [endedOpen, setEndedOpen] = useState<boolean>();
  const bodies = useMemo(() => data?.bodies ?? [], [data]);
  const ended = data?.ended ?? [];
  const toggle = (id: string) =>
    setFolded((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const parents = useMemo(
    () => bodies.filter((body, at) => (bodies[at + 1]?.depth ?? 0) > body.depth).map((body) => body.id),
    [bodies],
  );
  const anyOpen = parents.some((id) => !folded.has(id));
  const suffix = on ? `?on=${on}` : '';

  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: words.name,
      phone: 'title',
      cell: ({ body, hasBelow, open, ended }) => (
        <span className="q-org-name" style={{ paddingInlineStart: `${body.depth * 22}px` }}>
          {hasBelow ? (
            <IconButton
              name={open ? 'down' : 'right'}
              label={open ? words.fold(body.name) : words.unfold(body.name)}
              expanded={open}
              onClick={() => toggle(body.id)}
            />
          ) : (
            <span className="q-org-leaf" aria-hidden="true" />
          )}
          <a
            className={body.fits && !ended ? undefined : 'q-org-aside'}
            href={`/organisations/${body.id}${suffix}`}
            lang="vi"
          >
            {body.name}
          </a>
        </span>
      ),
    },
    {
      key: 'kind',
      head: words.kind,
      width: 210,
      quiet: true,
      phone: 'left',
      cell: ({ body }) => kinds.kind[body.kind],
    },
    { key: 'level', head: words.level, width: 170, quiet: true, cell: ({ body }) => kinds.level[body.level] },
    {
      key: 'names',
      head: words.otherNames,
      width: 260,
      quiet: true,
      cell: ({ body }) => <span lang="vi">{namesOf(body).join(', ')}</span>,
    },
    {
      key: 'since',
      head: words.since,
      width: 150,
      phone: 'right',
      cell: ({ body, ended }) =>
        ended && body.livesTo
          ? words.endedOn(formatDate(addDays(body.livesTo, -1)))
          : formatDate(body.livesFrom),
    },
  ];
  const row = (one: VisibleRow, isEnded: boolean): TableItem<Row> => ({
    kind: 'row',
    key: one.body.id,
    row: { ...one, ended: isEnded },
    label: one.body.name,
  });
  // What had ended is out of the way, but not when somebody looks for it.
  const showsEnded = endedOpen ?? narrowed;
  const items: TableItem<Row>[] = visibleRows(bodies, folded).map((one) => row(one, false));
  if (ended.length > 0) {
    items.push({
      kind: 'group',
      key: ENDED,
      title: words.ended,
      note: words.count(ended.length),
      open: showsEnded,
      onToggle: () => setEndedOpen(!showsEnded),
    });
    if (showsEnded) items.push(...ended.map((body) => row({ body, hasBelow: false, open: true }, true)));
  }
  return {
    columns,
    items,
    anyOpen,
    toggleAll: () => setFolded(new Set(anyOpen ? parents : [])),
  };
}

const namesOf = (body: BodyRow): readonly string[] =>
  [
    ...new Set([body.shortName, ...body.aliases].filter((name) => name !== null && name !== body.name)),
  ] as string[];
