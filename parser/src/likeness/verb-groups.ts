/**
 * Verbs of orders that ask for the same, and verbs that ask for the opposite. Folded forms of the parser's lexicon
 * (statements/verbs.ts); a verb that stands in no group is a group of its own.
 */
const GROUPS: readonly (readonly [group: string, verbs: string])[] = [
  ['lập', 'lập|xây dựng|soạn thảo|dự thảo|biên soạn|tham mưu|xây mới|thiết lập|tạo lập|tạo dựng|hình thành'],
  ['ban hành', 'ban hành|phê duyệt|thông qua|quyết định'],
  ['rà soát', 'rà soát|kiểm kê|thống kê|điều tra|khảo sát|kiểm đếm|đánh giá|phân loại'],
  ['hoàn thành', 'hoàn thành|hoàn thiện|hoàn chỉnh'],
  ['kiểm tra', 'kiểm tra|thanh tra|giám sát|kiểm soát|kiểm toán|theo dõi|đôn đốc'],
  ['báo cáo', 'báo cáo|tổng hợp|thông tin'],
  ['công khai', 'công khai|công bố|niêm yết|đăng tải|thông báo'],
  ['giải quyết', 'giải quyết|xử lý|tháo gỡ|khắc phục'],
  ['tuyên truyền', 'tuyên truyền|phổ biến|quán triệt|truyền thông|vận động'],
  ['đào tạo', 'đào tạo|bồi dưỡng|tập huấn|mở lớp'],
  ['thành lập', 'thành lập|kiện toàn'],
  ['triển khai', 'triển khai|thực hiện|tổ chức|thi hành|thực thi'],
  ['bố trí', 'bố trí|cân đối|phân bổ|dành|trích'],
  ['bảo đảm', 'bảo đảm|đảm bảo'],
  ['điều chỉnh', 'điều chỉnh|sửa đổi|bổ sung|cập nhật|chỉnh sửa'],
  ['đầu tư', 'đầu tư|khởi công|thi công|nâng cấp|cải tạo|sửa chữa'],
  ['giải phóng', 'giải phóng|bồi thường|bàn giao|cắm mốc'],
  ['tăng', 'tăng|nâng|nâng cao|mở rộng|gia tăng'],
  ['giảm', 'giảm|cắt giảm|thu hẹp|rút ngắn|tinh giản|hạ'],
  ['dừng', 'dừng|tạm dừng|chấm dứt|đình chỉ|không|cấm|nghiêm cấm|không được|không để'],
  ['bãi bỏ', 'bãi bỏ|hủy bỏ|xóa bỏ|gỡ bỏ|loại bỏ'],
  ['giải thể', 'giải thể'],
  ['thu hồi', 'thu hồi'],
  ['giao', 'giao|cấp|cho thuê'],
  ['cho phép', 'cho phép|chấp thuận'],
  ['sáp nhập', 'sáp nhập|hợp nhất'],
];

const GROUP_OF = new Map(
  GROUPS.flatMap(([group, verbs]) => verbs.split('|').map((verb) => [verb, group] as const)),
);

/** What the verb asks for: the name of its group, or the verb itself. */
export const groupOf = (verb: string): string => GROUP_OF.get(verb) ?? verb;

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['thành lập', 'giải thể'],
  ['tăng', 'giảm'],
  ['ban hành', 'bãi bỏ'],
  ['lập', 'bãi bỏ'],
  ['triển khai', 'dừng'],
  ['cho phép', 'dừng'],
  ['đầu tư', 'dừng'],
  ['giao', 'thu hồi'],
  ['giao', 'dừng'],
  ['lập', 'dừng'],
  ['điều chỉnh', 'bãi bỏ'],
  ['sáp nhập', 'giải thể'],
];

/** Steps of one piece of work: who drafts a plan and who issues it work on the same plan. */
const STEPS: readonly (readonly [string, string])[] = [
  ['lập', 'ban hành'],
  ['lập', 'trình'],
  ['ban hành', 'trình'],
  ['hoàn thành', 'lập'],
  ['triển khai', 'hoàn thành'],
  ['đầu tư', 'hoàn thành'],
  ['giải phóng', 'hoàn thành'],
];

const paired = (pairs: readonly (readonly [string, string])[], a: string, b: string): boolean =>
  pairs.some(([one, two]) => (one === a && two === b) || (one === b && two === a));

/** Whether two groups are steps of the same work. */
export const areSteps = (a: string, b: string): boolean => paired(STEPS, a, b);

/** Whether two groups ask for the opposite of the same thing. */
export const areOpposite = (a: string, b: string): boolean => paired(OPPOSITES, a, b);
