/**
 * What the columns of a table mean.
 *
 * Forms: "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm | Ghi chú" (task table);
 * "TT | Chỉ tiêu | Đơn vị tính | 2025 | 2026" (table of targets).
 * Reads the cells of the first rows; writes the index of each known column and the number of head rows.
 */
export type ColumnName =
  | 'number'
  | 'task'
  | 'lead'
  | 'cooperating'
  | 'deadline'
  | 'product'
  | 'note'
  | 'target'
  | 'unit';

export interface Columns {
  readonly kind: 'tasks' | 'targets' | 'other';
  readonly index: Readonly<Partial<Record<ColumnName, number>>>;
  /** Rows of the head, which are labels. */
  readonly headRows: number;
}

const WORDS: readonly (readonly [ColumnName, RegExp])[] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự|số)\.?$/u],
  ['cooperating', /phối hợp/u],
  [
    'lead',
    /chủ trì|cơ quan thực hiện|đơn vị thực hiện|đơn vị chủ|phụ trách|chịu trách nhiệm|đầu mối|phân công|cơ quan tham mưu|đơn vị tham mưu|tổ chức thực hiện|người thực hiện/u,
  ],
  ['deadline', /thời gian|thời hạn|tiến độ|hạn hoàn thành|thời điểm|hoàn thành|lộ trình/u],
  ['product', /sản phẩm|kết quả|đầu ra|hình thức văn bản/u],
  ['unit', /đơn vị tính|^đvt$|^đơn vị$/u],
  ['target', /chỉ tiêu|mục tiêu/u],
  [
    'task',
    /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đầu việc|tên đề án|tên văn bản|tên dự án|công trình|việc cần/u,
  ],
  ['note', /ghi chú/u],
];

/** Reads the head of a table; `rows` are the folded texts of the first rows. */
export function readColumns(rows: readonly (readonly string[])[]): Columns {
  for (let r = 0; r < Math.min(3, rows.length); r++) {
    const index = nameColumns(rows[r] ?? []);
    const task = index.task ?? index.target;
    const kinds = Object.keys(index).length;
    if (kinds < 2 || task === undefined) continue;
    // A head over two rows: the second names the halves of a joint cell and bears no number.
    const below = nameColumns(rows[r + 1] ?? []);
    const two =
      Object.keys(below).length >= 1 &&
      !(rows[r + 1] ?? []).some((c) => /^\d|^[ivx]+$/u.test(c)) &&
      (rows[r + 1]?.[task] ?? '') === '';
    const all = two ? { ...below, ...index } : index;
    if (index.unit !== undefined || (index.task === undefined && index.lead === undefined)) {
      return { kind: 'targets', index: { ...all, target: task }, headRows: r + (two ? 2 : 1) };
    }
    if (
      all.lead !== undefined ||
      all.deadline !== undefined ||
      all.cooperating !== undefined ||
      all.product !== undefined
    ) {
      return { kind: 'tasks', index: { ...all, task }, headRows: r + (two ? 2 : 1) };
    }
  }
  return { kind: 'other', index: {}, headRows: 0 };
}

/** What a column is called by the words of its head, folded or in small letters; null where they say nothing. */
export function nameOfColumn(cell: string): ColumnName | null {
  return cell.length > 80 ? null : (WORDS.find(([, words]) => words.test(cell))?.[0] ?? null);
}

function nameColumns(cells: readonly string[]): Partial<Record<ColumnName, number>> {
  const index: Partial<Record<ColumnName, number>> = {};
  cells.forEach((cell, i) => {
    if (cell.length > 80) return;
    const found = WORDS.find(([name, words]) => words.test(cell) && index[name] === undefined);
    if (found) index[found[0]] = i;
  });
  return index;
}
