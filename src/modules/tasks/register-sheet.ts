import type { Day } from '../../platform/clock/clock.ts';
import type { SheetColumn, SheetTable } from '../../rendering/xlsx.ts';
import type { DeadlineSource } from './deadline.ts';
import type { TaskRow } from './register.schema.ts';
import type { TaskKind, TaskState } from './task.ts';
import type { TimeState } from './time-state.ts';

type Language = 'vi' | 'en';
interface Words {
  readonly name: string;
  readonly title: string;
  readonly asOf: (day: string, count: number) => string;
  readonly headers: readonly string[];
  readonly state: Readonly<Record<TaskState, string>>;
  readonly timeState: Readonly<Record<TimeState, string>>;
  readonly kind: Readonly<Record<TaskKind, string>>;
  readonly source: Readonly<Record<DeadlineSource, string>>;
  readonly several: (count: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    name: 'Nhiệm vụ',
    title: 'SỔ THEO DÕI NHIỆM VỤ',
    asOf: (day, count) => `Tính đến ngày ${day}: ${count} nhiệm vụ`,
    headers: [
      'Số',
      'Nhiệm vụ',
      'Loại',
      'Văn bản',
      'Ngày văn bản',
      'Mục',
      'Cơ quan chủ trì',
      'Cơ quan chịu trách nhiệm',
      'Số cơ quan phối hợp',
      'Sản phẩm',
      'Ngày giao',
      'Thời hạn',
      'Nguồn thời hạn',
      'Thời hạn ban đầu',
      'Xử lý',
      'Trạng thái thời hạn',
      'Số ngày',
      'Tiến độ',
      'Ngày kết quả',
      'Ngày xác nhận',
      'Minh chứng',
      '6 rõ',
    ],
    state: {
      unassigned: 'Chưa giao',
      assigned: 'Đã giao',
      received: 'Đã tiếp nhận',
      'in-progress': 'Đang thực hiện',
      submitted: 'Chờ xác nhận',
      confirmed: 'Đã xác nhận hoàn thành',
      returned: 'Trả lại',
      suspended: 'Tạm dừng',
      refused: 'Từ chối',
      cancelled: 'Hủy',
    },
    timeState: {
      done: 'Hoàn thành đúng hạn',
      late: 'Hoàn thành quá hạn',
      'done-undated': 'Hoàn thành (không thời hạn)',
      open: 'Trong hạn',
      soon: 'Sắp đến hạn',
      over: 'Quá hạn',
      none: 'Không thời hạn',
      ended: 'Đã hủy',
    },
    kind: {
      deliverable: 'Sản phẩm cụ thể',
      measure: 'Biện pháp',
      standing: 'Thường xuyên',
      reporting: 'Báo cáo',
      supervision: 'Kiểm tra, giám sát',
    },
    source: { stated: 'văn bản', derived: 'suy ra', set: 'giao', default: 'quy tắc', none: 'không ghi' },
    several: (count) => `${count} cơ quan`,
  },
  en: {
    name: 'Tasks',
    title: 'REGISTER OF TASKS',
    asOf: (day, count) => `As of ${day}: ${count} tasks`,
    headers: [
      'No.',
      'Task',
      'Kind',
      'Directive',
      'Date',
      'Provision',
      'Lead',
      'Accountable',
      'Cooperating bodies',
      'Product',
      'Given on',
      'Deadline',
      'Deadline source',
      'Original deadline',
      'Workflow',
      'Time state',
      'Days',
      'Progress',
      'Result on',
      'Confirmed on',
      'Evidence',
      'Clear items',
    ],
    state: {
      unassigned: 'Not assigned',
      assigned: 'Assigned',
      received: 'Received',
      'in-progress': 'In progress',
      submitted: 'Awaiting confirmation',
      confirmed: 'Confirmed',
      returned: 'Returned',
      suspended: 'Suspended',
      refused: 'Refused',
      cancelled: 'Cancelled',
    },
    timeState: {
      done: 'Done on time',
      late: 'Done late',
      'done-undated': 'Done (no deadline)',
      open: 'Within deadline',
      soon: 'Due soon',
      over: 'Overdue',
      none: 'No deadline',
      ended: 'Cancelled',
    },
    kind: {
      deliverable: 'Deliverable',
      measure: 'Measure',
      standing: 'Standing',
      reporting: 'Report',
      supervision: 'Supervision',
    },
    source: { stated: 'document', derived: 'derived', set: 'set', default: 'rule', none: 'none' },
    several: (count) => `${count} bodies`,
  },
};

const KINDS: readonly (readonly [SheetColumn['kind'], width: number])[] = [
  ['number', 6],
  ['text', 60],
  ['text', 18],
  ['text', 16],
  ['date', 12],
  ['text', 10],
  ['text', 30],
  ['text', 30],
  ['number', 12],
  ['text', 24],
  ['date', 12],
  ['date', 12],
  ['text', 12],
  ['date', 12],
  ['text', 18],
  ['text', 20],
  ['number', 8],
  ['percent', 9],
  ['date', 12],
  ['date', 12],
  ['number', 10],
  ['text', 8],
];

const official = (day: Day): string => day.split('-').reverse().join('/');

/** The register as a table for a workbook: one row for each row of the list, in its order. */
export function registerSheet(rows: readonly TaskRow[], day: Day, language: Language): SheetTable {
  const words = WORDS[language];
  return {
    name: words.name,
    title: words.title,
    notes: [words.asOf(official(day), rows.length)],
    columns: words.headers.map((header, at) => {
      const [kind, width] = KINDS[at] ?? (['text', 12] as const);
      return { header, kind, width };
    }),
    rows: rows.map((row) => [
      row.number,
      row.title,
      words.kind[row.kind],
      row.directive?.number ?? null,
      row.directive?.issuedOn ?? null,
      row.provision,
      row.lead?.name ?? (row.children ? words.several(row.children.total) : null),
      row.accountable?.name ?? null,
      row.cooperating.count,
      row.product,
      row.givenOn,
      row.dueOn,
      words.source[row.source],
      row.originalDueOn,
      words.state[row.state],
      words.timeState[row.timeState],
      row.days,
      row.progress,
      row.resultOn,
      row.confirmedOn,
      row.evidenceCount,
      `${row.sixClear.clear}/${row.sixClear.of}`,
    ]),
  };
}
