import type { ReactNode } from 'react';
import type { StateCounts } from './state-bar.tsx';

/** One column of a dense table. */
export type Column<Row> = {
  key: string;
  head: ReactNode;
  /** Width in px; the column without one takes what is left. */
  width?: number | undefined;
  /** Figures stand at the right. */
  align?: 'end' | undefined;
  /** A quiet column in smaller grey type. */
  quiet?: boolean | undefined;
  /** The link that sorts by this column, and how it sorts now. */
  sort?: { href: string; now?: 'ascending' | 'descending' | undefined };
  cell: (row: Row) => ReactNode;
  /** Where it stands in the block of a phone; hidden when absent. */
  phone?: 'title' | 'left' | 'right' | undefined;
};

/** A row, or the head of a group of rows. */
export type TableItem<Row> = TableRowItem<Row> | TableGroupItem;

export type TableRowItem<Row> = { kind: 'row'; key: string; row: Row; label?: string };

export type TableGroupItem = {
  kind: 'group';
  key: string;
  title: string;
  /** How many, in words: "6 nhiệm vụ". */
  note?: string | undefined;
  counts?: StateCounts | undefined;
  /** What to watch in it, e.g. `TimeStateWords` "2 sắp đến hạn". */
  watch?: ReactNode | undefined;
  open: boolean;
  onToggle: () => void;
};
