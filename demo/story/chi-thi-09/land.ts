import type { DatedAct } from '../course.ts';
import { deadline, paper, progress, receive, result } from '../steps.ts';
import { single } from './given.ts';

/** 4: Về đất khu công nghiệp. */
export const land: readonly DatedAct[] = [
  ...single(
    'diện tích đất đã cho thuê nhưng chưa đưa vào sử dụng',
    'bql-kcn',
    receive('2025-01-21'),
    progress('2025-04-23', 50, 'Đã rà soát 2 khu công nghiệp'),
    ...result(
      '277/BC-BQL',
      '2025-06-27',
      'Danh mục diện tích đất đã cho thuê chưa sử dụng: 14 dự án, 61,3 ha',
      '2025-07-02',
    ),
  ),
  ...single(
    'lập hồ sơ chấm dứt hoạt động của các dự án',
    'bql-kcn',
    receive('2025-01-21'),
    progress('2025-09-10', 30, 'Đã thông báo vi phạm tiến độ cho 6 nhà đầu tư'),
    progress('2026-02-25', 70, 'Đã làm việc với 6 nhà đầu tư, 2 nhà đầu tư tự nguyện chấm dứt'),
    ...result('188/BC-BQL', '2026-05-19', 'Hồ sơ chấm dứt hoạt động 4 dự án', '2026-05-22'),
  ),
  ...single(
    'công bố danh mục lô đất sẵn sàng cho thuê',
    'bql-kcn',
    receive('2025-01-21'),
    paper('12/TB-BQL', '2026-01-14', 'Danh mục lô đất sẵn sàng cho thuê năm 2026'),
    progress('2026-01-14', 20, 'Đã công bố danh mục năm 2026'),
    deadline('2026-10-05', '2027-01-14', 'Kỳ công bố năm 2027'),
    progress('2026-12-08', 30, 'Đang tổng hợp danh mục năm 2027'),
  ),
];
