/**
 * Verbs that open an order, and the words that stand before them.
 * Folded forms (lower case, one tone style: see entities/fold.ts). Longer forms win.
 */

/** Verbs of substance: what is ordered. */
const SUBSTANCE = `
rà soát|xây dựng|ban hành|hoàn thành|hoàn thiện|hoàn chỉnh|trình|lập|thành lập|thu hồi|báo cáo|tham mưu|đề xuất|nghiên cứu|tổng hợp
phê duyệt|thẩm định|thẩm tra|triển khai|tổ chức|thực hiện|thực thi|thi hành|kiểm tra|giám sát|đôn đốc|theo dõi|hướng dẫn|chủ trì|phối hợp
chỉ đạo|lãnh đạo|bố trí|cân đối|phân bổ|huy động|giải ngân|quyết toán|thanh tra|kiểm toán|kiểm soát|xử lý|khắc phục|giải quyết|tháo gỡ
điều chỉnh|bổ sung|sửa đổi|cụ thể hóa|quán triệt|tuyên truyền|phổ biến|vận động|đào tạo|bồi dưỡng|tập huấn|tuyển dụng|tuyển chọn
sắp xếp|kiện toàn|củng cố|đổi mới|nâng cao|nâng cấp|nâng|cải thiện|cải cách|cải tạo|phát triển|mở rộng|thu hút|khuyến khích|hỗ trợ
tạo|đầu tư|khởi công|thi công|giải phóng|bồi thường|bàn giao|cắm mốc|đấu giá|đấu thầu|lựa chọn|ứng dụng|chuyển đổi|số hóa|kết nối
tích hợp|cập nhật|công khai|công bố|cung cấp|gửi|đăng ký|đăng tải|bảo đảm|đảm bảo|bảo vệ|bảo tồn|gìn giữ|giữ gìn|giữ vững|phát huy|khai thác
sử dụng|quản lý|siết chặt|chấn chỉnh|xử phạt|ngăn chặn|phòng ngừa|phòng chống|phòng, chống|đấu tranh|tăng|giảm|duy trì|ổn định|hình thành
xác định|phân công|phân cấp|ủy quyền|phân quyền|giao|gắn|đưa|thúc đẩy|xúc tiến|liên kết|mời gọi|kêu gọi|hợp tác|ký kết|chuyển giao
chăm lo|chăm sóc|tôn vinh|khen thưởng|biểu dương|phê phán|phản ánh|thông tin|đánh giá|tổng kết|sơ kết|thống kê|điều tra|khảo sát|xác minh
thí điểm|nhân rộng|lồng ghép|tái cơ cấu|cơ cấu lại|quy hoạch|bảo trì|sửa chữa|tu bổ|trồng|chuẩn bị|xem xét|quyết định|thông qua|chấp thuận
đa dạng hóa|hiện đại hóa|xã hội hóa|đơn giản hóa|cắt giảm|rút gọn|rút ngắn|tinh giản|luân chuyển|điều động|bổ nhiệm|quy định|cấp|thu|chi
thanh toán|phân tích|dự báo|xây mới|tiếp nhận|tiếp thu|tham gia|ủng hộ|tập hợp|đoàn kết|phát động|phát hiện|truyền thông|quảng bá|giới thiệu
chuyển|phân kỳ|phân loại|phân luồng|liên thông|đồng bộ|kiểm kê|kiểm đếm|đo đạc|lấy ý kiến|tham vấn|niêm yết|thông báo|mời|họp|ký|soạn thảo
dự thảo|biên soạn|in ấn|phát hành|đặt hàng|mua sắm|trang bị|lắp đặt|vận hành|đưa vào hoạt động|xóa|xoá|giảm nghèo|tạo lập|tạo điều kiện
thu thập|khoanh vùng|di dời|tái định cư|hòa giải|tiếp công dân|đối thoại|giáo dục|rèn luyện|học tập|xử trí|cứu trợ|ứng phó|khôi phục|phục hồi
nạo vét|khơi thông|gia cố|trực|thường trực|cảnh báo|sơ tán|dừng|chấm dứt|tạm dừng|đình chỉ|bãi bỏ|thay thế|hủy bỏ|công nhận|thẩm định giá|định giá
tính toán|kiến nghị|đề nghị|yêu cầu|xin ý kiến|làm việc|làm rõ|kê khai|rút kinh nghiệm|kiểm điểm|nhận diện|định hướng|điều phối|điều hành
tiếp cận|tiết kiệm|chống|phòng|khơi dậy|lan tỏa|nuôi|sản xuất|tiêu thụ|chế biến|bảo quản|thu gom|phân cấp quản lý|lấp đầy|xin chủ trương
có trách nhiệm|chịu trách nhiệm|có cơ chế|có chính sách|có chế độ|có các chính sách|có các cơ chế|có giải pháp|có các giải pháp|có biện pháp|có kế hoạch
có phương án|có lộ trình|có văn bản|bám sát|hội nhập|tìm kiếm|đẩy lùi|gỡ bỏ|khảo nghiệm|trích|dành|ghi nhận|xếp loại|chỉnh trang|chỉnh lý|thể chế hóa
mở|mở lớp|dự trữ|chấp nhận|tuần tra|truy quét|canh gác|tiêm phòng|tiêm|khám|cắm|dựng|treo|nắm|nắm bắt|nắm chắc|lắng nghe|chia sẻ|trao đổi
thăm hỏi|tặng|trao|cấp phát|cho vay|miễn|hoàn trả|nộp|tạm ứng|nghiệm thu|thanh lý|tịch thu|truy thu|cưỡng chế|xác nhận|xác lập|xác thực|chứng nhận
gắn biển|giám định|kiểm định|kiểm nghiệm|thử nghiệm|nhập|khai báo|khai trương|khánh thành|loại bỏ|xóa bỏ|tận dụng|áp dụng|phục vụ|đáp ứng|sưu tầm|bình ổn
kích cầu|giữ|kéo dài|gia hạn|góp ý|trả lời|cho ý kiến|có ý kiến|chỉnh sửa|sáp nhập|hợp nhất|giải thể|mời thầu|phát sóng|đưa tin|viết bài|mở chuyên mục|đồng hành
tháo dỡ|di chuyển|vận chuyển|tiêu độc|tiêu hủy|khử trùng|điều trị|sàng lọc|là cơ quan|là đơn vị|là đầu mối|làm đầu mối|làm cơ quan|cử|bầu|lưu giữ|bảo dưỡng|hiệp thương|gia tăng
phủ sóng|nghiêm cấm|thực hành|tạo dựng|xét|xét duyệt|xét tặng|cho phép|đấu nối|đối chiếu|hoạch định|kết nạp|khoanh định|khoanh nuôi|khôi phục|lập dự toán|luân phiên
mở đợt|chằng chống|chặt tỉa|neo đậu|sẵn sàng|chi trả|thu dọn|phụ trách|phản biện|nghiêm trị|phân nhóm|phân tuyến|phối kết hợp|quy tụ|ra quân|rà quét|tái cấu trúc|tham khảo|thiết kế|thiết lập|thu nộp|tra cứu|trả kết quả|trích lập|ưu đãi|vay|vinh danh
triệt phá|kết thúc|cải tiến|phát huy hiệu quả|tuân thủ|chấp hành|thỏa thuận|diễn tập|hội thao|cấp phép|điều chuyển|khống chế|thông xe|hợp thức hóa|liên hệ|chọn|kiểm chứng|quan trắc|tham vấn ý kiến|dập dịch|giám sát dịch tễ|phúc tra|phúc kiểm|thẩm tra|điều tiết|trung hòa|giãn dân|bình chọn|chúc thọ|bốc thăm|tôn tạo|trùng tu|phục dựng|nộp hồ sơ|thụ lý|truy tố|xét xử|hòa mạng|cấp nước|tưới tiêu|chằng néo|phân lũ|xả lũ|trực ban|ứng trực|khoán|cho thuê|chuyển mục đích|thế chấp|bảo lãnh|hoãn|phát tờ rơi|giúp|trang trí|dâng hương|biểu diễn|đặt tên|đề cao|coi trọng|nhân cấp|phân định|phân khai|tham dự|chuẩn hóa|tối ưu hóa|tự động hóa|công chứng|chứng thực|lưu trữ|bảo mật|phân giao|vận dụng
`;

/** Words of manner and emphasis that stand before the verb of substance; some are the verb themselves before a noun. */
const MODIFIERS = `
tiếp tục|tập trung|tăng cường|đẩy mạnh|đẩy nhanh tiến độ|đẩy nhanh|chú trọng|chú ý|quan tâm|ưu tiên|tích cực|chủ động|kịp thời|cương quyết
kiên quyết|kiên trì|làm tốt|thực hiện tốt|khẩn trương|thường xuyên|định kỳ|nghiêm túc|quyết liệt|linh hoạt|sớm|nhanh chóng|trước mắt|cần phải|cần|phải
nỗ lực|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|hằng tuần|hàng tuần|trực tiếp|sâu sát|rà|tự|chặt chẽ|hiệu quả|có hiệu quả|hết sức|đồng thời|cùng với|tiến hành
thống nhất|đồng loạt|nghiêm|triệt để|toàn diện|từng bước|phấn đấu|cơ bản|làm|phát huy tốt|không|không để|không được|chỉ|tuyệt đối|nghiêm cấm|cấm|tốt công tác|công tác|một số|mạnh mẽ|rộng rãi|sâu rộng|đồng bộ
`;

/** Verbs whose part after ";" serves the order before it: no report of its own. */
const SERVING = new Set([
  'gắn',
  'đối chiếu',
  'gửi',
  'phê phán',
  'biểu dương',
  'kết hợp',
  'ghi nhận',
  'có',
  'là',
  'trích',
  'chi',
  'thu',
  'cấp',
  'mời',
  'rà',
]);

/** Forms that begin with one word, the longest first. */
interface Forms {
  readonly verbs: string[];
  readonly modifiers: string[];
}

const BY_FIRST = new Map<string, Forms>();
for (const [kind, source] of [
  ['verbs', SUBSTANCE],
  ['modifiers', MODIFIERS],
] as const) {
  for (const form of source.split(/[|\n]/u)) {
    const entry = form.trim();
    if (!entry) continue;
    const first = /^[\p{L}]+/u.exec(entry)?.[0] ?? entry;
    const forms = BY_FIRST.get(first) ?? { verbs: [], modifiers: [] };
    forms[kind].push(entry);
    BY_FIRST.set(first, forms);
  }
}
for (const forms of BY_FIRST.values()) {
  forms.verbs.sort((a, b) => b.length - a.length);
  forms.modifiers.sort((a, b) => b.length - a.length);
}

export interface OrderOpening {
  /** Offset of the first word of the order, modifiers included. */
  readonly start: number;
  /** Offset and folded form of the verb. */
  readonly verbAt: number;
  readonly verb: string;
  /** Folded modifiers before it. */
  readonly modifiers: readonly string[];
}

/** Words behind a verb that make it part of a noun: "giao thông", "cấp ủy", "tăng trưởng". */
const NOUNS: Readonly<Record<string, RegExp>> = {
  giao: /^ (?:thông|lưu|dịch|thừa|diện|ban)(?!\p{L})/u,
  thu: /^ (?:nhập|ngân|chi|hoạch)(?!\p{L})/u,
  chi: /^ (?:nhánh|cục|phí|tiết|bộ|hội|ngân)(?!\p{L})/u,
  cấp: /^ (?:ủy|xã|huyện|tỉnh|trên|dưới|cơ sở|trưởng|phó|bách|thiết)(?!\p{L})/u,
  phòng: /^ (?!chống|ngừa|trừ|cháy|tránh|dịch)/u,
  trực: /^ (?:thuộc|tiếp|tuyến)(?!\p{L})/u,
  tăng: /^ trưởng(?!\p{L})/u,
  giữ: /^ vai trò(?!\p{L})/u,
  mở: /^ đầu(?!\p{L})/u,
  xét: /^ (?:thấy|theo|về)(?!\p{L})/u,
  nhập: /^ (?:khẩu|siêu|cư)(?!\p{L})/u,
  trao: /^ đổi(?!\p{L})/u,
  khám: /^ phá(?!\p{L})/u,
  nộp: /^ ngân(?!\p{L})/u,
  vay: /^ vốn(?!\p{L})/u,
  trồng: /^ trọt(?!\p{L})/u,
  nuôi: /^ trồng(?!\p{L})/u,
  nâng: /^ đỡ(?!\p{L})/u,
  chuyển: /^ (?:biến|giới)(?!\p{L})/u,
  'thông tin': /^ (?:truyền thông|liên hệ)(?!\p{L})/u,
  'quyết định': /^ (?:số|này|của|quan)(?!\p{L})/u,
  'thông báo': /^ (?:số|này|kết luận số)(?!\p{L})/u,
  'báo cáo': /^ (?:số|này|chính trị)(?!\p{L})/u,
  'thường trực': /^ (?:tỉnh|hđnd|huyện|hội đồng|ban|thành|thị|đảng)(?!\p{L})/u,
  'chủ trì': /^ (?:cuộc|hội nghị|phiên)(?!\p{L})/u,
  'đầu tư': /^ (?:công (?:năm|trung hạn|giai đoạn)|trực tiếp nước ngoài)(?!\p{L})/u,
};

/** The folded verb at an offset, or null. */
export function verbAt(folded: string, at: number): string | null {
  const forms = formsAt(folded, at);
  return forms ? verbOf(forms, folded, at) : null;
}

function verbOf(forms: Forms, folded: string, at: number): string | null {
  const verb = longest(forms.verbs, folded, at);
  const noun = verb === null ? undefined : NOUNS[verb];
  return noun?.test(folded.slice(at + (verb?.length ?? 0), at + (verb?.length ?? 0) + 24)) ? null : verb;
}

/** Reads modifiers and verb from an offset: "tiếp tục đẩy mạnh rà soát" → verb "rà soát". Null where no order opens. */
export function readOpening(folded: string, start: number, end: number): OrderOpening | null {
  const modifiers: string[] = [];
  let at = start;
  for (let guard = 0; guard < 8 && at < end; guard++) {
    const forms = formsAt(folded, at);
    if (!forms) break;
    const modifier = longest(forms.modifiers, folded, at);
    const verb = verbOf(forms, folded, at);
    if (verb && (!modifier || verb.length >= modifier.length)) return { start, verbAt: at, verb, modifiers };
    if (!modifier) break;
    modifiers.push(modifier);
    at += modifier.length;
    while (at < end && /[\s,]/u.test(folded.charAt(at))) at += 1;
  }
  // "Tăng cường công tác …", "Quan tâm, chú trọng đến …": the emphasis is the order where only a noun follows.
  const own = modifiers.find((m) => STANDALONE.has(m));
  return own ? { start, verbAt: folded.indexOf(own, start), verb: own, modifiers: [] } : null;
}

const STANDALONE = new Set([
  'tăng cường',
  'đẩy mạnh',
  'đẩy nhanh tiến độ',
  'đẩy nhanh',
  'chú trọng',
  'quan tâm',
  'ưu tiên',
  'tập trung',
  'làm tốt',
  'thực hiện tốt',
  'tiếp tục',
  'linh hoạt',
  'nghiêm cấm',
  'cấm',
  'không',
  'không để',
  'không được',
  'nỗ lực',
  'chủ động',
  'tích cực',
  'tiến hành',
  'làm',
]);

/** True where a part opened by this verb is reported on with the part before it. */
export function isServing(verb: string): boolean {
  return SERVING.has(verb);
}

/** The forms that may begin at an offset: those of the word that stands there. */
function formsAt(folded: string, at: number): Forms | undefined {
  let end = at;
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end += 1;
  return end === at || end - at > 12 ? undefined : BY_FIRST.get(folded.slice(at, end));
}

function longest(forms: readonly string[], folded: string, at: number): string | null {
  for (const form of forms) {
    if (folded.startsWith(form, at) && !isLetter(folded.charCodeAt(at + form.length))) return form;
  }
  return null;
}

/** Letters of Vietnamese in folded text; digits and signs are none. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x1ef9 && code !== 0xd7 && code !== 0xf7)
  );
}
