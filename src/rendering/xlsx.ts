import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';

export type ColumnKind = 'text' | 'number' | 'date' | 'percent';

export interface SheetColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly kind: ColumnKind;
}

/** One table with a heading, as an office prints it. Dates are ISO days, percentages 0..100; null leaves a cell empty. */
export interface SheetTable {
  /** Name of the sheet; at most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title: as of which day, which filter, how many rows. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEADER = {
  fontWeight: 'bold',
  backgroundColor: '#E8ECF2',
  wrap: true,
  alignVertical: 'center',
  borderColor: '#9AA5B5',
  borderStyle: 'thin',
} as const;
const BODY = { wrap: true, alignVertical: 'top', borderColor: '#C9D0DA', borderStyle: 'thin' } as const;

/** Characters that XML 1.0 does not know; a workbook with one of them does not open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Longest text of a cell. */
const CELL_LIMIT = 32_767;

function cell(value: string | number | null, kind: ColumnKind): Cell {
  if (value === null || value === '') return { ...BODY };
  switch (kind) {
    case 'date':
      return { ...BODY, value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
    case 'number':
      return { ...BODY, value: Number(value), type: Number };
    case 'percent':
      return { ...BODY, value: Number(value) / 100, type: Number, format: '0%' };
    case 'text':
      // As text, also where it begins with "=": a cell of the register is never a formula.
      return { ...BODY, value: String(value).replace(NOT_XML, '').slice(0, CELL_LIMIT), type: String };
  }
}

/** Writes a table as an XLSX workbook: dates are dates, numbers are numbers, the header row stays in view. */
export async function writeXlsx(table: SheetTable): Promise<Uint8Array> {
  const heading: Row[] = [
    [{ value: table.title, type: String, fontWeight: 'bold', fontSize: 14 }],
    ...table.notes.map((note): Row => [{ value: note, type: String }]),
    [],
  ];
  const header: Row = table.columns.map((column) => ({ ...HEADER, value: column.header, type: String }));
  const rows = table.rows.map(
    (row): Row => table.columns.map((column, at) => cell(row[at] ?? null, column.kind)),
  );
  const file = writeXlsxFile([...heading, header, ...rows], {
    sheet: table.name,
    orientation: 'landscape',
    stickyRowsCount: heading.length + 1,
    columns: table.columns.map(({ width }) => ({ width })),
  });
  return new Uint8Array(await file.toBuffer());
}
