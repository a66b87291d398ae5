import type { OrganisationKey } from '../organisations.ts';
import { ketLuan112 as readings } from '../readings/ket-luan-112.ts';
import { course, type DatedAct, type Step } from './course.ts';
import { assign, progress, receive } from './steps.ts';

const directive = 'ket-luan-112';
const CLERK = 'tran-thu-hanh';

const intake: DatedAct[] = [
  { on: '2026-12-10', by: CLERK, act: 'import', directive },
  { on: '2026-12-10', by: CLERK, act: 'confirm-all', directive, readings },
  // The stakes along the river road are ordered once more: the clerk says so, and both tasks show it.
  {
    on: '2026-12-10',
    by: CLERK,
    act: 'link',
    statement: { directive, quote: 'hoàn thành cắm mốc chỉ giới tuyến đường ven sông' },
    other: 'ket-luan-58',
    choice: 'repeats',
  },
  { on: '2026-12-11', by: CLERK, act: 'put-in-force', directive },
];

const single = (quote: string, lead: OrganisationKey, ...steps: Step[]): DatedAct[] =>
  course({ directive, quote }, lead, [assign('2026-12-11'), ...steps]);

/** Kết luận số 112-KL/TU, which replaces the directive of January 2025; some of its tasks are still open. */
export const ketLuan112: readonly DatedAct[] = [
  ...intake,
  ...single('hoàn thành cắm mốc chỉ giới tuyến đường ven sông', 'so-xay-dung', receive('2026-12-14')),
  ...single(
    'danh sách chủ đầu tư giải ngân chậm',
    'so-tai-chinh',
    receive('2026-12-14'),
    progress('2026-12-16', 10, 'Đã thống nhất mẫu biểu với Kho bạc Nhà nước khu vực'),
  ),
  ...single('theo dõi, đôn đốc việc thực hiện Kết luận này', 'vp-tinh-uy', receive('2026-12-14')),
];
