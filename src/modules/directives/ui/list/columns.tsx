import {
  type Column,
  StateBar,
  Tag,
  TimeGlyph,
  timeStates,
  timeStateTexts,
} from '../../../../web/design/index.ts';
import { formatDate, formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { DirectiveRow } from '../../directives.schema.ts';
import { useCitation } from '../citation.ts';
import { directiveTexts } from '../directive.texts.ts';
import { ValidityTag } from '../relations/validity-tag.tsx';
import { listTexts } from './list.texts.ts';

/** Where a row leads: what is not in force yet is confirmed (or its reading is looked at) first. */
export const hrefOf = (row: DirectiveRow): string =>
  row.state === 'in-force' || (!row.may.confirm && !row.may.readAgain && !row.may.discard)
    ? `/directives/${row.id}`
    : `/directives/${row.id}/confirm`;

/** The columns of the list. */
export function useColumns(): readonly Column<DirectiveRow>[] {
  const texts = useTexts(listTexts);
  const words = useTexts(directiveTexts);
  const cite = useCitation();
  return [
    {
      key: 'number',
      head: texts.column.number,
      width: 210,
      phone: 'left',
      cell: (row) => cite(row, false) ?? <span className="q-muted">{texts.noNumber}</span>,
    },
    {
      key: 'date',
      head: texts.column.date,
      width: 112,
      phone: 'right',
      cell: (row) =>
        row.issuedOn ? (
          <span className="q-num">{formatDate(row.issuedOn)}</span>
        ) : (
          <span className="q-muted">{texts.noDate}</span>
        ),
    },
    {
      key: 'title',
      head: texts.column.title,
      phone: 'title',
      cell: (row) => (
        <>
          {row.validity !== null && row.validity !== 'current' ? (
            <ValidityTag validity={row.validity} />
          ) : null}{' '}
          <a href={hrefOf(row)} lang={row.title ? 'vi' : undefined}>
            {row.title ?? row.fileName ?? texts.untitled}
          </a>
        </>
      ),
    },
    {
      key: 'issuer',
      head: texts.column.issuer,
      width: 190,
      quiet: true,
      cell: (row) => row.issuer?.name ?? '',
    },
    {
      key: 'state',
      head: texts.column.state,
      width: 136,
      phone: 'left',
      cell: (row) => (
        <Tag {...(row.state === 'in-force' ? { tone: 'gold' as const } : {})}>{words.state[row.state]}</Tag>
      ),
    },
    {
      key: 'tasks',
      head: texts.column.tasks,
      width: 420, // every time state with its number, so that none is cut off
      phone: 'left',
      cell: (row) => <Standing row={row} />,
    },
  ];
}

/** Tasks by time state, or what is still to be confirmed. */
function Standing({ row }: { row: DirectiveRow }) {
  const texts = useTexts(listTexts);
  const language = useLanguage();
  if (row.tasks) return <Counts id={row.id} counts={row.tasks} />;
  if (row.toConfirm && row.may.confirm) {
    const { unclassified, unconfirmed } = row.toConfirm;
    const parts = [
      ...(unclassified > 0 ? [texts.unclassified(formatNumber(unclassified, language))] : []),
      ...(unconfirmed > 0 ? [texts.unconfirmed(formatNumber(unconfirmed, language))] : []),
    ];
    return (
      <a
        className="q-link"
        href={`/directives/${row.id}/confirm${unclassified > 0 ? '?show=unclassified' : unconfirmed > 0 ? '?show=waiting' : ''}`}
      >
        {parts.length > 0 ? parts.join(', ') : texts.allConfirmed}
      </a>
    );
  }
  if (row.state === 'unreadable' && row.may.readAgain)
    return (
      <a className="q-link" href={`/directives/${row.id}/confirm`}>
        {texts.readAgain}
      </a>
    );
  if (row.access === 'sentences')
    return (
      <a className="q-link" href={`/directives/${row.id}`}>
        {texts.sentences}
      </a>
    );
  return null;
}

function Counts({ id, counts }: { id: string; counts: NonNullable<DirectiveRow['tasks']> }) {
  const texts = useTexts(listTexts);
  const states = useTexts(timeStateTexts);
  const present = timeStates.filter((state) => counts[state] > 0);
  if (present.length === 0) return <span className="q-muted">{texts.noTasks}</span>;
  return (
    <div className="q-directive-counts">
      <StateBar counts={counts} size="sm" />
      {present.map((state) => (
        <a
          key={state}
          href={`/tasks?directive=${id}&level=order&timeState=${state}`}
          aria-label={texts.countOf(counts[state], states[state])}
          title={states[state]}
        >
          <TimeGlyph state={state} />
          {counts[state]}
        </a>
      ))}
    </div>
  );
}
