import './data-table.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { dataTableTexts } from './data-table.texts.ts';
import { Icon } from './icon.tsx';
import { useListKeys } from './list-keys.ts';
import type { Column, TableItem } from './table-model.ts';
import { GroupRow, HeadRow, TableRow } from './table-rows.tsx';

/** What the dense table takes. */
export type DataTableProps<Row> = {
  /** What the table holds, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  /** Rows and group heads in the order they stand. */
  /** Keep the same array while nothing changes (`useMemo`): a long list is gone through once per array. */
  items: readonly TableItem<Row>[];
  /** The key of the current row: gold edge, reached by j and k. */
  current?: string | undefined;
  onCurrent?: ((key: string) => void) | undefined;
  /** Enter on the current row. Give the title cell a link too, for the mouse. */
  onOpen?: ((key: string) => void) | undefined;
  /** The picked rows; without `onPick` there are no boxes. */
  picked?: ReadonlySet<string> | undefined;
  onPick?: ((picked: ReadonlySet<string>) => void) | undefined;
  /** Called when the last loaded rows come into sight: fetch the next page. */
  onEnd?: (() => void) | undefined;
  /** More rows are on their way. */
  loading?: boolean | undefined;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode | undefined;
};

/**
 * The dense table: rows of 34 px, group heads with a bar, a head that stays, j k Enter x. Only what is in sight is
 * drawn, so any number of rows scrolls smoothly. On a phone each row becomes a block of two lines.
 * It fills the height of its parent (a flex column) and scrolls inside.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, items, current, picked, onPick } = props;
  const texts = useTexts(dataTableTexts);
  const frame = useRef<HTMLElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const rows = useMemo(() => items.filter((item) => item.kind === 'row'), [items]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (items[index]?.kind === 'group' ? 38 : 34),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? -1;
  useEffect(() => {
    if (items.length > 0 && lastDrawn >= items.length - 8) latest.current.onEnd?.();
  }, [lastDrawn, items.length]);
  const goTo = (key: string) => {
    props.onCurrent?.(key);
    virtual.scrollToIndex(items.findIndex((item) => item.key === key));
    requestAnimationFrame(() => {
      frame.current
        ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] a`)
        ?.focus({ preventScroll: true });
    });
  };
  // Steady, so that a scroll draws only the rows that come into sight.
  const toggle = useCallback((key: string) => {
    const next = new Set(latest.current.picked);
    if (!next.delete(key)) next.add(key);
    latest.current.onPick?.(next);
  }, []);
  const choose = useCallback((key: string) => latest.current.onCurrent?.(key), []);
  useListKeys(
    {
      move: (step) => {
        const at = rows.findIndex((row) => row.key === current);
        const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
        if (next) goTo(next.key);
      },
      open: current === undefined ? undefined : () => props.onOpen?.(current),
      pick: current === undefined || !onPick ? undefined : () => toggle(current),
    },
    rows.length > 0,
  );
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const width = columns.length + (onPick ? 1 : 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={frame} className="q-table-frame" tabIndex={0} aria-label={props.label}>
      <table className="q-table" aria-rowcount={items.length + 1} aria-busy={props.loading || undefined}>
        <colgroup>
          {onPick ? <col className="q-col-pick" /> : null}
          {columns.map((column) => (
            <col key={column.key} style={column.width === undefined ? {} : { width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <HeadRow columns={columns} rows={rows} picked={picked} onPick={onPick} />
        </thead>
        <tbody>
          {above > 0 ? <tr className="q-table-space" style={{ height: above }} /> : null}
          {drawn.map((one) => {
            const item = items[one.index];
            if (!item) return null;
            return item.kind === 'group' ? (
              <GroupRow
                key={item.key}
                item={item}
                index={one.index}
                measure={virtual.measureElement}
                width={width}
              />
            ) : (
              <TableRow
                key={item.key}
                item={item}
                index={one.index}
                measure={virtual.measureElement}
                columns={columns}
                current={item.key === current}
                picked={onPick ? (picked?.has(item.key) ?? false) : undefined}
                onPick={toggle}
                onCurrent={choose}
              />
            );
          })}
          {below > 0 ? <tr className="q-table-space" style={{ height: below }} /> : null}
        </tbody>
      </table>
      {items.length === 0 && !props.loading ? props.empty : null}
      {props.loading ? (
        <p className="q-table-more" role="status">
          <Icon name="more" /> {texts.loading}
        </p>
      ) : null}
    </section>
  );
}

/**
 * The line beneath a table: what is counted, as of when; the keys at the right.
 */
export function TableFoot({ children, aside }: { children: ReactNode; aside?: ReactNode | undefined }) {
  return (
    <footer className="q-table-foot">
      <span>{children}</span>
      {aside}
    </footer>
  );
}
