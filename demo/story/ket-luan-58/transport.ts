import type { TaskSelector } from '../../event.ts';
import { regionCommittees } from '../../organisations.ts';
import { course, type DatedAct, type Step } from '../course.ts';
import {
  confirm,
  extension,
  file,
  paper,
  progress,
  receive,
  result,
  submit,
  suspend,
  urge,
} from '../steps.ts';
import { directive, given } from './given.ts';

const SCHEME = 'xây dựng Đề án phát triển giao thông kết nối';

const parts = {
  survey: { title: 'Khảo sát hiện trạng 14 tuyến kết nối', lead: 'so-xay-dung', due: '2026-06-30' },
  forecast: { title: 'Dự báo nhu cầu vận tải đến năm 2035', lead: 'so-xay-dung', due: '2026-08-31' },
  funds: { title: 'Cân đối nguồn vốn theo năm', lead: 'so-tai-chinh', due: '2026-11-30' },
  draft: { title: 'Hoàn thiện dự thảo Đề án, lấy ý kiến', lead: 'so-xay-dung', due: '2026-12-25' },
} as const;

function part(which: keyof typeof parts, ...steps: Step[]): DatedAct[] {
  const task: TaskSelector = { directive, quote: SCHEME, part: parts[which].title };
  return course(task, parts[which].lead, steps);
}

const scheme: DatedAct[] = [
  ...given(
    SCHEME,
    'so-xay-dung',
    { cooperating: ['so-tai-chinh', 'so-nnmt', ...regionCommittees] },
    receive('2026-04-03'),
    { step: 'break-down', on: '2026-04-14', parts: Object.values(parts) },
    progress('2026-06-26', 30, 'Hoàn thành khảo sát hiện trạng'),
    paper('418/BC-SXD', '2026-06-26', 'Hiện trạng mạng lưới giao thông kết nối vùng động lực'),
    progress('2026-09-09', 55, 'Hoàn thành dự báo vận tải'),
    paper('2207/SXD-QHKT', '2026-09-09', 'Dự báo nhu cầu vận tải đến năm 2035'),
    progress(
      '2026-12-10',
      80,
      'Dự thảo lần 2 đã tiếp thu ý kiến 8 cơ quan; phần cân đối vốn chờ Sở Tài chính',
    ),
    file('du-thao-de-an-giao-thong-lan-2.docx', '2026-12-11', 'Dự thảo Đề án lần 2'),
    submit('2026-12-11'),
  ),
  ...part(
    'survey',
    receive('2026-04-15'),
    progress('2026-05-27', 60, 'Khảo sát xong 9 trên 14 tuyến'),
    ...result(
      '418/BC-SXD',
      '2026-06-26',
      'Hiện trạng mạng lưới giao thông kết nối vùng động lực',
      '2026-06-29',
    ),
  ),
  ...part(
    'forecast',
    receive('2026-06-30'),
    progress('2026-08-18', 70, 'Đã chạy mô hình dự báo phương án 1'),
    paper('2207/SXD-QHKT', '2026-09-09', 'Dự báo nhu cầu vận tải đến năm 2035'),
    submit('2026-09-09'),
    confirm('2026-09-11'),
  ),
  ...part(
    'funds',
    receive('2026-09-14'),
    progress('2026-11-18', 50, 'Đã tổng hợp nhu cầu vốn; chưa cân đối được nguồn năm 2028'),
    urge('2026-12-03', '903-CV/VPTU', 'Đôn đốc Sở Tài chính trả lời phần cân đối nguồn vốn của Đề án'),
  ),
  ...part(
    'draft',
    receive('2026-09-14'),
    progress('2026-12-11', 85, 'Đã có dự thảo lần 2, đang lấy ý kiến lần cuối'),
  ),
];

/** III.2: Về giao thông và mặt bằng. */
export const transport: readonly DatedAct[] = [
  ...scheme,
  ...given(
    'Bàn giao toàn bộ mặt bằng tuyến đường ven sông',
    'so-nnmt',
    {
      cooperating: ['ubnd-phuong-lam-khe', 'ubnd-phuong-bac-son', 'ubnd-xa-phu-khe', 'ubnd-xa-tan-lap'],
    },
    receive('2026-04-03'),
    progress('2026-06-17', 40, 'Đã bàn giao 11,2 trên 27 km'),
    file('anh-mat-bang-ven-song.png', '2026-09-24', 'Ảnh hiện trường đoạn km 14 đã bàn giao'),
    progress('2026-09-24', 74, 'Đã bàn giao 20 km; vướng giá bồi thường tại phường Lam Khê'),
    extension('2026-09-25', '2026-11-30', 'Xin gia hạn lần 1: chưa thống nhất giá bồi thường 34 hộ'),
    urge('2026-10-06', '744-CV/VPTU', 'Không gia hạn; yêu cầu báo cáo tiến độ hằng tuần'),
    file('so-lieu-ban-giao-mat-bang.txt', '2026-12-08', 'Số liệu bàn giao mặt bằng đến ngày 08/12/2026'),
    progress('2026-12-08', 82, 'Còn 19 hộ phường Lam Khê chưa thống nhất giá bồi thường'),
    extension('2026-12-15', '2027-02-28', 'Xin gia hạn lần 2: chờ xác nhận nguồn gốc đất của 19 hộ'),
  ),
  ...given(
    'Tháo gỡ vướng mắc về nguồn vật liệu san lấp',
    'so-xay-dung',
    { cooperating: ['so-nnmt'] },
    receive('2026-04-07'),
    paper('1320/SXD-QLXD', '2026-08-06', 'Nhu cầu vật liệu san lấp của 12 công trình trọng điểm'),
    progress('2026-11-12', 35, 'Đã cấp phép 1 trên 4 mỏ; còn thiếu 1,8 triệu m3'),
  ),
  ...given(
    'lập hồ sơ chuẩn bị đầu tư cầu Lam Khê 2',
    'so-xay-dung',
    { cooperating: ['so-tai-chinh', 'ubnd-xa-phu-khe', 'ubnd-xa-dong-vai'] },
    receive('2026-04-06'),
    progress('2026-08-19', 40, 'Đã hoàn thành báo cáo nghiên cứu tiền khả thi'),
    paper('2714/SXD-KHTC', '2026-10-28', 'Công văn xin ý kiến Bộ Xây dựng về hướng tuyến cầu Lam Khê 2'),
    suspend(
      '2026-11-02',
      'Chờ ý kiến Bộ Xây dựng về hướng tuyến; tạm dừng lập hồ sơ theo đề nghị của Sở Xây dựng',
    ),
  ),
  ...given(
    'Sở Xây dựng cắm mốc chỉ giới tuyến đường ven sông',
    'so-xay-dung',
    { cooperating: regionCommittees },
    receive('2026-04-06'),
    progress('2026-09-16', 30, 'Đã cắm 118 trên 390 mốc'),
    paper('203/BB-SXD', '2026-12-09', 'Biên bản bàn giao mốc đoạn qua xã Phú Khê, xã Tân Lập'),
    progress('2026-12-09', 70, 'Đã cắm 273 trên 390 mốc'),
  ),
  ...given(
    'Thống nhất với tỉnh giáp ranh phía Bắc',
    'so-xay-dung',
    {},
    receive('2026-04-07'),
    progress('2026-07-23', 30, 'Đã làm việc cấp sở lần 1'),
    progress('2026-11-13', 50, 'Hai bên thống nhất 1 trên 2 điểm đấu nối; chờ tỉnh bạn trả lời'),
  ),
  ...given(
    'Lập phương án tái định cư cho các hộ phải di dời',
    'so-nnmt',
    { cooperating: ['ubnd-phuong-lam-khe', 'ubnd-xa-phu-khe'] },
    receive('2026-04-07'),
    progress('2026-07-15', 50, 'Đã thống kê 86 hộ phải di dời'),
    ...result(
      '1004/QĐ-UBND',
      '2026-10-14',
      'Quyết định phê duyệt phương án tái định cư tuyến đường ven sông',
      '2026-10-19',
    ),
  ),
  ...given('Rà soát các điểm giao cắt mất an toàn', 'so-xay-dung', {}, receive('2026-04-08')),
];
