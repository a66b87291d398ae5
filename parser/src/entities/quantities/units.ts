import { phraseList, phraseTable } from '../agencies/phrases.ts';

/** Measures: a number before one of these is a quantity whatever stands around. Longest first by the table. */
export const MEASURES = phraseTable<string>([
  ['phần trăm', '%'],
  ['phần nghìn', '‰'],
  ['điểm phần trăm', 'điểm %'],
  ['ha|hecta|héc ta', 'ha'],
  ['km|ki lô mét', 'km'],
  ['km2|km²', 'km2'],
  ['m2|m²|mét vuông', 'm2'],
  ['m3|m³|mét khối', 'm3'],
  ['đồng', 'đồng'],
  ['nghìn đồng|ngàn đồng', 'nghìn đồng'],
  ['triệu đồng|tr đồng', 'triệu đồng'],
  ['tỷ đồng|tỉ đồng|tỷ|tỉ', 'tỷ đồng'],
  ['nghìn tỷ đồng|ngàn tỷ đồng|nghìn tỷ|ngàn tỷ', 'nghìn tỷ đồng'],
  ['usd|đô la mỹ', 'USD'],
  ['triệu usd', 'triệu USD'],
  ['tỷ usd|tỉ usd', 'tỷ USD'],
  ['tấn', 'tấn'],
  ['nghìn tấn|ngàn tấn', 'nghìn tấn'],
  ['triệu tấn', 'triệu tấn'],
  ['tạ ha|tạ', 'tạ/ha'],
  ['mw', 'MW'],
  ['kwh', 'kWh'],
  ['tuổi', 'tuổi'],
  ['bậc', 'bậc'],
  ['lượt khách', 'lượt khách'],
  ['triệu lượt khách', 'triệu lượt khách'],
  ['triệu lượt', 'triệu lượt'],
  ['nghìn lượt khách|ngàn lượt khách', 'nghìn lượt khách'],
  ['nghìn lượt|ngàn lượt', 'nghìn lượt'],
]);

/** Things that are counted: a quantity where the words around set or tell a result. */
export const COUNTED = phraseList(
  'xã|phường|thị trấn|huyện|thôn|bản|tổ dân phố|đô thị|hộ|hộ nghèo|hộ dân|người|lượt|lượt người|lao động|học sinh|giáo viên|bác sĩ|bác sỹ|dược sĩ|dược sĩ đại học|dược sỹ|dược sỹ đại học|điều dưỡng|chiếc|giường bệnh|giường|doanh nghiệp|doanh nghiệp mới|hợp tác xã|dự án|khu|cụm|khu công nghiệp|cụm công nghiệp|khu đô thị|khu du lịch|điểm du lịch|trường|trường học|bệnh viện|trạm y tế|căn|căn hộ|căn nhà ở xã hội|căn hộ nhà ở xã hội|sản phẩm|sản phẩm OCOP|kỹ sư|nhân lực|chuyên gia|thạc sĩ|tiến sĩ|công nhân|sinh viên|mô hình|tiêu chí|trung tâm|trung tâm logistics|trung tâm logistic|nhà máy|cảng|bến|tuyến|tuyến đường|cầu|công trình|vùng|chuỗi|cơ sở|tổ chức|sáng kiến|điểm|lần|tỉnh|tỉnh, thành phố|xã, phường|xã, phường, thị trấn|xã, phường, đặc khu|xã, thị trấn|thôn, bản|thôn, tổ dân phố|huyện, thành phố|huyện, thị xã|địa phương|thủ tục|dịch vụ|thuê bao|máy|cây|con|di tích|làng nghề|trang trại|chi bộ|đảng viên|đoàn viên|hội viên|thành viên|nhà|phòng học|nhà văn hóa|camera|trạm|hồ|đập|chợ|siêu thị|khách sạn|phòng|buồng|chuyến|giải|huy chương|bằng|người dân|vạn người|nghìn người|triệu người|nghìn lao động|nghìn hộ|vạn dân',
);

/** Things that a report counts ("xảy ra 04 đợt thiên tai"); in an order they are work, not a result. */
export const REPORTED = phraseList(
  'chỉ tiêu|đợt|vụ|vụ việc|cuộc|lượt|lớp|nhiệm vụ|văn bản|hồ sơ|thủ tục hành chính|chủ đầu tư|đơn vị|cơ quan|tập thể|cá nhân|cán bộ|công chức|viên chức|tổ|đội|đoàn|hội nghị|tin|bài|tin, bài|trường hợp|đối tượng|khu|làng|ngôi nhà|đề tài|sáng kiến|nhãn hiệu|giấy chứng nhận|giấy phép|thửa|tàu|tàu cá|phương tiện|vị trí|biên chế|nhà thầu|kiến nghị|ý kiến|đơn|đơn thư|khu dân cư|điểm trường|tổ hợp tác|chương trình|đề án|nghị quyết|kế hoạch|mô hình|lượt người|vụ vi phạm|vụ cháy|cơ sở giáo dục|chi nhánh|khu vực',
);

/** Facilities that a number word may count: "một trung tâm logistics cấp tỉnh". */
export const FACILITIES = phraseList(
  'trung tâm logistics|trung tâm logistic|trung tâm thương mại|trung tâm|khu công nghiệp|cụm công nghiệp|khu đô thị|khu du lịch|nhà máy|bệnh viện|trường|cảng|siêu thị|khu công nghệ cao|khu kinh tế|sân golf|khách sạn|tuyến đường|cầu|khu xử lý',
);

/** What follows a number that is no quantity of result: parts of texts, posts, steps. */
export const NOT_COUNTED = phraseList(
  'nhiệm vụ|giải pháp|nhóm|nội dung|chương trình|đột phá|khâu|mục|điều|khoản|bản|bộ|trang|phụ lục|đồng chí|ban|phần|bước|giai đoạn|kỳ|đợt|cấp|khóa|nghị quyết|kế hoạch|đề án|quyết định|văn bản|phương án|ngày|tháng|năm|giờ|phút|quý|tuần|buổi|rõ|tại chỗ|không|loại|lĩnh vực|nhóm nhiệm vụ|trụ cột|quan điểm|mục tiêu|chỉ tiêu|tiết|cuộc|vấn đề|thành phần|chỗ|nhà|bên|trong',
);
