import { course, type DatedAct } from '../course.ts';
import { assign, paper, progress, receive, result, toDepartmentSuccessor } from '../steps.ts';
import { directive, GIVEN, single } from './given.ts';

const TO_FINANCE = 'Sở Tài chính kế thừa chức năng của Sở Kế hoạch và Đầu tư';

/** 2: Về giải ngân vốn đầu tư công. */
export const capital: readonly DatedAct[] = [
  ...course({ directive, quote: 'phân bổ chi tiết toàn bộ kế hoạch vốn năm 2025' }, 'so-khdt', [
    assign(GIVEN, { accountable: 'bcsd-ubnd', cooperating: ['so-tai-chinh'] }),
    receive('2025-01-21'),
    progress('2025-02-12', 55, 'Đã phân bổ 1.420 tỷ đồng cho dự án chuyển tiếp'),
    toDepartmentSuccessor('so-tai-chinh', TO_FINANCE),
    ...result(
      '512/QĐ-UBND',
      '2025-03-28',
      'Quyết định phân bổ chi tiết kế hoạch vốn đầu tư công năm 2025',
      '2025-04-01',
    ),
  ]),
  ...course({ directive, quote: 'điều chuyển vốn từ dự án chậm giải ngân' }, 'so-khdt', [
    assign(GIVEN, { cooperating: ['so-tai-chinh', 'kho-bac-tinh'] }),
    receive('2025-01-21'),
    toDepartmentSuccessor('so-tai-chinh', TO_FINANCE),
    progress('2025-07-16', 50, 'Đã rà soát 64 dự án, đề xuất điều chuyển 11 dự án'),
    ...result(
      '1893/QĐ-UBND',
      '2025-10-15',
      'Quyết định điều chỉnh kế hoạch vốn đầu tư công năm 2025',
      '2025-10-20',
    ),
  ]),
  ...single(
    'công khai danh sách chủ đầu tư',
    'so-khdt',
    receive('2025-01-21'),
    toDepartmentSuccessor('so-tai-chinh', TO_FINANCE),
    progress('2025-05-20', 50, 'Đã công khai quý I trên trang thông tin của Sở'),
    ...result(
      '1177/TB-STC',
      '2025-08-12',
      'Thông báo danh sách chủ đầu tư giải ngân dưới mức bình quân',
      '2025-08-15',
    ),
  ),
  ...single(
    'xử lý dứt điểm nợ đọng xây dựng cơ bản',
    'so-tai-chinh',
    receive('2025-01-22'),
    progress('2025-06-18', 40, 'Đã bố trí trả nợ 38 trên 71 dự án'),
    progress('2025-10-22', 85, 'Còn 9 dự án chờ nguồn tăng thu'),
    ...result('498/BC-STC', '2025-12-24', 'Báo cáo kết quả xử lý nợ đọng xây dựng cơ bản', '2025-12-29'),
  ),
  ...single(
    'hằng tháng báo cáo Ban Thường vụ Tỉnh ủy',
    'so-tai-chinh',
    receive('2025-01-22'),
    progress('2025-04-04', 20, 'Đã báo cáo quý I năm 2025'),
    paper('441/BC-STC', '2026-12-04', 'Báo cáo giải ngân vốn đầu tư công 11 tháng năm 2026'),
    progress('2026-12-04', 90, 'Đã báo cáo đến hết tháng 11 năm 2026'),
  ),
];
