import type { DeadlineSource } from '../design/deadline-text.tsx';
import type { TimeState } from '../design/time-state.ts';
import type { WorkflowState } from '../design/workflow.ts';

/** A task of the sample table. */
export type SampleTask = {
  id: string;
  title: string;
  source: string;
  lead: string;
  with: string;
  due: string | null;
  from: DeadlineSource | null;
  since: string;
  state: TimeState;
  workflow: WorkflowState;
  clear: number;
  percent: number;
  files: number;
};

/** The day of the sample. */
export const sampleToday = '2026-12-17';

const since = '2026-04-02';

export const sampleTasks: readonly SampleTask[] = [
  {
    id: 't1',
    title: 'Cắm mốc chỉ giới tuyến đường ven sông Lam Khê',
    source: '214/TB-UBND, mục 3',
    lead: 'Sở Xây dựng',
    with: 'Phường Lam Khê',
    due: '2026-12-20',
    from: 'text',
    since,
    state: 'soon',
    workflow: 'in-progress',
    clear: 6,
    percent: 70,
    files: 1,
  },
  {
    id: 't2',
    title: 'Xây dựng Đề án phát triển giao thông kết nối vùng động lực',
    source: '58-KL/TU, III.2',
    lead: 'Sở Xây dựng',
    with: '8 cơ quan',
    due: '2026-12-31',
    from: 'inferred',
    since,
    state: 'soon',
    workflow: 'submitted',
    clear: 5,
    percent: 80,
    files: 3,
  },
  {
    id: 't3',
    title: 'Thẩm định danh mục tuyến phố chỉnh trang của 3 phường',
    source: '186/KH-UBND, II.2',
    lead: 'Sở Xây dựng',
    with: '3 phường',
    due: '2027-03-31',
    from: 'assigned',
    since,
    state: 'open',
    workflow: 'received',
    clear: 6,
    percent: 0,
    files: 0,
  },
  {
    id: 't4',
    title: 'Tháo gỡ vướng mắc về nguồn vật liệu san lấp cho công trình trọng điểm',
    source: '58-KL/TU, III.2',
    lead: 'Sở Xây dựng',
    with: 'Sở NN và MT',
    due: null,
    from: null,
    since,
    state: 'none',
    workflow: 'in-progress',
    clear: 4,
    percent: 35,
    files: 2,
  },
  {
    id: 't5',
    title: 'Công khai các quy hoạch đã được phê duyệt',
    source: '58-KL/TU, III.1',
    lead: 'Sở Xây dựng',
    with: '6 phường, xã',
    due: null,
    from: null,
    since,
    state: 'done-undated',
    workflow: 'confirmed',
    clear: 5,
    percent: 100,
    files: 4,
  },
  {
    id: 't6',
    title: 'Hoàn thành điều chỉnh Quy hoạch tỉnh thời kỳ 2021 - 2030',
    source: '58-KL/TU, III.1',
    lead: 'Sở Xây dựng',
    with: 'Sở Tài chính',
    due: '2026-09-30',
    from: 'inferred',
    since,
    state: 'done',
    workflow: 'confirmed',
    clear: 6,
    percent: 100,
    files: 5,
  },
  {
    id: 't7',
    title: 'Thu hồi đất của các dự án chậm triển khai quá 24 tháng',
    source: '58-KL/TU, III.3',
    lead: 'Ban Quản lý các khu công nghiệp',
    with: 'Sở NN và MT',
    due: '2026-11-30',
    from: 'text',
    since,
    state: 'over',
    workflow: 'in-progress',
    clear: 5,
    percent: 40,
    files: 1,
  },
  {
    id: 't8',
    title: 'Công bố danh mục lô đất sẵn sàng cho thuê năm 2027',
    source: '09-CT/TU, mục 4',
    lead: 'Ban Quản lý các khu công nghiệp',
    with: 'Sở Tài chính',
    due: '2027-01-15',
    from: 'text',
    since,
    state: 'open',
    workflow: 'in-progress',
    clear: 6,
    percent: 30,
    files: 0,
  },
  {
    id: 't9',
    title: 'Hoàn thành kiểm đếm 46 hộ xã Phú Khê',
    source: '214/TB-UBND, mục 2',
    lead: 'Ban Quản lý các khu công nghiệp',
    with: 'Xã Phú Khê',
    due: '2026-10-31',
    from: 'text',
    since,
    state: 'late',
    workflow: 'confirmed',
    clear: 6,
    percent: 100,
    files: 4,
  },
  {
    id: 't10',
    title: 'Xác định giá đất cụ thể khu tái định cư Bắc Sơn',
    source: '214/TB-UBND, mục 2',
    lead: 'Ban Quản lý các khu công nghiệp',
    with: 'Phường Bắc Sơn',
    due: '2026-12-10',
    from: 'rule',
    since,
    state: 'over',
    workflow: 'returned',
    clear: 5,
    percent: 75,
    files: 2,
  },
];
