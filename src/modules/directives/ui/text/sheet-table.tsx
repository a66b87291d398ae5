import type { DrawFragment, RowLook } from './document-sheet.tsx';
import type { Block, Row } from './sheet.ts';

/** A task table of the document, with its head, group rows and cells as printed. */
export function SheetTable({
  table,
  draw,
  rowLook,
}: {
  table: Extract<Block, { kind: 'table' }>;
  draw: DrawFragment;
  rowLook?: RowLook | undefined;
}) {
  return (
    <div className="q-document-table">
      <table>
        {table.head ? (
          <thead>
            <RowOf row={table.head} draw={draw} head />
          </thead>
        ) : null}
        <tbody>
          {table.rows.map((row) => (
            <RowOf key={row.key} row={row} draw={draw} rowLook={rowLook} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowOf({
  row,
  draw,
  rowLook,
  head = false,
}: {
  row: Row;
  draw: DrawFragment;
  rowLook?: RowLook | undefined;
  head?: boolean;
}) {
  const Tag = head ? 'th' : 'td';
  const look = row.statement === null ? null : rowLook?.(row.statement);
  const own = look
    ? `q-document-row q-st-${look.state}${look.current ? ' q-document-row-current' : ''}`
    : undefined;
  return (
    <tr className={row.group ? 'q-document-group' : own} data-row={row.statement ?? undefined}>
      {row.cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row have no other name
        <Tag key={at} colSpan={cell.span === 1 ? undefined : cell.span} scope={head ? 'col' : undefined}>
          {cell.fragments.map(draw)}
        </Tag>
      ))}
    </tr>
  );
}
