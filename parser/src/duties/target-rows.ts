/**
 * Indicators from tables of targets.
 *
 * Form: "TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Kế hoạch 2026": every number is one indicator, named by its row, measured by its
 * unit, of the period its column names. What a column calls done or expected ("Thực hiện", "Ước") is a baseline.
 * Reads a row with the columns of its table; writes indicators.
 */
import type { Indicator } from '../contract.ts';
import { numberAt } from '../entities/quantities/number.ts';
import type { DocumentReading } from '../reading.ts';
import type { RowReading } from './rows.ts';

const COMPARATORS: readonly (readonly [RegExp, Indicator['comparator']])[] = [
  [/^(?:≥|>=|tối thiểu|ít nhất|từ)/u, '>='],
  [/^(?:≤|<=|tối đa|không quá)/u, '<='],
  [/^(?:>|trên|hơn)/u, '>'],
  [/^(?:<|dưới)/u, '<'],
  [/^(?:~|khoảng)/u, 'about'],
];

export function targetIndicators(doc: DocumentReading, b: number, reading: RowReading): Indicator[] {
  const { index } = reading.columns;
  const nameCell = reading.cells[index.target ?? index.task ?? 1];
  if (!nameCell) return [];
  const words = (cell: readonly [number, number] | null | undefined) =>
    cell
      ? doc.view.text
          .slice(...cell)
          .replace(/\s+/gu, ' ')
          .trim()
      : '';
  const label = words(nameCell);
  const inName = /\(([^()]{1,24})\)\s*$/u.exec(label);
  const unit = index.unit === undefined ? (inName?.[1] ?? null) : words(reading.cells[index.unit]) || null;
  const name = inName && index.unit === undefined ? label.slice(0, inName.index).trim() : label;
  return reading.cells.flatMap((cell, column): Indicator[] => {
    const known = [index.number, index.target, index.task, index.unit, index.note, index.lead].includes(
      column,
    );
    if (known || !cell) return [];
    const folded = doc.folded.slice(...cell).trim();
    const [, comparator] = COMPARATORS.find(([sign]) => sign.test(folded)) ?? [null, '=' as const];
    const at = folded.search(/\d/u);
    if (at < 0 || at > 14) return [];
    const start = cell[0] + doc.folded.slice(...cell).search(/\d/u);
    const number = numberAt(doc.view.text, start);
    if (!number || number.end > cell[1]) return [];
    const second = /^\s*[-–]\s*(?=\d)/u.exec(doc.view.text.slice(number.end, cell[1]));
    const upper = second ? numberAt(doc.view.text, number.end + second[0].length) : null;
    const rest = doc.view.text.slice(upper?.end ?? number.end, cell[1]).trim();
    if (rest.length > 24) return [];
    const head = reading.headings[column] ?? '';
    return [
      {
        provision: doc.pathOf.get(b) ?? '',
        span: doc.view.span(cell[0], cell[1]),
        name,
        value: number.value,
        valueTo: upper?.value ?? null,
        unit: unit ?? (rest || null),
        comparator: upper ? 'range' : /^trở lên/u.test(rest) ? '>=' : comparator,
        kind: /thực hiện|ước|hiện trạng|đã đạt|kết quả/u.test(head) ? 'baseline' : 'target',
        scope: null,
        period: /(?:năm |giai đoạn )?20\d\d(?:\s?[-–]\s?20\d\d)?/u.exec(head)?.[0] ?? null,
        aspiration: false,
      },
    ];
  });
}
