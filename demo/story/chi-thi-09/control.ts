import type { DatedAct } from '../course.ts';
import { paper, progress, receive, result, toPartySuccessor } from '../steps.ts';
import { single } from './given.ts';

const BCSD = 'Chuyển chức năng của Ban cán sự đảng UBND tỉnh sang Đảng ủy UBND tỉnh';

/** 5 and 6: kiểm tra, giám sát; tổ chức thực hiện. */
export const control: readonly DatedAct[] = [
  ...single(
    'kiểm tra trách nhiệm lãnh đạo công tác giải phóng mặt bằng',
    'ubkt-tinh-uy',
    receive('2025-01-22'),
    progress('2025-05-20', 50, 'Kết thúc kiểm tra cấp ủy thứ nhất'),
    ...result('318-TB/UBKTTU', '2025-12-15', 'Thông báo kết luận kiểm tra đối với hai cấp ủy', '2025-12-18'),
  ),
  ...single(
    'lãnh đạo giám sát chuyên đề về giải ngân',
    'dang-doan-hdnd',
    receive('2025-01-22'),
    toPartySuccessor('dang-uy-hdnd', 'Chuyển chức năng lãnh đạo của Đảng đoàn HĐND tỉnh'),
    progress('2025-09-17', 70, 'Đã giám sát 7 chủ đầu tư'),
    ...result('142/BC-HĐND', '2025-11-12', 'Báo cáo kết quả giám sát chuyên đề về giải ngân', '2025-11-17'),
  ),
  ...single(
    'giám sát việc bồi thường, hỗ trợ, tái định cư',
    'mttq-tinh',
    receive('2025-01-22'),
    progress('2025-11-05', 50, 'Giám sát tại 11 thôn, tổ dân phố'),
    ...result(
      '97/BC-MTTQ',
      '2026-06-10',
      'Báo cáo giám sát bồi thường, hỗ trợ, tái định cư ở cơ sở',
      '2026-06-15',
    ),
  ),
  ...single(
    'xây dựng kế hoạch thực hiện Chỉ thị này',
    'bcsd-ubnd',
    receive('2025-01-21'),
    progress('2025-02-11', 60, 'Đã có dự thảo lần 1'),
    toPartySuccessor('dang-uy-ubnd', BCSD),
    ...result('03-KH/ĐU', '2025-02-26', 'Kế hoạch thực hiện Chỉ thị số 09-CT/TU', '2025-02-28'),
  ),
  ...single(
    'định hướng tuyên truyền các điển hình',
    'ban-tuyen-giao',
    receive('2025-01-21'),
    toPartySuccessor('btgdv-tinh-uy', 'Hợp nhất Ban Tuyên giáo và Ban Dân vận'),
    progress('2025-03-11', 60, 'Đã lựa chọn 15 hộ điển hình'),
    ...result(
      '21-HD/BTGDVTU',
      '2025-03-27',
      'Hướng dẫn tuyên truyền điển hình tự nguyện bàn giao đất',
      '2025-03-31',
    ),
  ),
  ...single(
    'theo dõi, đôn đốc việc thực hiện Chỉ thị',
    'vp-tinh-uy',
    receive('2025-01-20'),
    progress('2025-12-17', 50, 'Đã đôn đốc 14 lượt trong năm 2025'),
    progress('2026-12-10', 75, 'Đã đôn đốc 9 lượt trong năm 2026'),
  ),
  ...single(
    'định kỳ 6 tháng báo cáo Ban Thường vụ Tỉnh ủy',
    'vp-tinh-uy',
    receive('2025-01-20'),
    paper('402-BC/VPTU', '2025-07-10', 'Báo cáo 6 tháng thực hiện Chỉ thị số 09-CT/TU'),
    progress('2025-07-10', 30, 'Đã báo cáo kỳ 6 tháng đầu năm 2025'),
    paper('655-BC/VPTU', '2026-07-08', 'Báo cáo 6 tháng đầu năm 2026 thực hiện Chỉ thị số 09-CT/TU'),
    progress('2026-07-08', 70, 'Đã báo cáo kỳ 6 tháng đầu năm 2026'),
  ),
];
