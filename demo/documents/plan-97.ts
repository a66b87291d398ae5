import { type StatePlan, sentence, under } from './plan-content.ts';

/** Kế hoạch số 97/KH-UBND: how the People's Committee carries out Conclusion 58-KL/TU. */
export const plan97: StatePlan = {
  number: '97/KH-UBND',
  placeAndDate: 'Minh Giang, ngày 24 tháng 4 năm 2026',
  title: [
    'Thực hiện Kết luận số 58-KL/TU ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy',
    'về xây dựng kết cấu hạ tầng vùng động lực ven sông Lam Khê',
  ],
  opening: [
    'Thực hiện Kết luận số 58-KL/TU ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy về xây dựng kết cấu hạ tầng vùng động lực ven sông Lam Khê giai đoạn 2026 - 2030, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện như sau:',
  ],
  sections: [
    {
      heading: 'MỤC ĐÍCH, YÊU CẦU',
      items: [
        under(
          'Mục đích',
          'Cụ thể hóa các nhiệm vụ, giải pháp của Kết luận số 58-KL/TU thành công việc có cơ quan chủ trì, thời gian và sản phẩm.',
          'Làm căn cứ để Ủy ban nhân dân tỉnh kiểm tra, đánh giá kết quả của từng cơ quan, địa phương.',
        ),
        under(
          'Yêu cầu',
          'Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
          'Không làm phát sinh thủ tục, đầu mối trung gian trong quá trình thực hiện.',
        ),
      ],
    },
    {
      heading: 'CHỈ TIÊU NĂM 2026',
      items: [
        sentence('Giải ngân vốn đầu tư công của các dự án trong vùng động lực đạt trên 95% kế hoạch.'),
        sentence('Bàn giao ít nhất 480 ha mặt bằng cho các dự án trọng điểm.'),
        sentence('Tỷ lệ lấp đầy các cụm công nghiệp đã hoạt động đạt 65%.'),
      ],
    },
    {
      heading: 'NHIỆM VỤ, GIẢI PHÁP',
      items: [
        under(
          'Quy hoạch, đất đai',
          'Sở Xây dựng thẩm định danh mục quy hoạch phân khu cần điều chỉnh do các xã, phường gửi, báo cáo Ủy ban nhân dân tỉnh trước ngày 31/7/2026.',
          'Sở Nông nghiệp và Môi trường rà soát quỹ đất công dọc hai bờ sông Lam Khê đang bị lấn chiếm.',
        ),
        under(
          'Giao thông, vật liệu xây dựng',
          'Sở Xây dựng lập phương án sử dụng vật liệu nạo vét lòng sông làm vật liệu san lấp.',
          'Sở Tài chính cân đối vốn chuẩn bị đầu tư cầu Lam Khê 2 trong kế hoạch đầu tư công năm 2027, trình Ủy ban nhân dân tỉnh trước ngày 10/12/2026.',
        ),
        under(
          'Khu, cụm công nghiệp',
          'Ban Quản lý các khu công nghiệp ký quy chế phối hợp với Ủy ban nhân dân xã Đồng Vải về quản lý lao động, an ninh trật tự.',
          'Ban Quản lý các khu công nghiệp kiểm tra việc chấp hành tiến độ sử dụng đất của các dự án đã được giao đất, cho thuê đất.',
        ),
        under(
          'Cơ sở dữ liệu, nhân lực',
          'Sở Nội vụ thẩm định phương án bố trí nhân lực vận hành cơ sở dữ liệu dùng chung của vùng.',
        ),
      ],
    },
    {
      heading: 'KINH PHÍ THỰC HIỆN',
      items: [
        sentence('Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác.'),
      ],
    },
    {
      heading: 'TỔ CHỨC THỰC HIỆN',
      items: [
        sentence('Các sở, ban, ngành được giao chủ trì ban hành kế hoạch chi tiết của cơ quan mình.'),
        sentence('Sở Tài chính hằng quý báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện Kế hoạch.'),
        sentence('Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc các cơ quan, địa phương thực hiện Kế hoạch.'),
        sentence('Thanh tra tỉnh đưa nội dung quản lý đất đai tại các khu công nghiệp vào kế hoạch thanh tra năm 2027.'),
      ],
    },
  ],
  end: 'Trên đây là Kế hoạch thực hiện Kết luận số 58-KL/TU của Ban Thường vụ Tỉnh ủy, yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./.',
  recipients: [
    'Ban Thường vụ Tỉnh ủy (để báo cáo);',
    'Thường trực Hội đồng nhân dân tỉnh;',
    'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;',
    'Các sở, ban, ngành tỉnh;',
    'Ủy ban nhân dân các xã, phường trong vùng động lực;',
    'Lưu: VT, TH.',
  ],
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Bùi Thị Lan Anh' },
  appendix: {
    title: [
      'DANH MỤC NHIỆM VỤ NĂM 2026 - 2027',
      '(Kèm theo Kế hoạch số 97/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh)',
    ],
    groups: [
      {
        heading: 'Quy hoạch, đất đai, giải phóng mặt bằng',
        rows: [
          ['Cung cấp dữ liệu địa chính cho cơ sở dữ liệu vùng', 'Sở Nông nghiệp và Môi trường', 'Sở Khoa học và Công nghệ', '30/8/2026', 'Bộ dữ liệu địa chính số'],
          ['Hoàn thành kiểm đếm 46 hộ xã Phú Khê', 'Sở Nông nghiệp và Môi trường', 'UBND xã Phú Khê', '31/10/2026', 'Biên bản kiểm đếm'],
          ['Xác nhận nguồn gốc đất của 19 hộ phường Lam Khê', 'UBND phường Lam Khê', 'Sở Nông nghiệp và Môi trường', '05/12/2026', 'Văn bản xác nhận'],
          ['Thông báo thu hồi đất đợt 3 Cụm công nghiệp Phú Khê', 'UBND xã Phú Khê', 'Sở Nông nghiệp và Môi trường', '14/12/2026', 'Thông báo thu hồi đất'],
          ['Lập bản đồ quỹ đất sạch của vùng động lực', 'Sở Nông nghiệp và Môi trường', 'UBND các xã, phường trong vùng', 'Quý I/2027', 'Bản đồ số'],
        ],
      },
      {
        heading: 'Giao thông, hạ tầng kỹ thuật',
        rows: [
          ['Phê duyệt thiết kế nút giao cầu Lam Khê 1 với đường ven sông', 'Sở Xây dựng', 'Sở Tài chính', 'Quý III/2026', 'Quyết định phê duyệt'],
          ['Cải tạo bến thủy nội địa Bến Thóc', 'UBND xã Tân Lập', 'Sở Xây dựng', '', 'Công trình đưa vào sử dụng'],
          ['Hoàn thiện hạ tầng đấu nối ngoài hàng rào Khu công nghiệp Đồng Vải giai đoạn 2', 'Ban Quản lý dự án Đồng Vải', 'Ban Quản lý các khu công nghiệp', '', 'Công trình đưa vào sử dụng'],
          ['Quyết toán các gói thầu đã nghiệm thu của Khu công nghiệp Đồng Vải giai đoạn 1', 'Ban Quản lý dự án Đồng Vải', 'Sở Tài chính', '', 'Báo cáo quyết toán'],
        ],
      },
      {
        heading: 'Công nghiệp, thu hút đầu tư',
        rows: [
          ['Thẩm tra năng lực nhà đầu tư Khu đô thị Bắc Sơn', 'Sở Tài chính', 'Sở Xây dựng', '15/12/2026', 'Báo cáo thẩm tra'],
          ['Lập hồ sơ mời gọi đầu tư hạ tầng Cụm công nghiệp Tân Lập', 'Sở Công Thương', 'UBND xã Tân Lập', 'Tháng 8/2026', 'Hồ sơ mời gọi đầu tư'],
          ['Xây dựng phương án cấp điện cho Khu công nghiệp Đồng Vải', 'Sở Công Thương', 'Ban Quản lý các khu công nghiệp', 'Tháng 11/2026', 'Phương án cấp điện'],
          ['Hỗ trợ doanh nghiệp công nghiệp hỗ trợ kết nối chuỗi cung ứng', 'Sở Công Thương', 'Ban Quản lý các khu công nghiệp', 'Thường xuyên', 'Báo cáo kết quả năm'],
        ],
      },
      {
        heading: 'Cơ sở dữ liệu, chuyển đổi số',
        rows: [
          ['Kết nối dữ liệu với Trung tâm điều hành thông minh', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh', '28/02/2027', 'Kết nối được nghiệm thu'],
          ['Xây dựng bộ chỉ tiêu theo dõi vùng động lực', 'Sở Tài chính', 'Sở Khoa học và Công nghệ', 'Quý II/2026', 'Bộ chỉ tiêu'],
          ['Tập huấn cán bộ xã, phường khai thác cơ sở dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', 'Sở Nội vụ', 'Tháng 12/2026', 'Báo cáo tập huấn'],
          ['Công khai tiến độ dự án trên Cổng thông tin điện tử của tỉnh', 'Văn phòng UBND tỉnh', 'Các sở, ngành', 'Hằng tháng', 'Chuyên mục tiến độ'],
        ],
      },
    ],
  },
};
