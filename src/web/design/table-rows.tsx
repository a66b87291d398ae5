import { memo, type Ref } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { dataTableTexts } from './data-table.texts.ts';
import { Icon } from './icon.tsx';
import { StateBar } from './state-bar.tsx';
import type { Column, TableGroupItem, TableRowItem } from './table-model.ts';

type Picking = {
  picked: ReadonlySet<string> | undefined;
  onPick: ((picked: ReadonlySet<string>) => void) | undefined;
};

/** The head of the table: names, sorting, and the box that picks all. */
export function HeadRow<Row>({
  columns,
  rows,
  picked,
  onPick,
}: Picking & { columns: readonly Column<Row>[]; rows: readonly TableRowItem<Row>[] }) {
  const texts = useTexts(dataTableTexts);
  const all = rows.length > 0 && rows.every((row) => picked?.has(row.key));
  return (
    <tr>
      {onPick ? (
        <th className="q-cell-pick" scope="col">
          <input
            type="checkbox"
            aria-label={texts.pickAll}
            checked={all}
            onChange={() => onPick(all ? new Set() : new Set(rows.map((row) => row.key)))}
          />
        </th>
      ) : null}
      {columns.map((column) => (
        <th
          key={column.key}
          scope="col"
          className={column.align === 'end' ? 'q-cell-end' : undefined}
          aria-sort={column.sort?.now}
        >
          {column.sort ? (
            <a href={column.sort.href} data-keep-scroll>
              {column.head}
              {column.sort.now ? (
                <span className={column.sort.now === 'descending' ? 'q-sort-down' : undefined}>
                  <Icon name="up" />
                </span>
              ) : null}
            </a>
          ) : (
            column.head
          )}
        </th>
      ))}
    </tr>
  );
}

type Placed = { index: number; measure: Ref<HTMLTableRowElement> };

/** The head of a group: folds it, counts it, shows its bar. */
export function GroupRow({ item, index, measure, width }: Placed & { item: TableGroupItem; width: number }) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="q-table-group">
      <th scope="colgroup" colSpan={width}>
        <div>
          <button type="button" aria-expanded={item.open} onClick={item.onToggle}>
            <Icon name={item.open ? 'down' : 'right'} />
            <b>{item.title}</b>
            {item.note ? <span className="q-label">{item.note}</span> : null}
          </button>
          {item.counts ? <StateBar counts={item.counts} size="sm" /> : null}
          {item.watch}
        </div>
      </th>
    </tr>
  );
}

/** One row; on a phone the cells that have a place there form its block. */
function PlainRow<Row>({
  item,
  index,
  measure,
  columns,
  current,
  picked,
  onPick,
  onCurrent,
}: Placed & {
  item: TableRowItem<Row>;
  columns: readonly Column<Row>[];
  current: boolean;
  picked: boolean | undefined;
  onPick: (key: string) => void;
  onCurrent: (key: string) => void;
}) {
  const texts = useTexts(dataTableTexts);
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={item.key}
      aria-rowindex={index + 2}
      aria-current={current ? 'true' : undefined}
      onFocus={current ? undefined : () => onCurrent(item.key)}
    >
      {picked === undefined ? null : (
        <td className="q-cell-pick">
          <input
            type="checkbox"
            aria-label={texts.pick(item.label ?? texts.row)}
            checked={picked}
            onChange={() => onPick(item.key)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.key}
          data-phone={column.phone}
          className={`${column.align === 'end' ? 'q-cell-end ' : ''}${column.quiet ? 'q-cell-quiet' : ''}`}
        >
          {column.cell(item.row)}
        </td>
      ))}
    </tr>
  );
}

/** Drawn anew only when its own row, its columns or its standing change: scrolling leaves it alone. */
export const TableRow = memo(PlainRow) as typeof PlainRow;
