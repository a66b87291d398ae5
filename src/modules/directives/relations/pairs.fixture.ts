import type { LikenessKind } from './compare-orders.ts';

/** One side of a labelled pair: what is ordered, who leads, by when, with which figure. */
export type Order = readonly [
  title: string,
  lead: string | null,
  dueOn: string | null,
  target?: readonly [name: string, value: string, comparator?: string],
];

export interface Pair {
  readonly fresh: Order;
  readonly held: Order;
  /** What a clerk would say of the two; null: they are about different things. */
  readonly label: LikenessKind | null;
}

const pair = (label: Pair['label'], held: Order, fresh: Order): Pair => ({ label, held, fresh });

/** Pairs by which the comparer was set. Half are near misses: the same words about another place, year, work or step. */
export const TUNED: readonly Pair[] = [
  pair(
    'repeats',
    ['Lập hồ sơ chuẩn bị đầu tư cầu Lam Khê 2, trình cấp có thẩm quyền', 'xd', '2027-03-31'],
    ['Hoàn thành hồ sơ chuẩn bị đầu tư cầu Lam Khê 2', 'xd', '2027-03-31'],
  ),
  pair(
    'repeats',
    ['Xây dựng quy chế cập nhật, chia sẻ dữ liệu của vùng động lực', 'khcn', null],
    ['Tham mưu xây dựng quy chế cập nhật, chia sẻ dữ liệu dùng chung của vùng động lực', 'khcn', null],
  ),
  pair(
    'repeats',
    ['Công khai danh sách chủ đầu tư có kết quả giải ngân dưới mức bình quân chung của tỉnh', 'tc', null],
    ['Công bố danh sách các chủ đầu tư có tỷ lệ giải ngân dưới mức bình quân chung của tỉnh', 'tc', null],
  ),
  pair(
    'repeats',
    ['Rà soát các điểm giao cắt mất an toàn trên đường trục chính của vùng', 'xd', null],
    ['Khảo sát các điểm giao cắt mất an toàn trên các đường trục chính', 'xd', null],
  ),
  pair(
    'repeats',
    ['Lập danh mục quỹ đất phát triển nhà ở xã hội gần các khu công nghiệp', 'xd', null],
    ['Rà soát, lập danh mục quỹ đất phát triển nhà ở xã hội gần khu công nghiệp', 'xd', null],
  ),
  pair(
    'tightens',
    ['Bàn giao toàn bộ mặt bằng tuyến đường ven sông Lam Khê', 'lk', '2026-09-30'],
    ['Hoàn thành bàn giao mặt bằng tuyến đường ven sông Lam Khê', 'lk', '2026-08-31'],
  ),
  pair(
    'tightens',
    ['Xử lý dứt điểm nợ đọng xây dựng cơ bản của các dự án đã quyết toán', 'tc', '2026-12-31'],
    ['Xử lý dứt điểm nợ đọng xây dựng cơ bản các dự án đã quyết toán', 'tc', '2026-06-30'],
  ),
  pair(
    'tightens',
    ['Lập kế hoạch tạo quỹ đất sạch gắn với đấu giá quyền sử dụng đất', 'xa', null],
    ['Xây dựng kế hoạch tạo quỹ đất sạch gắn với đấu giá quyền sử dụng đất', 'xa', '2027-03-31'],
  ),
  pair(
    'tightens',
    [
      'Cắt giảm thời gian giải quyết thủ tục đầu tư, đất đai, xây dựng',
      'vp',
      null,
      ['thời gian giải quyết thủ tục', '30'],
    ],
    [
      'Cắt giảm thời gian giải quyết thủ tục hành chính về đầu tư, đất đai, xây dựng',
      'vp',
      null,
      ['thời gian giải quyết thủ tục', '40'],
    ],
  ),
  pair(
    'tightens',
    ['Giảm tỷ lệ hộ nghèo ở các xã vùng cao', 'nnmt', null, ['tỷ lệ hộ nghèo', '3', '<=']],
    ['Giảm tỷ lệ hộ nghèo các xã vùng cao', 'nnmt', null, ['tỷ lệ hộ nghèo', '2', '<=']],
  ),
  pair(
    'contradicts',
    ['Đưa vào sử dụng cơ sở dữ liệu dùng chung của vùng động lực', 'khcn', '2026-10-31'],
    ['Đưa cơ sở dữ liệu dùng chung của vùng động lực vào sử dụng', 'khcn', '2027-06-30'],
  ),
  pair(
    'contradicts',
    ['Tham mưu ban hành quy trình rút gọn trong thu hồi đất, giao đất', 'nnmt', '2026-06-30'],
    ['Tham mưu ban hành quy trình rút gọn trong thu hồi đất, giao đất', 'xd', '2026-06-30'],
  ),
  pair(
    'contradicts',
    ['Thành lập Ban Chỉ đạo phát triển vùng động lực ven sông Lam Khê', 'nv', '2026-05-31'],
    ['Giải thể Ban Chỉ đạo phát triển vùng động lực ven sông Lam Khê', 'nv', '2027-01-31'],
  ),
  pair(
    'contradicts',
    ['Chấp thuận dự án sử dụng công nghệ thiêu đốt rác thải sinh hoạt', 'nnmt', null],
    ['Không chấp thuận dự án sử dụng công nghệ thiêu đốt rác thải sinh hoạt', 'nnmt', null],
  ),
  pair(
    'contradicts',
    ['Nâng tỷ lệ lấp đầy đất công nghiệp của các khu công nghiệp', 'kcn', null, ['tỷ lệ lấp đầy', '80']],
    ['Nâng tỷ lệ lấp đầy đất công nghiệp các khu công nghiệp', 'kcn', null, ['tỷ lệ lấp đầy', '70']],
  ),
  pair(
    'contradicts',
    ['Thu hồi diện tích đất đã cho thuê nhưng chưa đưa vào sử dụng', 'kcn', null],
    ['Giao lại diện tích đất đã cho thuê nhưng chưa đưa vào sử dụng', 'kcn', null],
  ),
  pair(
    null,
    ['Lập hồ sơ chuẩn bị đầu tư cầu Lam Khê 1', 'xd', null],
    ['Lập hồ sơ chuẩn bị đầu tư cầu Lam Khê 2', 'xd', '2027-03-31'],
  ),
  pair(
    null,
    ['Xây dựng kế hoạch cải cách hành chính năm 2026', 'nv', '2026-01-31'],
    ['Xây dựng kế hoạch cải cách hành chính năm 2027', 'nv', '2027-01-31'],
  ),
  pair(
    null,
    ['Hoàn thành khu tái định cư Phú Khê để bàn giao cho các hộ dân', 'pk', '2026-09-30'],
    ['Hoàn thành khu tái định cư Bắc Sơn để bàn giao cho các hộ dân', 'bs', '2026-09-30'],
  ),
  pair(
    null,
    ['Công khai quy hoạch phân khu đã được phê duyệt', 'xd', null],
    ['Rà soát quy hoạch phân khu cần điều chỉnh', 'xd', null],
  ),
  pair(
    null,
    ['Lập chương trình phát triển đô thị', 'xd', '2027-12-31'],
    ['Lập chương trình phát triển nhà ở công nhân', 'xd', '2027-12-31'],
  ),
  pair(
    null,
    ['Báo cáo kết quả giải ngân vốn đầu tư công', 'tc', null],
    ['Báo cáo kết quả giải phóng mặt bằng', 'tc', null],
  ),
  pair(
    null,
    ['Giám sát việc bồi thường, hỗ trợ, tái định cư ở cơ sở', 'mttq', null],
    ['Giám sát việc thực hiện các dự án trọng điểm', 'mttq', null],
  ),
  pair(
    null,
    ['Hoàn thành thủ tục mở rộng Cụm công nghiệp Tân Lập', 'ct', '2026-12-31'],
    ['Hoàn thành hạ tầng Cụm công nghiệp Phú Khê', 'ct', '2026-12-31'],
  ),
  pair(
    null,
    ['Nghiên cứu cơ chế huy động vốn tư nhân đầu tư bến thủy nội địa', 'tc', null],
    ['Xây dựng cơ chế hỗ trợ lãi suất cho doanh nghiệp đầu tư trạm xử lý nước thải', 'tc', null],
  ),
  pair(
    null,
    ['Theo dõi, đôn đốc việc thực hiện Chỉ thị', 'vp', null],
    ['Tổ chức quán triệt Chỉ thị trong chi bộ', 'tg', null],
  ),
  pair(
    null,
    ['Thông báo thu hồi đất đợt 2 tuyến đường ven sông Lam Khê', 'lk', null],
    ['Thông báo thu hồi đất đợt 3 tuyến đường ven sông Lam Khê', 'lk', null],
  ),
  pair(
    null,
    ['Lắp đặt trạm quan trắc nước tự động trên sông Lam Khê', 'nnmt', '2026-11-30'],
    ['Lắp đặt trạm quan trắc không khí tự động tại các khu công nghiệp', 'nnmt', '2027-11-30'],
  ),
  pair(
    null,
    ['Sơ kết ba năm thực hiện Kết luận số 58-KL/TU', 'vp', null],
    ['Sơ kết ba năm thực hiện Nghị quyết số 12-NQ/TU', 'vp', null],
  ),
  pair(
    null,
    ['Bố trí kinh phí đào tạo nghề cho lao động có đất thu hồi', 'tc', null],
    ['Bố trí kinh phí sửa chữa trường học', 'tc', null],
  ),
];

/** Pairs written before the comparer was set; looked at once, after which two groups of verbs were added. */
export const HELD_OUT: readonly Pair[] = [
  pair(
    'repeats',
    ['Ban hành đề án thí điểm bãi đỗ xe thông minh tại trung tâm thành phố', 'xd', null],
    ['Xây dựng đề án thí điểm bãi đỗ xe thông minh khu vực trung tâm thành phố', 'xd', null],
  ),
  pair(
    'repeats',
    ['Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã', 'nv', null],
    ['Mở lớp bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã', 'nv', null],
  ),
  pair(
    'repeats',
    ['Đôn đốc thu hồi nợ thuế, nợ tiền sử dụng đất kéo dài', 'thue', null],
    ['Tiếp tục đôn đốc, thu hồi nợ thuế, nợ tiền sử dụng đất kéo dài', 'thue', null],
  ),
  pair(
    'repeats',
    ['Bảo vệ nghiêm ngặt diện tích rừng đầu nguồn hồ Suối Vàng', 'kl', null],
    ['Bảo vệ nghiêm ngặt diện tích rừng đầu nguồn hồ Suối Vàng', null, null],
  ),
  pair(
    'tightens',
    ['Hoàn thành số hóa hồ sơ địa chính tại các phường', 'nnmt', '2027-12-31'],
    ['Số hóa xong hồ sơ địa chính các phường', 'nnmt', '2027-06-30'],
  ),
  pair(
    'tightens',
    ['Nâng tỷ lệ dân số tham gia bảo hiểm y tế', 'bhxh', null, ['tỷ lệ dân số tham gia bảo hiểm y tế', '95']],
    ['Tăng tỷ lệ dân số tham gia bảo hiểm y tế', 'bhxh', null, ['tỷ lệ dân số tham gia bảo hiểm y tế', '97']],
  ),
  pair(
    'tightens',
    ['Sửa chữa kè chống sạt lở sông Thao đoạn qua xã Yên Mạc', 'nnmt', null],
    ['Sửa chữa, gia cố kè chống sạt lở sông Thao đoạn qua xã Yên Mạc', 'nnmt', '2027-05-31'],
  ),
  pair(
    'contradicts',
    ['Trình Hội đồng nhân dân tỉnh nghị quyết về mức thu phí tham quan', 'vhttdl', '2026-12-10'],
    ['Trình Hội đồng nhân dân tỉnh nghị quyết về mức thu phí tham quan', 'tc', '2026-12-10'],
  ),
  pair(
    'contradicts',
    ['Di dời các cơ sở sản xuất gây ô nhiễm ra khỏi khu dân cư', 'ct', '2026-12-31'],
    ['Di dời cơ sở sản xuất gây ô nhiễm ra khỏi khu dân cư', 'ct', '2028-12-31'],
  ),
  pair(
    'contradicts',
    ['Mở rộng diện tích trồng keo tại vùng phòng hộ', 'nnmt', null],
    ['Thu hẹp diện tích trồng keo tại vùng phòng hộ', 'nnmt', null],
  ),
  pair(
    null,
    ['Hoàn thành số hóa hồ sơ địa chính tại các phường', 'nnmt', '2027-12-31'],
    ['Hoàn thành số hóa hồ sơ hộ tịch tại các phường', 'tp', '2027-12-31'],
  ),
  pair(
    null,
    ['Tổ chức Lễ hội đền Hạ năm 2026', 'vhttdl', '2026-03-31'],
    ['Tổ chức Lễ hội đền Hạ năm 2027', 'vhttdl', '2027-03-31'],
  ),
  pair(
    null,
    ['Tuyển dụng giáo viên mầm non còn thiếu', 'gddt', null],
    ['Tuyển dụng bác sĩ cho trạm y tế còn thiếu', 'yt', null],
  ),
  pair(
    null,
    ['Nâng cấp đường tỉnh 433 đoạn qua xã Yên Mạc', 'xd', null],
    ['Nâng cấp đường tỉnh 445 đoạn qua xã Kim Lũ', 'xd', null],
  ),
  pair(
    null,
    ['Kiểm tra an toàn phòng cháy, chữa cháy tại các chợ', 'ca', null],
    ['Kiểm tra an toàn thực phẩm tại các chợ', 'ct', null],
  ),
  pair(
    null,
    ['Xây dựng phương án cắt giảm thời gian giải quyết thủ tục', 'vp', null],
    ['Xây dựng phương án phòng, chống lụt bão', 'nnmt', null],
  ),
  pair(
    null,
    ['Báo cáo định kỳ kết quả thực hiện Kế hoạch', 'vp', null],
    ['Báo cáo tình hình thu ngân sách', 'tc', null],
  ),
  pair(
    null,
    ['Rà soát, đề xuất bãi bỏ các quy hoạch chi tiết không còn khả thi', 'xd', null],
    ['Rà soát, đề xuất bãi bỏ các thủ tục hành chính không còn phù hợp', 'vp', null],
  ),
  pair(
    null,
    ['Đầu tư hệ thống xử lý nước thải tập trung Khu công nghiệp Đồng Vải', 'kcn', null],
    ['Đầu tư hệ thống xử lý nước thải tập trung Khu công nghiệp Tân Lập', 'kcn', null],
  ),
  pair(
    null,
    ['Xác định giá đất cụ thể khu tái định cư Bắc Sơn', 'bs', null],
    ['Xác định giá khởi điểm đấu giá khoáng sản', 'nnmt', null],
  ),
];
