import { regionWards } from '../../organisations.ts';
import { type DatedAct, toClass } from '../course.ts';
import { assignTo, paper, progress, receive, refuse, result, submit } from '../steps.ts';
import { child, DECISION, directive, given, TO_STATE } from './given.ts';

const PROGRAMME = 'lập chương trình phát triển đô thị';
const SHORTER = 'xây dựng phương án cắt giảm thời gian giải quyết';
const linked = ['so-tai-chinh', 'so-xay-dung', 'so-nnmt', 'so-cong-thuong', 'bql-kcn'] as const;

/** III.4: Về đô thị, cơ sở dữ liệu và thủ tục hành chính. */
export const urban: readonly DatedAct[] = [
  toClass({ directive, quote: PROGRAMME }, TO_STATE, regionWards, {
    accountable: 'dang-uy-ubnd',
    cooperating: ['so-xay-dung'],
    basis: DECISION,
  }),
  ...child(
    PROGRAMME,
    'ubnd-phuong-minh-thanh',
    receive('2026-04-03'),
    progress('2026-10-21', 40, 'Đã có đề cương và đơn vị tư vấn'),
  ),
  ...child(
    PROGRAMME,
    'ubnd-phuong-bac-son',
    receive('2026-04-06'),
    progress('2026-11-10', 20, 'Đang lựa chọn đơn vị tư vấn'),
  ),
  ...child(PROGRAMME, 'ubnd-phuong-lam-khe', receive('2026-04-06')),
  ...given(
    'Lập danh mục quỹ đất phát triển nhà ở xã hội',
    'bql-kcn',
    {},
    refuse('2026-04-07', 'Lập danh mục quỹ đất nhà ở xã hội thuộc chức năng của Sở Xây dựng'),
    assignTo('2026-04-09', 'so-xay-dung', {
      accountable: 'dang-uy-ubnd',
      cooperating: ['bql-kcn', 'so-nnmt'],
      basis: 'Công văn số 288-CV/VPTU ngày 09/4/2026',
    }),
    receive('2026-04-10'),
    progress('2026-08-05', 50, 'Đã khảo sát 9 khu đất'),
    ...result(
      '2655/SXD-QLN',
      '2026-11-04',
      'Danh mục 7 khu đất phát triển nhà ở xã hội, 23,8 ha',
      '2026-11-09',
    ),
  ),
  ...given(
    'Đưa vào sử dụng cơ sở dữ liệu dùng chung',
    'so-khcn',
    { cooperating: [...linked] },
    receive('2026-04-03'),
    progress('2026-07-02', 40, 'Đã nhập lớp quy hoạch, dự án'),
    paper('266/BC-SKHCN', '2026-10-07', 'Báo cáo kết quả chạy thử cơ sở dữ liệu'),
    progress('2026-10-07', 85, 'Đang chạy thử; dữ liệu giải phóng mặt bằng chưa đủ'),
    ...result(
      '301/QĐ-SKHCN',
      '2026-11-13',
      'Quyết định đưa cơ sở dữ liệu dùng chung vào sử dụng',
      '2026-11-17',
    ),
  ),
  ...given(
    'Xây dựng quy chế cập nhật, chia sẻ dữ liệu',
    'so-khcn',
    { cooperating: ['vp-ubnd'] },
    receive('2026-04-06'),
    progress('2026-11-18', 60, 'Dự thảo đã lấy ý kiến 11 cơ quan'),
    paper('340/TTr-SKHCN', '2026-12-14', 'Tờ trình ban hành quy chế cập nhật, chia sẻ dữ liệu'),
    submit('2026-12-14'),
  ),
  toClass({ directive, quote: SHORTER }, TO_STATE, linked, { accountable: 'dang-uy-ubnd', basis: DECISION }),
  ...child(
    SHORTER,
    'so-tai-chinh',
    receive('2026-04-03'),
    progress('2026-05-26', 70, 'Rà soát xong 22 thủ tục'),
    ...result('171/PA-STC', '2026-06-16', 'Phương án cắt giảm 34% thời gian thủ tục đầu tư', '2026-06-18'),
  ),
  ...child(
    SHORTER,
    'so-xay-dung',
    receive('2026-04-06'),
    progress('2026-05-28', 60, 'Rà soát xong 31 thủ tục'),
    ...result('402/PA-SXD', '2026-06-23', 'Phương án cắt giảm 31% thời gian thủ tục xây dựng', '2026-06-25'),
  ),
  ...child(
    SHORTER,
    'so-nnmt',
    receive('2026-04-07'),
    progress('2026-06-10', 40, 'Còn nhóm thủ tục môi trường'),
    ...result(
      '377/PA-SNNMT',
      '2026-07-10',
      'Phương án cắt giảm 30% thời gian thủ tục đất đai, môi trường',
      '2026-07-14',
    ),
  ),
  ...child(
    SHORTER,
    'so-cong-thuong',
    receive('2026-04-03'),
    progress('2026-05-20', 80, 'Rà soát xong 18 thủ tục'),
    ...result(
      '96/PA-SCT',
      '2026-06-12',
      'Phương án cắt giảm 35% thời gian thủ tục cụm công nghiệp',
      '2026-06-16',
    ),
  ),
  ...child(
    SHORTER,
    'bql-kcn',
    receive('2026-04-06'),
    progress('2026-06-03', 75, 'Đã thử quy trình một đầu mối'),
    ...result(
      '162/PA-BQL',
      '2026-06-26',
      'Phương án cắt giảm 40% thời gian thủ tục trong khu công nghiệp',
      '2026-06-30',
    ),
  ),
  ...given(
    'công bố quy trình liên thông về đầu tư',
    'vp-ubnd',
    { cooperating: [...linked] },
    receive('2026-04-03'),
    progress('2026-05-21', 60, 'Đã thống nhất sơ đồ quy trình'),
    ...result('774/QĐ-UBND', '2026-06-19', 'Quyết định công bố quy trình liên thông', '2026-06-22'),
  ),
];
