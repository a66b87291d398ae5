import type { Disposition, Recurrence } from '../contract.ts';
import type { Language } from './report.ts';

/** The words of the formats, Vietnamese first. */
export interface Wording {
  readonly task: string;
  readonly tasks: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly executors: string;
  readonly deadline: string;
  readonly event: string;
  readonly product: string;
  readonly confidence: string;
  readonly rule: string;
  readonly provision: string;
  readonly value: string;
  readonly unassigned: string;
  readonly inherited: string;
  readonly noDeadline: string;
  readonly noDueDay: string;
  readonly untitled: string;
  readonly targets: string;
  readonly reporting: string;
  readonly references: string;
  readonly to: string;
  readonly legend: string;
  readonly noTasks: string;
  /** Sentences that order nothing, with why. */
  readonly others: string;
  readonly howTo: string;
  readonly dispositions: Readonly<Record<Disposition, string>>;
  readonly recurrences: Readonly<Record<Recurrence, string>>;
  /** One line that counts what was found. */
  readonly summary: (counts: Counts) => string;
}

export interface Counts {
  readonly tasks: number;
  readonly withLead: number;
  readonly withDeadline: number;
  readonly indicators: number;
  readonly reporting: number;
  readonly references: number;
  readonly agencies: number;
  readonly statements: number;
  readonly unclassified: number;
}

const vi: Wording = {
  task: 'Nhiệm vụ',
  tasks: 'Nhiệm vụ',
  lead: 'Chủ trì',
  cooperating: 'Phối hợp',
  executors: 'Thực hiện',
  deadline: 'Thời hạn',
  event: 'Mốc sự kiện',
  product: 'Sản phẩm',
  confidence: 'Độ tin cậy',
  rule: 'Quy tắc',
  provision: 'Mục',
  value: 'Giá trị',
  unassigned: 'chưa giao',
  inherited: 'theo đề mục',
  noDeadline: 'không nêu',
  noDueDay: 'chưa xác định được ngày',
  untitled: '(không có tiêu đề)',
  targets: 'Chỉ tiêu và số liệu',
  reporting: 'Chế độ báo cáo',
  references: 'Văn bản viện dẫn',
  to: 'Nơi nhận báo cáo',
  legend: 'Chú giải',
  noTasks: 'Không thấy nhiệm vụ nào trong văn bản.',
  others: 'Các câu khác',
  howTo: 'Chọn một câu để xem vì sao được đọc như vậy và điều gì sẽ làm khác đi.',
  dispositions: {
    task: 'Nhiệm vụ',
    target: 'Chỉ tiêu',
    reporting: 'Báo cáo',
    supervision: 'Kiểm tra, giám sát',
    standing: 'Việc thường xuyên',
    orientation: 'Định hướng',
    objective: 'Mục tiêu',
    viewpoint: 'Quan điểm',
    assessment: 'Đánh giá',
    limitation: 'Hạn chế',
    cause: 'Nguyên nhân',
    approval: 'Thống nhất, phê duyệt',
    'lead-in': 'Câu dẫn',
    label: 'Đề mục',
    preamble: 'Mở đầu',
    closing: 'Kết thúc',
    other: 'Chưa phân loại',
  },
  recurrences: {
    annual: 'hằng năm',
    'half-yearly': '6 tháng một lần',
    quarterly: 'hằng quý',
    monthly: 'hằng tháng',
    weekly: 'hằng tuần',
    continuous: 'thường xuyên',
    'periodic-unspecified': 'định kỳ (chưa rõ chu kỳ)',
    'on-request': 'khi có yêu cầu',
  },
  summary: (n) =>
    `${n.tasks} nhiệm vụ (${n.withLead} có đơn vị chủ trì, ${n.withDeadline} có thời hạn) · ${n.indicators} chỉ tiêu, số liệu · ` +
    `${n.reporting} chế độ báo cáo · ${n.references} văn bản viện dẫn · ${n.agencies} cơ quan · ` +
    `${n.statements} câu, ${n.unclassified} câu chưa phân loại`,
};

const en: Wording = {
  task: 'Task',
  tasks: 'Tasks',
  lead: 'Lead',
  cooperating: 'With',
  executors: 'Carried out by',
  deadline: 'Deadline',
  event: 'Event',
  product: 'Product',
  confidence: 'Confidence',
  rule: 'Rule',
  provision: 'Provision',
  value: 'Value',
  unassigned: 'not assigned',
  inherited: 'from the heading',
  noDeadline: 'none stated',
  noDueDay: 'day cannot be told',
  untitled: '(untitled)',
  targets: 'Targets and figures',
  reporting: 'Reporting duties',
  references: 'Documents cited',
  to: 'Reports to',
  legend: 'Legend',
  noTasks: 'No task was found in this document.',
  others: 'Other sentences',
  howTo: 'Choose a sentence to see why it was read so, and what would have changed it.',
  dispositions: {
    task: 'Task',
    target: 'Target',
    reporting: 'Reporting',
    supervision: 'Supervision',
    standing: 'Standing duty',
    orientation: 'Orientation',
    objective: 'Objective',
    viewpoint: 'Viewpoint',
    assessment: 'Assessment',
    limitation: 'Limitation',
    cause: 'Cause',
    approval: 'Approval',
    'lead-in': 'Lead-in',
    label: 'Heading',
    preamble: 'Preamble',
    closing: 'Closing',
    other: 'Not classified',
  },
  recurrences: {
    annual: 'every year',
    'half-yearly': 'every half-year',
    quarterly: 'every quarter',
    monthly: 'every month',
    weekly: 'every week',
    continuous: 'continuous',
    'periodic-unspecified': 'periodic (cycle not stated)',
    'on-request': 'on request',
  },
  summary: (n) =>
    `${n.tasks} tasks (${n.withLead} with a lead, ${n.withDeadline} with a deadline) · ${n.indicators} targets and figures · ` +
    `${n.reporting} reporting duties · ${n.references} documents cited · ${n.agencies} bodies · ` +
    `${n.statements} statements, ${n.unclassified} not classified`,
};

export const WORDING: Readonly<Record<Language, Wording>> = { vi, en };
