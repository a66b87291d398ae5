import { regionParties } from '../../organisations.ts';
import { course, type DatedAct, toClass } from '../course.ts';
import { assign, cancel, deadline, paper, progress, receive, result } from '../steps.ts';
import { child, directive, givenToParty, TO_PARTY } from './given.ts';

const PROGRAMME = 'cụ thể hóa Kết luận này thành chương trình công tác';

/** IV: Tổ chức thực hiện. */
export const organisation: readonly DatedAct[] = [
  ...givenToParty(
    'lãnh đạo ban hành kế hoạch thực hiện Kết luận này',
    'dang-uy-ubnd',
    receive('2026-03-19'),
    progress('2026-04-08', 60, 'Dự thảo kế hoạch đã gửi lấy ý kiến'),
    ...result('97/KH-UBND', '2026-04-24', 'Kế hoạch thực hiện Kết luận số 58-KL/TU', '2026-04-28'),
  ),
  ...givenToParty(
    'Thành lập Ban Chỉ đạo phát triển vùng động lực',
    'vp-tinh-uy',
    receive('2026-03-19'),
    progress('2026-04-21', 30, 'Đã dự kiến thành phần'),
    cancel(
      '2026-05-20',
      'Không lập thêm ban chỉ đạo; giao Đảng ủy UBND tỉnh điều phối theo Thông báo số 214-TB/TU ngày 18/5/2026',
    ),
  ),
  ...givenToParty(
    'lãnh đạo tăng cường giám sát',
    'dang-uy-hdnd',
    receive('2026-03-20'),
    progress('2026-10-15', 50, 'Đã giám sát 5 trên 10 dự án trọng điểm'),
  ),
  ...givenToParty(
    'giám sát, phản biện xã hội theo chức năng',
    'mttq-tinh',
    receive('2026-03-20'),
    paper('155/BC-MTTQ', '2026-09-30', 'Báo cáo phản biện xã hội đối với dự thảo Đề án giao thông kết nối'),
    progress('2026-09-30', 50, 'Đã tổ chức 1 hội nghị phản biện'),
  ),
  ...givenToParty(
    'hoàn thành cuộc kiểm tra chuyên đề thứ nhất',
    'ubkt-tinh-uy',
    receive('2026-03-19'),
    paper('88-QĐ/UBKTTU', '2026-06-05', 'Quyết định kiểm tra chuyên đề'),
    progress('2026-09-10', 60, 'Kết thúc thẩm tra, xác minh'),
    progress('2026-12-09', 90, 'Đang hoàn thiện thông báo kết luận'),
  ),
  toClass({ directive, quote: PROGRAMME }, TO_PARTY, regionParties),
  ...child(
    PROGRAMME,
    'dang-uy-phuong-minh-thanh',
    receive('2026-03-19'),
    progress('2026-04-23', 60, 'Đã thảo luận trong Ban Thường vụ'),
    ...result(
      '08-CTr/ĐU',
      '2026-05-15',
      'Chương trình thực hiện Kết luận số 58-KL/TU của Đảng ủy phường Minh Thành',
      '2026-05-19',
    ),
  ),
  ...child(
    PROGRAMME,
    'dang-uy-phuong-bac-son',
    receive('2026-03-19'),
    progress('2026-05-06', 50, 'Dự thảo lần 1'),
    ...result(
      '11-CTr/ĐU',
      '2026-06-04',
      'Chương trình thực hiện Kết luận số 58-KL/TU của Đảng ủy phường Bắc Sơn',
      '2026-06-08',
    ),
  ),
  ...child(
    PROGRAMME,
    'dang-uy-phuong-lam-khe',
    receive('2026-03-20'),
    progress('2026-05-08', 50, 'Dự thảo lần 1'),
    ...result(
      '09-CTr/ĐU',
      '2026-06-11',
      'Chương trình thực hiện Kết luận số 58-KL/TU của Đảng ủy phường Lam Khê',
      '2026-06-16',
    ),
  ),
  ...child(
    PROGRAMME,
    'dang-uy-xa-phu-khe',
    receive('2026-03-20'),
    progress('2026-04-28', 70, 'Đã xin ý kiến các chi bộ'),
    ...result(
      '06-CTr/ĐU',
      '2026-05-20',
      'Chương trình thực hiện Kết luận số 58-KL/TU của Đảng ủy xã Phú Khê',
      '2026-05-25',
    ),
  ),
  ...child(
    PROGRAMME,
    'dang-uy-xa-tan-lap',
    receive('2026-03-24'),
    progress('2026-06-16', 40, 'Dự thảo lần 1'),
    ...result(
      '10-CTr/ĐU',
      '2026-07-16',
      'Chương trình thực hiện Kết luận số 58-KL/TU của Đảng ủy xã Tân Lập',
      '2026-07-21',
    ),
  ),
  ...child(
    PROGRAMME,
    'dang-uy-xa-dong-vai',
    receive('2026-03-23'),
    progress('2026-10-06', 50, 'Mới có dự thảo, chờ kiện toàn cấp ủy'),
  ),
  ...givenToParty(
    'hướng dẫn việc quán triệt Kết luận này',
    'btgdv-tinh-uy',
    receive('2026-03-19'),
    progress('2026-03-31', 60, 'Đã có dự thảo hướng dẫn'),
    ...result(
      '34-HD/BTGDVTU',
      '2026-04-10',
      'Hướng dẫn quán triệt, tuyên truyền Kết luận số 58-KL/TU',
      '2026-04-14',
    ),
  ),
  ...givenToParty(
    'Văn phòng Tỉnh ủy theo dõi, đôn đốc',
    'vp-tinh-uy',
    receive('2026-03-18'),
    progress('2026-06-24', 30, 'Đã đôn đốc 6 lượt'),
    progress('2026-12-14', 70, 'Đã đôn đốc 21 lượt, 4 công văn'),
  ),
  ...course({ directive, quote: 'hằng năm tham mưu Ban Thường vụ Tỉnh ủy báo cáo' }, 'vp-tinh-uy', [
    assign(TO_PARTY),
    receive('2026-03-18'),
    deadline('2026-09-21', '2026-12-20', 'Kỳ báo cáo năm 2026, chốt số liệu ngày 14/12/2026'),
    progress('2026-12-15', 60, 'Đã chốt số liệu, đang dự thảo báo cáo năm 2026'),
  ]),
  ...givenToParty('chuẩn bị nội dung sơ kết ba năm', 'vp-tinh-uy'),
];
