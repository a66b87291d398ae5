/**
 * Rows of a table whose cells were set below one another, as copying out of a word processor leaves them.
 *
 * Form: "TT" / "Nhiệm vụ" / "Chủ trì" / "Thời gian", a line each, then "1" / "Lập danh sách …" / "Phòng Kinh tế" / "Quý II/2026",
 * then "2" … A cell may run over several lines, and an empty cell leaves no line: the lines of a row are dealt out to the
 * columns in order, by what a cell of each column looks like.
 * Reads lines; writes rows of cells in plain offsets.
 */
import type { Span } from '../contract.ts';
import type { Line } from '../repair/lines.ts';
import { type ColumnName, nameOfColumn } from './columns.ts';
import type { Row, Table } from './tables.ts';

const NUMBER_HEAD = /^(?:stt|tt|số tt|số thứ tự)\.?$/iu;
const ROW_NUMBER = /^(?:(\d{1,3}(?:\.\d{1,2})*)|([IVXLC]{1,6}|[A-HĐ]))[.)]?$/u;
const END = /^(?:phụ lục|ghi chú\s*:|nơi nhận|tm\.|kt\.|tl\.|t\/m)/iu;
const LONGEST_HEAD = 14;
const MOST_LINES = 24;

const TIME =
  /^(?:trong (?:tháng|quý|năm)|trước |chậm nhất|đến |hằng |hàng |thường xuyên|năm \d|quý [ivx\d]|tháng \d|ngày \d|\d{1,2}\/\d|20\d\d|giai đoạn|định kỳ|khi có|6 tháng|cuối|đầu)/u;
const BODY =
  /^(?:các |sở |ubnd|ủy ban|ban |văn phòng|vp |công an|phòng |bộ |thanh tra|hội |đoàn |trung tâm|đảng |hđnd|trường |chi cục|cục |kho bạc|thuế|báo |đài |đơn vị|cơ quan|mttq|mặt trận|tòa án|viện |bảo hiểm|trạm |liên đoàn|huyện|tỉnh|thường trực|bệnh viện|ngân hàng|lãnh đạo)/u;
const PRODUCT =
  /^(?:báo cáo|kế hoạch|quyết định|nghị quyết|văn bản|đề án|tờ trình|danh (?:sách|mục)|hội nghị|công văn|chương trình|quy chế|hướng dẫn|phương án|chỉ thị|thông báo|hồ sơ|biên bản)/u;

/** Tables of that form among the lines `[from, to)` that nobody has taken. */
export function findFlatTables(
  lines: readonly Line[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): Table[] {
  const tables: Table[] = [];
  for (let i = from; i < to; i++) {
    if (taken.has(i) || !NUMBER_HEAD.test(lines[i]?.text ?? '')) continue;
    const head = readHead(lines, i, to);
    if (!head) continue;
    const rows = readRows(lines, head, to);
    if (rows.length < 2) continue;
    tables.push({ rows });
    i = rows.at(-1)?.lines[1] ?? i;
  }
  return tables;
}

interface FlatHead {
  readonly row: Row;
  readonly names: readonly (ColumnName | null)[];
  readonly after: number;
}

function readHead(lines: readonly Line[], at: number, to: number): FlatHead | null {
  const names: (ColumnName | null)[] = ['number'];
  const cells: [number, number][] = [[lines[at]?.start ?? 0, lines[at]?.end ?? 0]];
  let i = at + 1;
  for (; i < Math.min(to, at + LONGEST_HEAD); i++) {
    const line = lines[i];
    if (!line || line.text.length > 60) return null;
    if (ROW_NUMBER.test(line.text)) break;
    const name = nameOfColumn(line.text.toLowerCase());
    const last = cells.at(-1);
    const goesOn = /^\p{Ll}/u.test(line.text) || (name !== null && name === names.at(-1));
    if (goesOn && last && cells.length > 1) {
      last[1] = line.end;
      names[names.length - 1] ??= name;
      continue;
    }
    names.push(name);
    cells.push([line.start, line.end]);
  }
  const known = new Set(names);
  const useful =
    known.has('lead') || known.has('deadline') || known.has('cooperating') || known.has('product');
  if (i >= to || !(known.has('task') || known.has('target')) || !useful) return null;
  const row: Row = { span: [cells[0]?.[0] ?? 0, cells.at(-1)?.[1] ?? 0], cells, lines: [at, i - 1] };
  return { row, names, after: i };
}

function readRows(lines: readonly Line[], head: FlatHead, to: number): Row[] {
  const rows: Row[] = [head.row];
  const columns = head.names.length - 1;
  let expected = 1;
  let i = head.after;
  while (i < to) {
    const number = ROW_NUMBER.exec(lines[i]?.text ?? '');
    if (!number || !opensRow(number, expected)) break;
    if (number[1] && !number[1].includes('.')) expected = Number(number[1]) + 1;
    let stop = i + 1;
    while (stop < to && stop - i <= MOST_LINES) {
      const line = lines[stop];
      if (!line || END.test(line.text) || line.gap > 2) break;
      const next = ROW_NUMBER.exec(line.text);
      if (next && opensRow(next, expected)) break;
      // Behind the last row, what no longer fits the columns is text again.
      if (stop - i > columns && !/^\p{Ll}/u.test(line.text) && !numberAhead(lines, stop, to, expected)) break;
      stop += 1;
    }
    const own = lines.slice(i + 1, stop);
    if (own.length === 0 || own.length >= MOST_LINES) break;
    const first = lines[i];
    const cells: Span[] = [[first?.start ?? 0, first?.end ?? 0], ...deal(own, head.names.slice(1))];
    rows.push({ span: [first?.start ?? 0, own.at(-1)?.end ?? 0], cells, lines: [i, stop - 1] });
    i = stop;
  }
  return rows;
}

function opensRow(number: RegExpExecArray, expected: number): boolean {
  if (number[2] !== undefined || number[1]?.includes('.')) return true;
  const value = Number(number[1]);
  return value === expected || value === 1;
}

function numberAhead(lines: readonly Line[], at: number, to: number, expected: number): boolean {
  for (let i = at; i < Math.min(to, at + 8); i++) {
    const number = ROW_NUMBER.exec(lines[i]?.text ?? '');
    if (number && opensRow(number, expected)) return true;
  }
  return false;
}

/** Deals the lines of a row out to its columns: in order, each line to one column, so that the cells look their best. */
function deal(lines: readonly Line[], names: readonly (ColumnName | null)[]): Span[] {
  const groups: { start: number; end: number; text: string }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && (/^\p{Ll}/u.test(line.text) || /[,–-]$|(?:^|\s)(?:và|của|các)$/u.test(last.text))) {
      last.end = line.end;
      last.text += ` ${line.text}`;
    } else groups.push({ start: line.start, end: line.end, text: line.text });
  }
  const [m, n] = [groups.length, names.length];
  // best[c][l]: the best score of the first l groups in the first c columns; took[c][l]: how many column c takes.
  const best: number[][] = [[0, ...Array<number>(m).fill(Number.NEGATIVE_INFINITY)]];
  const took: number[][] = [[]];
  for (let c = 1; c <= n; c++) {
    const name = names[c - 1] ?? null;
    const row: number[] = [];
    const taken: number[] = [];
    for (let l = 0; l <= m; l++) {
      let top = Number.NEGATIVE_INFINITY;
      let mine = 0;
      let score = name === 'task' || name === 'target' ? -6 : name === 'note' || name === null ? -0.1 : -0.6;
      for (let k = 0; k <= l; k++) {
        if (k > 0) {
          const fit = fits((groups[l - k]?.text ?? '').toLowerCase(), name);
          score = k === 1 ? fit : score + Math.min(fit, 0) - 0.4;
        }
        const sum = (best[c - 1]?.[l - k] ?? Number.NEGATIVE_INFINITY) + score;
        if (sum > top) [top, mine] = [sum, k];
      }
      row.push(top);
      taken.push(mine);
    }
    best.push(row);
    took.push(taken);
  }
  const cells: Span[] = [];
  for (let c = n, l = m; c >= 1; c--) {
    const k = took[c]?.[l] ?? 0;
    const at = groups[l - k]?.start ?? groups.at(-1)?.end ?? 0;
    cells.unshift(k > 0 ? [at, groups[l - 1]?.end ?? at] : [at, at]);
    l -= k;
  }
  return cells;
}

/** How well a line suits a column. */
function fits(text: string, name: ColumnName | null): number {
  const [time, body, product] = [TIME.test(text), BODY.test(text), PRODUCT.test(text)];
  if (name === 'deadline') return time ? 3 : -3;
  if (name === 'lead' || name === 'cooperating') return time ? -3 : body ? 2 : -0.5;
  if (name === 'task' || name === 'target') return time || body ? -0.5 : 2;
  if (name === 'product') return time ? -2 : product ? 2 : body ? -0.5 : 0.6;
  return 0;
}
