import { type StatePlan, sentence, under } from './plan-content.ts';

/** Kế hoạch số 186/KH-UBND: arrives on the morning of the pinned day and waits to be confirmed. */
export const plan186: StatePlan = {
  number: '186/KH-UBND',
  placeAndDate: 'Minh Giang, ngày 14 tháng 12 năm 2026',
  title: ['Phát triển cụm công nghiệp, chỉnh trang đô thị năm 2027'],
  opening: [
    'Thực hiện Kết luận số 58-KL/TU ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển cụm công nghiệp, chỉnh trang đô thị năm 2027 như sau:',
  ],
  sections: [
    {
      heading: 'MỤC ĐÍCH, YÊU CẦU',
      items: [sentence('Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.')],
    },
    {
      heading: 'NHIỆM VỤ',
      items: [
        under(
          'Cụm công nghiệp',
          'Sở Công Thương rà soát phương án phát triển cụm công nghiệp trong Quy hoạch tỉnh, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/3/2027.',
          'Sở Công Thương chủ trì, phối hợp với Ủy ban nhân dân các xã, phường có cụm công nghiệp hoàn thành hồ sơ thành lập Cụm công nghiệp Tân Lập, Cụm công nghiệp Phú Khê trong quý II năm 2027.',
          'Tỷ lệ lấp đầy các cụm công nghiệp đã hoạt động đến hết năm 2027 đạt từ 70% trở lên.',
          'Việc bố trí nhà lưu trú cho công nhân cần được quan tâm đúng mức, gắn với tiến độ từng cụm.',
        ),
        under(
          'Đô thị',
          'Ủy ban nhân dân các phường Minh Thành, Bắc Sơn, Lam Khê lập danh mục tuyến phố chỉnh trang; gửi Sở Xây dựng thẩm định trước ngày 28/02/2027.',
          'Nghiên cứu cơ chế thu hút doanh nghiệp tham gia quản lý bãi đỗ xe, công viên.',
        ),
      ],
    },
    {
      heading: 'TỔ CHỨC THỰC HIỆN',
      items: [
        sentence('Định kỳ hằng quý, các cơ quan, đơn vị báo cáo kết quả về Sở Tài chính trước ngày 20 của tháng cuối quý.'),
        sentence('Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh để xem xét.'),
      ],
    },
  ],
  end: 'Trên đây là Kế hoạch phát triển cụm công nghiệp, chỉnh trang đô thị năm 2027, yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện./.',
  recipients: [
    'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;',
    'Các sở, ban, ngành tỉnh;',
    'Ủy ban nhân dân các xã, phường;',
    'Lưu: VT, KT.',
  ],
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Bùi Thị Lan Anh' },
  appendix: null,
};
