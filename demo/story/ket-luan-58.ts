import { ketLuan58 as readings } from '../readings/ket-luan-58.ts';
import type { DatedAct } from './course.ts';
import { industry } from './ket-luan-58/industry.ts';
import { organisation } from './ket-luan-58/organisation.ts';
import { planning } from './ket-luan-58/planning.ts';
import { resources } from './ket-luan-58/resources.ts';
import { transport } from './ket-luan-58/transport.ts';
import { urban } from './ket-luan-58/urban.ts';

const directive = 'ket-luan-58';
const by = 'tran-thu-hanh';

const intake: DatedAct[] = [
  { on: '2026-03-13', by, act: 'import', directive },
  {
    on: '2026-03-16',
    by,
    act: 'correct',
    statement: { directive, quote: 'Khi phân bổ vốn đầu tư công trung hạn' },
    disposition: 'orientation',
    deadline: null,
    note: 'Nguyên tắc phân bổ vốn, không có sản phẩm riêng để báo cáo',
  },
  {
    on: '2026-03-16',
    by,
    act: 'correct',
    statement: { directive, quote: 'Thống nhất với tỉnh giáp ranh phía Bắc' },
    disposition: 'task',
    deadline: null,
    note: 'Giao việc làm việc với tỉnh bạn, không phải ý kiến thống nhất chủ trương',
  },
  { on: '2026-03-16', by, act: 'confirm-all', directive, readings },
  { on: '2026-03-17', by, act: 'put-in-force', directive },
];

/** Kết luận số 58-KL/TU from its arrival in March 2026 to the pinned day. */
export const ketLuan58: readonly DatedAct[] = [
  ...intake,
  ...planning,
  ...transport,
  ...industry,
  ...urban,
  ...resources,
  ...organisation,
];
