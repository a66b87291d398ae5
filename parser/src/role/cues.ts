import { readOpening } from '../statements/verbs.ts';

/**
 * What a heading or the opening of a paragraph says a passage is for. Folded forms.
 */
export type Role =
  | 'unknown'
  | 'preamble'
  | 'assessment'
  | 'limitation'
  | 'cause'
  | 'viewpoint'
  | 'objective'
  | 'duties'
  | 'organisation'
  | 'scope'
  | 'approval'
  | 'closing'
  | 'reference';

/** Tried in order against a heading: "Một số hạn chế và nguyên nhân" is a passage of limitations. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  [
    'duties',
    /nhiệm vụ (?:và|,) giải pháp|nhiệm vụ, giải pháp|nhiệm vụ trọng tâm|nhiệm vụ chủ yếu|giải pháp chủ yếu|khắc phục|phương hướng/u,
  ],
  ['cause', /^(?:về\s)?(?:những\s|các\s)?nguyên nhân/u],
  [
    'limitation',
    /(?:hạn chế|tồn tại|yếu kém|khuyết điểm|bất cập|khó khăn|vướng mắc)(?!.*(?:nhiệm vụ|giải pháp))/u,
  ],
  [
    'assessment',
    /^(?:về\s)?(?:đánh giá|tình hình|kết quả|thực trạng|ưu điểm|đặc điểm|bối cảnh|sự cần thiết|bài học|dự báo|nhận định|công tác triển khai|những kết quả)/u,
  ],
  ['viewpoint', /quan điểm|phương châm|nguyên tắc|^yêu cầu$|^về yêu cầu$/u],
  [
    'organisation',
    /tổ chức (?:thực hiện|triển khai)|phân công (?:thực hiện|nhiệm vụ|trách nhiệm)|trách nhiệm (?:của|thực hiện|thi hành)|điều khoản thi hành|hiệu lực thi hành/u,
  ],
  ['objective', /mục tiêu(?!.*nhiệm vụ)|chỉ tiêu(?!.*nhiệm vụ)|mục đích(?! sử dụng)|tầm nhìn/u],
  [
    'duties',
    /nhiệm vụ|giải pháp|nội dung|biện pháp|^(?:các |một số )?hoạt động|công việc|kế hoạch thực hiện|yêu cầu nhiệm vụ/u,
  ],
  [
    'scope',
    /phạm vi|đối tượng|kinh phí|nguồn lực|nguồn vốn|thời gian|địa điểm|thành phần|giải thích từ ngữ|tên đề án|căn cứ pháp lý|tài liệu/u,
  ],
];

const PARAGRAPHS: readonly (readonly [Role, RegExp])[] = [
  [
    'cause',
    /^(?:(?:những|các|một số)\s)?nguyên nhân|^(?:những|các) (?:hạn chế|tồn tại|yếu kém|khuyết điểm)[^.:]{0,80}(?:do|nguyên nhân)/u,
  ],
  [
    'limitation',
    /^(?:tuy nhiên|tuy vậy|bên cạnh (?:những\s|các\s)?(?:kết quả|mặt|ưu điểm)|song|mặc dù)(?=.{0,260}(?:hạn chế|tồn tại|yếu kém|khuyết điểm|bất cập|chưa|chậm|thấp|khó khăn|còn))|^(?:bên cạnh đó|ngoài ra|song song với đó|mặt khác|đồng thời)?[\s,]*(?:vẫn |cũng )?(?:còn|có|tồn tại)\s(?:có |bộc lộ )?(?:một số |những |nhiều |không ít )?[^.:;]{0,40}?(?:hạn chế|tồn tại|yếu kém|khuyết điểm|bất cập|khó khăn|vướng mắc)[^.;:]{0,40}?(?::|như)|^(?:hạn chế|tồn tại|một số (?:hạn chế|tồn tại)|những hạn chế|về hạn chế)/u,
  ],
  [
    'viewpoint',
    /^(?:tiếp tục |tập trung )?(?:quán triệt|thống nhất|nhất quán)[^:.;]{0,60}(?:quan điểm|nhận thức)\s?(?::|$)|^quan điểm(?: chỉ đạo)?\s?:/u,
  ],
  ['objective', /^(?:mục tiêu|chỉ tiêu|mục đích|tầm nhìn)[^.;:]{0,60}(?::|$)/u],
  ['duties', /^(?:nhiệm vụ|giải pháp)[^.;:]{0,60}:$/u],
  ['scope', /^(?:phạm vi|đối tượng|thời gian|địa điểm|thành phần|kinh phí)[^.;:]{0,40}:/u],
];

/** Roles that a heading has only by what it is about, and loses where its first word orders something. */
const THEMES: ReadonlySet<Role> = new Set<Role>(['limitation', 'viewpoint', 'objective', 'scope', 'cause']);
const ABOUT_THEME =
  /^về\s(?:các\s|những\s|một số\s)?(?:mục|chỉ|tầm|quan|hạn chế|tồn|yếu|khuyết|phạm|đối tượng|kinh phí|thời|nguyên|nguồn|phương|yêu cầu)/u;
const NAMING = new Set(['yêu cầu', 'đánh giá', 'dự báo', 'đề nghị', 'quy định', 'thực hiện']);

/**
 * The role a heading gives to what stands below it; null where it says nothing. "Tháo gỡ khó khăn, vướng mắc" orders;
 * "Về chuyển mục đích sử dụng rừng" only names its subject.
 */
export function roleOfHeading(folded: string): Role | null {
  if (/^căn cứ\s/u.test(folded)) return null;
  const role = HEADINGS.find(([, words]) => words.test(folded))?.[0] ?? null;
  if (role === null || !THEMES.has(role)) return role;
  if (/^về\s/u.test(folded) && !ABOUT_THEME.test(folded)) return null;
  const opening = readOpening(folded, 0, folded.length);
  return opening && !NAMING.has(opening.verb) ? null : role;
}

/** The role a paragraph takes by its opening words; null where they say nothing. */
export function roleOfOpening(folded: string): Role | null {
  const opening = folded.slice(0, 420);
  return PARAGRAPHS.find(([, words]) => words.test(opening))?.[0] ?? null;
}

const APPROVAL =
  /^(?:chưa|không) (?:xem xét|đồng ý|thống nhất|chấp thuận|nhất trí)(?!\p{L})|^(?:về cơ bản|cơ bản|hội nghị|ban thường vụ[^,.;]{0,30}|thường trực[^,.;]{0,30}|(?:ủy ban|hội đồng) nhân dân[^,.;]{0,30}?|(?:ubnd|hđnd)[^,.;]{0,20}?)?\s*(?:cơ bản\s)?(?:nhất trí|thống nhất(?! quan điểm| nhận thức| chỉ đạo)|đồng ý|thông qua|tán thành|phê duyệt|phê chuẩn|biểu dương|ghi nhận|đánh giá cao|hoan nghênh|ban hành kèm theo|chấp thuận|công nhận)(?!\p{L})/u;

const PRAISE =
  /(?:^|\s)(?:nhất trí|đồng ý|tán thành|thống nhất (?:thông qua|chủ trương|với|nội dung|đề xuất|phương án|như|theo|cao|cần)|biểu dương|ghi nhận|đánh giá cao|hoan nghênh)(?!\p{L})/u;

/** "UBND tỉnh ghi nhận, đánh giá cao …": agreement and praise, which order nothing whoever speaks them. */
export function opensPraise(folded: string): boolean {
  return opensApproval(folded) && PRAISE.test(folded.slice(0, 70));
}

/** "Cơ bản nhất trí nội dung …", "Phê duyệt Đề án …", "Biểu dương …": a decision to record, no order. */
export function opensApproval(folded: string): boolean {
  return APPROVAL.test(folded.slice(0, 120));
}

const PAST =
  /(?:^|\s)(?:đã|được\squan tâm|luôn|từng bước được|ngày càng|bước đầu|có chuyển biến|đạt được|góp phần|còn|chưa|vẫn)(?!\p{L})/u;
const HINDRANCE =
  /(?:^|\s)(?:chưa|còn (?:nhỏ|thấp|chậm|ít|yếu|hạn chế|thiếu|nhiều hạn chế|khó khăn|bất cập|tình trạng|lúng túng|khá)|hạn chế|yếu kém|bất cập|chậm|thiếu|không (?:cao|đều|đạt|lớn)|kém)(?!\p{L})/u;

/** Words of a report on what has been: "đã", "đạt được", "ngày càng". */
export function speaksOfPast(folded: string): boolean {
  return PAST.test(folded);
}

/** Words of a weakness: "chưa", "còn chậm", "hạn chế". */
export function speaksOfWeakness(folded: string): boolean {
  return HINDRANCE.test(folded);
}

const LEAD_IN =
  /(?:sau|sau đây|như sau|chỉ thị|cụ thể|dưới đây|chủ yếu|trọng tâm|thực hiện|yêu cầu|chỉ đạo|kết luận|quyết định|quyết nghị|nội dung|nhiệm vụ|giải pháp|đề nghị|trong đó|thông báo|phân công|tập trung|các việc|một số việc|gồm|có trách nhiệm|trách nhiệm|phối hợp|tham mưu|hoàn thành)(?:\s\p{L}+){0,4}\s?:$/u;

/** "… thực hiện các nhiệm vụ sau:", "UBND tỉnh yêu cầu:": a sentence that only introduces what follows. */
export function opensList(folded: string): boolean {
  return folded.endsWith(':') && LEAD_IN.test(folded.slice(-110));
}

const CLOSING =
  /^(?:(?:nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch|chương trình|thông báo|hướng dẫn|quy định|quy chế|công văn|đề án)(?: số [\p{L}\d/-]+)? này\s(?:được )?(?:có hiệu lực|phổ biến|thay thế|đã được|được hội đồng|được hđnd|được ban hành|được thông báo|thông báo|được quán triệt|được gửi|gửi|được triển khai|triển khai|thực hiện từ)|trên đây là|nhận được|rất mong|quá thời hạn (?:nêu )?trên|xin trân trọng|(?:ubnd|ủy ban nhân dân|hđnd|thường trực|ban thường vụ|đảng ủy|văn phòng|sở|ban|phòng)[^.;:]{0,80} (?:trân trọng )?thông báo (?:để|đến|tới|cho|kết luận|nội dung|ý kiến)[^.;]{0,200}(?:biết|thực hiện)|thừa lệnh [^.]{0,80}thông báo|\((?:chi tiết|kèm theo|có |xem |theo )|trân trọng|(?:trong )?quá trình (?:tổ chức|triển khai|thực hiện)(?=[\s,])|bãi bỏ |thay thế )/u;
const EVERYBODY =
  /chịu trách nhiệm thi hành|căn cứ (?:nghị )?quyết (?:định )?(?:này )?thi hành|thi hành (?:quyết định|nghị quyết|kế hoạch|quy định|quy chế) này|có hiệu lực (?:thi hành )?(?:kể )?từ/u;

const APPEAL =
  /^(?:căn cứ [^;:]{0,60}, )?(?:đề nghị|yêu cầu|(?:chủ tịch )?ubnd [^,;:]{0,30}yêu cầu|(?:chủ tịch )?ủy ban nhân dân [^,;:]{0,30}yêu cầu)\s[^;:]{0,240}?(?:thực hiện|triển khai)(?: thực hiện)?(?: tốt| nghiêm túc| nghiêm| các nội dung| nội dung| kế hoạch| chỉ thị| kết luận| thông báo| công văn| nghị quyết| chương trình| công điện)*(?: này| nêu trên| trên)?[\s./]*$/u;

/** "Sở Nông nghiệp và Môi trường kính trình UBND tỉnh xem xét, ban hành./.": the last words of a submission. */
const SUBMITS = /^[^.;:]{0,90}(?:^|\s)kính (?:trình|đề nghị|mong|báo cáo|chuyển)\s[^;:]{0,170}$/u;

/** Words with which a document closes: effect, dissemination, "Trên đây là …", "Đề nghị các đơn vị nghiêm túc thực hiện./." */
export function opensClosing(folded: string): boolean {
  if (
    CLOSING.test(folded.slice(0, 260)) ||
    (folded.length < 270 && folded.includes('kính ') && SUBMITS.test(folded))
  )
    return true;
  return (
    folded.length < 300 &&
    APPEAL.test(folded) &&
    !/chủ trì|báo cáo|trước ngày|rà soát|xây dựng|vận động|giám sát/u.test(folded)
  );
}

/** The execution clause that lists everybody, or the clause of effect. */
export function isExecutionClause(folded: string): boolean {
  return EVERYBODY.test(folded);
}

const DISSEMINATION = /phổ biến (?:đến|tới) (?:chi bộ|đảng viên|các chi bộ|toàn|tất cả|cán bộ)/u;

/** "Kết luận này phổ biến đến chi bộ." */
export function isDissemination(folded: string): boolean {
  return DISSEMINATION.test(folded) && folded.length < 160;
}
