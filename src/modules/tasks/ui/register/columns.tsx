import { useMemo } from 'react';
import {
  type Column,
  Icon,
  ProgressBar,
  SixClearCount,
  workflowTexts,
} from '../../../../web/design/index.ts';
import { formatDate, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskRow } from '../../tasks.schema.ts';
import { Deadline } from '../deadline.tsx';
import { provisionWords } from '../provision.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { shownState } from '../timing.ts';
import { TimingChip } from '../timing-chip.tsx';
import { texts } from './register.texts.ts';

/** The columns in their order; the title always stands. */
export const columnKeys = [
  'title',
  'source',
  'lead',
  'accountable',
  'cooperating',
  'given',
  'due',
  'time',
  'state',
  'kind',
  'product',
  'clear',
  'progress',
  'evidence',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Shown until a person chooses otherwise; who leads stands in the head of a group. */
export const usualColumns = (byLead: boolean): readonly ColumnKey[] => [
  'title',
  'source',
  ...(byLead ? (['cooperating'] as const) : (['lead'] as const)),
  'due',
  'time',
  'state',
  'clear',
  'progress',
  'evidence',
];

type Sorting = { href: string; now?: 'ascending' | 'descending' | undefined };

/**
 * Every column there is, in the language on the screen. The same list while neither language nor order changes: rows
 * are then drawn once.
 */
export function useColumns(sorting: Readonly<Partial<Record<ColumnKey, Sorting>>>): Column<TaskRow>[] {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const workflow = useTexts(workflowTexts);
  const source = (row: TaskRow) =>
    row.directive === null
      ? common.byHand
      : [row.directive.number ?? words.unreadNumber, row.provision ? provisionWords(row.provision) : null]
          .filter((part) => part !== null)
          .join(', ');
  const lead = (row: TaskRow) =>
    row.lead?.shortName ??
    row.lead?.name ??
    (row.children ? common.bodies(row.children.total) : common.nobody);
  const language = useLanguage();
  const order = JSON.stringify(sorting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  return useMemo(() => {
    // Words of one length in Vietnamese are of another in English.
    const english = language === 'en';
    const cells: Readonly<Record<ColumnKey, Omit<Column<TaskRow>, 'key' | 'head'>>> = {
      title: {
        phone: 'title',
        cell: (row) => (
          <a href={`/tasks/${row.id}`} lang="vi">
            {row.title}
          </a>
        ),
      },
      source: { width: 136, quiet: true, phone: 'right', cell: source },
      lead: { width: 150, cell: lead },
      accountable: {
        width: 150,
        quiet: true,
        cell: (row) => row.accountable?.shortName ?? row.accountable?.name ?? '',
      },
      cooperating: {
        width: 116,
        quiet: true,
        cell: ({ cooperating }) =>
          cooperating.count === 0
            ? ''
            : cooperating.count === 1
              ? (cooperating.first ?? '')
              : common.bodies(cooperating.count),
      },
      given: { width: 96, cell: (row) => formatDate(row.givenOn) },
      due: { width: english ? 160 : 148, cell: (row) => <Deadline of={row} /> },
      time: {
        width: english ? 196 : 228,
        phone: 'left',
        cell: (row) => <TimingChip of={row} form="dense" />,
      },
      state: {
        width: english ? 166 : 128,
        cell: (row) => (
          <>
            {row.state === 'submitted' ? <Icon name="send" /> : null} {workflow[row.state]}
          </>
        ),
      },
      kind: { width: 126, quiet: true, cell: (row) => common.kind[row.kind] },
      product: { width: 150, quiet: true, cell: (row) => row.product ?? '' },
      clear: {
        width: 64,
        align: 'end',
        cell: ({ sixClear }) => <SixClearCount count={sixClear.clear} of={sixClear.of} bare />,
      },
      progress: {
        width: 114,
        cell: (row) => (
          <>
            <ProgressBar percent={row.progress} state={shownState(row) ?? undefined} />
            {row.progress}%
          </>
        ),
      },
      evidence: {
        width: 102,
        align: 'end',
        cell: ({ evidenceCount }) =>
          evidenceCount === 0 ? (
            '0'
          ) : (
            <>
              <Icon name="clip" /> {evidenceCount}
            </>
          ),
      },
    };
    return columnKeys.map((key) => {
      const sort = sorting[key];
      return { key, head: words.column[key], ...cells[key], ...(sort ? { sort } : {}) };
    });
  }, [language, order]);
}
