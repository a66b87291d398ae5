import { course, type DatedAct } from '../course.ts';
import { assign, paper, progress, receive, result, urge } from '../steps.ts';
import { directive, given } from './given.ts';

/** III.3: Về khu, cụm công nghiệp. */
export const industry: readonly DatedAct[] = [
  ...given(
    'đưa vào vận hành hệ thống xử lý nước thải tập trung',
    'bql-kcn',
    { cooperating: ['so-nnmt'] },
    receive('2026-04-03'),
    paper(
      '146/QĐ-BQL',
      '2026-06-11',
      'Quyết định phê duyệt thiết kế hệ thống xử lý nước thải 8.000 m3/ngày đêm',
    ),
    progress('2026-06-11', 25, 'Đã phê duyệt thiết kế'),
    paper('351/BC-BQL', '2026-11-20', 'Báo cáo tiến độ thi công: xong bể điều hòa, bể sinh học'),
    progress('2026-11-20', 55, 'Xong phần xây dựng, đang lắp thiết bị'),
  ),
  ...given(
    'bố trí khoảng 10% diện tích',
    'bql-kcn',
    { cooperating: ['so-xay-dung'] },
    receive('2026-04-06'),
    progress('2026-10-07', 20, 'Đã điều chỉnh 1 trên 4 đồ án, đạt 9,4% diện tích'),
  ),
  ...given(
    'Hoàn thành thu hồi đất của các dự án chậm triển khai',
    'bql-kcn',
    { cooperating: ['so-nnmt'] },
    receive('2026-04-03'),
    progress('2026-08-20', 20, 'Đã lập danh sách 10 dự án, 48,6 ha'),
    paper('329/BC-BQL', '2026-11-05', 'Báo cáo kết quả thu hồi đợt 1: 4 dự án, 17,9 ha'),
    progress('2026-11-05', 40, 'Đã thu hồi 4 trên 10 dự án; 3 dự án khiếu nại'),
    urge('2026-12-02', '897-CV/VPTU', 'Yêu cầu báo cáo nguyên nhân chưa hoàn thành thu hồi đất'),
  ),
  ...given(
    'hoàn thành thủ tục mở rộng Cụm công nghiệp Tân Lập',
    'so-cong-thuong',
    { cooperating: ['ubnd-xa-tan-lap', 'ubnd-xa-phu-khe'] },
    receive('2026-04-06'),
    progress('2026-08-25', 50, 'Đã có ý kiến thẩm định của 5 sở'),
    progress('2026-12-09', 85, 'Cụm Tân Lập đã có quyết định; cụm Phú Khê đang trình'),
  ),
  ...given(
    'Xây dựng danh mục ngành, nghề khuyến khích đầu tư',
    'so-tai-chinh',
    { cooperating: ['so-cong-thuong', 'bql-kcn'] },
    receive('2026-04-06'),
    progress('2026-06-24', 60, 'Dự thảo đã lấy ý kiến hiệp hội doanh nghiệp'),
    ...result(
      '893/QĐ-UBND',
      '2026-08-21',
      'Quyết định ban hành danh mục ngành, nghề khuyến khích đầu tư',
      '2026-08-26',
    ),
  ),
  ...given(
    'Không chấp thuận dự án sử dụng công nghệ lạc hậu',
    'bql-kcn',
    {},
    receive('2026-04-06'),
    progress('2026-11-06', 60, 'Đã từ chối 3 hồ sơ dự án do công nghệ không phù hợp'),
  ),
  // Nobody saw this order until the year's review: given late, not yet received.
  ...course({ directive, quote: 'dành quỹ đất xây dựng nhà trẻ, trạm y tế' }, 'bql-kcn', [
    assign('2026-12-14', { accountable: 'dang-uy-ubnd', basis: 'Công văn số 918-CV/VPTU ngày 14/12/2026' }),
  ]),
];
