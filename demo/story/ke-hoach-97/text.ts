import { type DatedAct, toClass } from '../course.ts';
import { paper, progress, receive, result } from '../steps.ts';
import { child, directive, GIVEN, given } from './given.ts';

const DETAILED = 'ban hành kế hoạch chi tiết của cơ quan mình';
const leads = ['so-tai-chinh', 'so-xay-dung', 'so-nnmt', 'so-khcn', 'so-cong-thuong', 'bql-kcn'] as const;

/** III and V: the orders in the text of the plan. */
export const text: readonly DatedAct[] = [
  ...given(
    'thẩm định danh mục quy hoạch phân khu',
    'so-xay-dung',
    [],
    receive('2026-05-05'),
    progress('2026-06-30', 60, 'Đã thẩm định danh mục của 4 trên 6 xã, phường'),
    ...result(
      '468/BC-SXD',
      '2026-07-28',
      'Báo cáo thẩm định danh mục quy hoạch phân khu cần điều chỉnh',
      '2026-07-30',
    ),
  ),
  ...given(
    'rà soát quỹ đất công dọc hai bờ sông',
    'so-nnmt',
    [],
    receive('2026-05-06'),
    progress('2026-11-03', 30, 'Đã rà soát 18 trên 61 km bờ sông'),
  ),
  ...given(
    'lập phương án sử dụng vật liệu nạo vét',
    'so-xay-dung',
    ['so-nnmt'],
    receive('2026-05-06'),
    progress('2026-08-13', 55, 'Đã lấy mẫu 6 vị trí'),
    ...result('2590/PA-SXD', '2026-10-16', 'Phương án sử dụng vật liệu nạo vét lòng sông', '2026-10-21'),
  ),
  ...given(
    'cân đối vốn chuẩn bị đầu tư cầu Lam Khê 2',
    'so-tai-chinh',
    [],
    receive('2026-05-05'),
    progress('2026-10-27', 60, 'Đã dự kiến 18 tỷ đồng'),
    ...result('540/TTr-STC', '2026-12-08', 'Tờ trình bố trí vốn chuẩn bị đầu tư cầu Lam Khê 2', '2026-12-11'),
  ),
  ...given(
    'ký quy chế phối hợp với Ủy ban nhân dân xã Đồng Vải',
    'bql-kcn',
    ['ubnd-xa-dong-vai'],
    receive('2026-05-05'),
    progress('2026-06-09', 70, 'Hai bên thống nhất dự thảo'),
    ...result(
      '02/QCPH-BQL-UBND',
      '2026-07-17',
      'Quy chế phối hợp quản lý lao động, an ninh trật tự',
      '2026-07-21',
    ),
  ),
  ...given(
    'kiểm tra việc chấp hành tiến độ sử dụng đất',
    'bql-kcn',
    ['so-nnmt'],
    receive('2026-05-05'),
    progress('2026-08-27', 50, 'Đã kiểm tra 12 trên 24 dự án'),
    ...result('344/BC-BQL', '2026-11-17', 'Báo cáo kiểm tra tiến độ sử dụng đất của 24 dự án', '2026-11-20'),
  ),
  ...given(
    'thẩm định phương án bố trí nhân lực',
    'so-noi-vu',
    ['so-khcn'],
    receive('2026-05-07'),
    progress('2026-11-26', 50, 'Chờ Sở KH và CN bổ sung mô tả vị trí việc làm'),
  ),
  toClass({ directive, quote: DETAILED }, GIVEN, leads, { accountable: 'ubnd-tinh' }),
  ...child(
    DETAILED,
    'so-tai-chinh',
    receive('2026-05-05'),
    progress('2026-05-12', 60, 'Dự thảo lần 1'),
    ...result('129/KH-STC', '2026-05-18', 'Kế hoạch chi tiết của Sở Tài chính', '2026-05-20'),
  ),
  ...child(
    DETAILED,
    'so-xay-dung',
    receive('2026-05-05'),
    progress('2026-05-13', 70, 'Đã trình lãnh đạo Sở'),
    ...result('301/KH-SXD', '2026-05-19', 'Kế hoạch chi tiết của Sở Xây dựng', '2026-05-21'),
  ),
  ...child(
    DETAILED,
    'so-nnmt',
    receive('2026-05-06'),
    progress('2026-05-14', 30, 'Chờ ý kiến các chi cục'),
    ...result(
      '288/KH-SNNMT',
      '2026-05-27',
      'Kế hoạch chi tiết của Sở Nông nghiệp và Môi trường',
      '2026-05-29',
    ),
  ),
  ...child(
    DETAILED,
    'so-khcn',
    receive('2026-05-05'),
    progress('2026-05-12', 70, 'Dự thảo lần 1'),
    ...result('113/KH-SKHCN', '2026-05-15', 'Kế hoạch chi tiết của Sở Khoa học và Công nghệ', '2026-05-19'),
  ),
  ...child(
    DETAILED,
    'so-cong-thuong',
    receive('2026-05-06'),
    progress('2026-05-13', 60, 'Dự thảo lần 1'),
    ...result('84/KH-SCT', '2026-05-19', 'Kế hoạch chi tiết của Sở Công Thương', '2026-05-21'),
  ),
  ...child(
    DETAILED,
    'bql-kcn',
    receive('2026-05-05'),
    progress('2026-05-12', 80, 'Đã trình Trưởng ban'),
    ...result(
      '131/KH-BQL',
      '2026-05-14',
      'Kế hoạch chi tiết của Ban Quản lý các khu công nghiệp',
      '2026-05-18',
    ),
  ),
  ...given(
    'hằng quý báo cáo Ủy ban nhân dân tỉnh',
    'so-tai-chinh',
    [],
    receive('2026-05-05'),
    paper('380/BC-STC', '2026-09-18', 'Báo cáo quý III năm 2026 thực hiện Kế hoạch số 97/KH-UBND'),
    progress('2026-09-18', 60, 'Đã báo cáo quý II, quý III'),
  ),
  ...given(
    'theo dõi, đôn đốc các cơ quan, địa phương',
    'vp-ubnd',
    [],
    receive('2026-05-04'),
    progress('2026-12-08', 60, 'Đã đôn đốc 17 lượt'),
  ),
  ...given(
    'đưa nội dung quản lý đất đai tại các khu công nghiệp vào kế hoạch thanh tra',
    'thanh-tra-tinh',
    [],
    receive('2026-05-06'),
    progress('2026-11-10', 70, 'Đã đưa vào dự thảo kế hoạch'),
    ...result('77/QĐ-TTr', '2026-12-09', 'Quyết định phê duyệt kế hoạch thanh tra năm 2027', '2026-12-14'),
  ),
];
