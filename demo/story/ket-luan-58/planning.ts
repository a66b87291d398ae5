import { regionCommittees } from '../../organisations.ts';
import { type DatedAct, toClass } from '../course.ts';
import { paper, progress, receive, result, urge } from '../steps.ts';
import { child, DECISION, directive, given, TO_STATE } from './given.ts';

const ZONING = 'lập danh mục quy hoạch phân khu cần điều chỉnh';

/** III.1: Về quy hoạch. */
export const planning: readonly DatedAct[] = [
  ...given(
    'Hoàn thành điều chỉnh Quy hoạch tỉnh',
    'so-tai-chinh',
    { cooperating: ['so-xay-dung', 'so-nnmt'] },
    receive('2026-04-03'),
    progress('2026-05-20', 30, 'Đã có báo cáo thuyết minh lần 1'),
    paper('233/TTr-STC', '2026-08-12', 'Tờ trình thẩm định điều chỉnh Quy hoạch tỉnh'),
    progress('2026-08-12', 80, 'Đã trình Hội đồng thẩm định'),
    ...result(
      '961/QĐ-UBND',
      '2026-09-25',
      'Quyết định phê duyệt điều chỉnh Quy hoạch tỉnh thời kỳ 2021 - 2030',
      '2026-09-29',
    ),
  ),
  ...given(
    'Rà soát, đề xuất bãi bỏ các quy hoạch chi tiết',
    'so-xay-dung',
    { cooperating: regionCommittees },
    receive('2026-04-06'),
    progress('2026-07-14', 35, 'Đã rà soát 41 trên 96 đồ án'),
    paper('1684/SXD-QHKT', '2026-10-13', 'Công văn đề xuất bãi bỏ 9 quy hoạch chi tiết đợt 1'),
    progress('2026-10-13', 60, 'Đã đề xuất bãi bỏ 9 đồ án; còn 37 đồ án chờ ý kiến xã, phường'),
  ),
  ...given(
    'Công khai các quy hoạch đã được phê duyệt',
    'so-xay-dung',
    {},
    receive('2026-04-06'),
    progress('2026-05-19', 50, 'Đã đăng tải 18 quy hoạch trên Cổng thông tin'),
    ...result('512/BC-SXD', '2026-07-22', 'Báo cáo kết quả công khai 34 quy hoạch', '2026-07-24'),
  ),
  ...given(
    'Cập nhật phương án phát triển bến thủy nội địa',
    'so-xay-dung',
    { cooperating: ['so-tai-chinh'] },
    receive('2026-04-07'),
    progress('2026-07-08', 60, 'Đã xác định 5 vị trí bến'),
    ...result('966/QĐ-UBND', '2026-09-28', 'Quyết định cập nhật phương án bến thủy nội địa', '2026-10-02'),
  ),
  toClass({ directive, quote: ZONING }, TO_STATE, regionCommittees, {
    accountable: 'dang-uy-ubnd',
    cooperating: ['so-xay-dung'],
    basis: DECISION,
  }),
  ...child(
    ZONING,
    'ubnd-phuong-minh-thanh',
    receive('2026-04-03'),
    progress('2026-05-05', 60, 'Đã rà soát 12 đồ án'),
    ...result(
      '142/UBND-KT',
      '2026-05-22',
      'Danh mục 7 quy hoạch phân khu cần điều chỉnh của phường Minh Thành',
      '2026-05-26',
    ),
  ),
  ...child(
    ZONING,
    'ubnd-phuong-bac-son',
    receive('2026-04-06'),
    progress('2026-05-07', 50, 'Đã rà soát 6 đồ án'),
    ...result(
      '118/UBND-KT',
      '2026-05-27',
      'Danh mục 4 quy hoạch phân khu cần điều chỉnh của phường Bắc Sơn',
      '2026-06-02',
    ),
  ),
  ...child(
    ZONING,
    'ubnd-phuong-lam-khe',
    receive('2026-04-06'),
    progress('2026-05-12', 70, 'Đã rà soát 9 đồ án'),
    ...result(
      '95/UBND-KT',
      '2026-05-28',
      'Danh mục 5 quy hoạch phân khu cần điều chỉnh của phường Lam Khê',
      '2026-06-02',
    ),
  ),
  ...child(
    ZONING,
    'ubnd-xa-phu-khe',
    receive('2026-04-07'),
    progress('2026-05-13', 60, 'Đã rà soát 4 đồ án'),
    ...result(
      '77/UBND-KT',
      '2026-05-26',
      'Danh mục 2 quy hoạch phân khu cần điều chỉnh của xã Phú Khê',
      '2026-05-29',
    ),
  ),
  ...child(
    ZONING,
    'ubnd-xa-tan-lap',
    receive('2026-04-09'),
    progress('2026-05-14', 30, 'Chưa có bản đồ nền cập nhật'),
    urge('2026-06-03', '402-CV/VPTU', 'Đề nghị gửi danh mục quy hoạch phân khu cần điều chỉnh'),
    ...result(
      '69/UBND-KT',
      '2026-06-10',
      'Danh mục 3 quy hoạch phân khu cần điều chỉnh của xã Tân Lập',
      '2026-06-12',
    ),
  ),
  ...child(
    ZONING,
    'ubnd-xa-dong-vai',
    receive('2026-04-07'),
    progress('2026-05-12', 80, 'Chỉ còn khu vực giáp khu công nghiệp'),
    ...result(
      '84/UBND-KT',
      '2026-05-20',
      'Danh mục 3 quy hoạch phân khu cần điều chỉnh của xã Đồng Vải',
      '2026-05-25',
    ),
  ),
];
