import { regionCommittees } from '../../organisations.ts';
import { course, type DatedAct, toClass } from '../course.ts';
import {
  assign,
  confirm,
  deadline,
  file,
  paper,
  progress,
  receive,
  refuse,
  result,
  resume,
  sendBack,
  submit,
  suspend,
} from '../steps.ts';
import { child, DECISION, directive, given, givenToParty, TO_STATE } from './given.ts';

const CLEAN_LAND = 'lập kế hoạch tạo quỹ đất sạch';

/** III.5 and III.6: nguồn lực đầu tư; môi trường và đời sống Nhân dân. Two orders still have no lead. */
export const resources: readonly DatedAct[] = [
  ...given(
    'tham mưu phương án điều tiết ngân sách',
    'so-tai-chinh',
    {},
    deadline(
      '2026-04-02',
      '2026-11-25',
      'Hồ sơ kỳ họp cuối năm gửi trước 15 ngày làm việc; kỳ họp dự kiến 16/12/2026',
    ),
    receive('2026-04-03'),
    progress('2026-09-22', 60, 'Đã có 2 phương án, đang lấy ý kiến xã, phường'),
    ...result('512/TTr-STC', '2026-11-20', 'Tờ trình phương án điều tiết ngân sách', '2026-11-24'),
  ),
  ...given(
    'Lập danh mục dự án theo thứ tự ưu tiên',
    'so-tai-chinh',
    { cooperating: ['so-xay-dung'] },
    receive('2026-04-06'),
    progress('2026-05-18', 30, 'Đã thống nhất tiêu chí xếp hạng'),
    suspend('2026-06-01', 'Chờ số liệu cân đối vốn trung hạn được điều chỉnh'),
    resume('2026-07-13', 'HĐND tỉnh đã thông qua điều chỉnh kế hoạch vốn trung hạn'),
    progress('2026-09-03', 75, 'Đã xếp hạng 58 dự án'),
    ...result(
      '1019/QĐ-UBND',
      '2026-10-20',
      'Quyết định ban hành danh mục dự án ưu tiên, phân kỳ đầu tư',
      '2026-10-23',
    ),
  ),
  ...given(
    'Hoàn thành thu hồi tạm ứng quá hạn',
    'so-tai-chinh',
    {},
    receive('2026-04-06'),
    progress('2026-08-11', 55, 'Đã thu hồi 61 trên 112 tỷ đồng'),
    ...result('431/BC-STC', '2026-11-12', 'Báo cáo hoàn thành thu hồi tạm ứng quá hạn', '2026-11-16'),
  ),
  toClass({ directive, quote: CLEAN_LAND }, TO_STATE, regionCommittees, {
    accountable: 'dang-uy-ubnd',
    cooperating: ['so-nnmt'],
    basis: DECISION,
  }),
  ...child(
    CLEAN_LAND,
    'ubnd-phuong-minh-thanh',
    receive('2026-04-03'),
    progress('2026-06-18', 50, 'Đã xác định 8 khu đất'),
    ...result(
      '61/KH-UBND',
      '2026-08-13',
      'Kế hoạch tạo quỹ đất sạch phường Minh Thành: 14,2 ha',
      '2026-08-17',
    ),
  ),
  ...child(
    CLEAN_LAND,
    'ubnd-phuong-bac-son',
    receive('2026-04-06'),
    progress('2026-07-07', 40, 'Đã xác định 5 khu đất'),
    ...result('58/KH-UBND', '2026-09-17', 'Kế hoạch tạo quỹ đất sạch phường Bắc Sơn: 9,6 ha', '2026-09-22'),
  ),
  ...child(
    CLEAN_LAND,
    'ubnd-phuong-lam-khe',
    receive('2026-04-06'),
    progress('2026-10-08', 45, 'Chờ kết quả xác nhận nguồn gốc đất'),
  ),
  ...child(
    CLEAN_LAND,
    'ubnd-xa-phu-khe',
    receive('2026-04-07'),
    progress('2026-06-25', 60, 'Đã họp dân 6 thôn'),
    ...result('49/KH-UBND', '2026-07-30', 'Kế hoạch tạo quỹ đất sạch xã Phú Khê: 21,5 ha', '2026-08-04'),
  ),
  ...child(
    CLEAN_LAND,
    'ubnd-xa-tan-lap',
    receive('2026-04-09'),
    progress('2026-08-12', 55, 'Đã đo đạc 4 trên 6 khu'),
    ...result('52/KH-UBND', '2026-10-29', 'Kế hoạch tạo quỹ đất sạch xã Tân Lập: 17,8 ha', '2026-11-03'),
  ),
  ...child(
    CLEAN_LAND,
    'ubnd-xa-dong-vai',
    receive('2026-04-07'),
    progress('2026-11-17', 30, 'Đang rà soát đất nông trường cũ'),
  ),
  ...given(
    'lắp đặt trạm quan trắc nước tự động',
    'so-nnmt',
    {},
    receive('2026-04-07'),
    progress('2026-09-08', 50, 'Đã lắp xong trạm số 1 và số 2'),
    paper('588/BB-SNNMT', '2026-11-25', 'Biên bản lắp đặt ba trạm quan trắc'),
    submit('2026-11-26', '2026-11-25'),
    sendBack('2026-12-02', 'Trạm số 3 chưa truyền được số liệu; bổ sung biên bản chạy thử 72 giờ'),
    progress('2026-12-04', 95, 'Đã thay thiết bị truyền dữ liệu trạm số 3'),
    file(
      'bien-ban-chay-thu-tram-quan-trac.txt',
      '2026-12-10',
      'Biên bản chạy thử 72 giờ trạm quan trắc số 3',
    ),
    submit('2026-12-10'),
    confirm('2026-12-15'),
  ),
  ...given(
    'Xử lý các điểm xả thải chưa qua xử lý',
    'so-nnmt',
    { cooperating: regionCommittees },
    receive('2026-04-07'),
    progress('2026-07-28', 25, 'Đã lập bản đồ 38 điểm xả thải'),
    progress('2026-11-11', 45, 'Đã xử lý 17 trên 38 điểm'),
  ),
  ...given(
    'xây dựng kế hoạch đào tạo, chuyển đổi nghề',
    'so-noi-vu',
    { cooperating: ['bql-kcn'] },
    receive('2026-04-03'),
    progress('2026-08-27', 50, 'Đã khảo sát nhu cầu 640 lao động'),
    ...result(
      '1904/KH-UBND',
      '2026-11-18',
      'Kế hoạch đào tạo, chuyển đổi nghề cho lao động có đất thu hồi',
      '2026-11-23',
    ),
  ),
  // The ward says the price is not its to decide; the office has not chosen anew yet.
  ...course(
    { directive, quote: 'Giải quyết dứt điểm kiến nghị của các hộ dân phường Lam Khê' },
    'ubnd-phuong-lam-khe',
    [
      assign('2026-11-30', { accountable: 'dang-uy-ubnd', cooperating: ['so-nnmt'] }),
      refuse(
        '2026-12-08',
        'Giá bồi thường thuộc thẩm quyền tham mưu của Sở Nông nghiệp và Môi trường; phường chỉ xác nhận nguồn gốc đất',
      ),
    ],
  ),
  ...givenToParty(
    'thường xuyên thông tin tiến độ các dự án trọng điểm',
    'btgdv-tinh-uy',
    receive('2026-03-19'),
    progress('2026-07-09', 40, 'Mở chuyên mục trên báo tỉnh, 21 tin bài'),
    progress('2026-12-03', 75, '64 tin bài, 9 phóng sự'),
  ),
];
