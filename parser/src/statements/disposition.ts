/**
 * The fate of a sentence or of a part of one.
 *
 * Reads the words of the part, the role of its passage and who is ordered; writes the disposition, the rule that
 * decided and how sure it is. Rules are tried in the order below: the passage decides before the words do.
 */
import type { Disposition } from '../contract.ts';
import type { Actors } from '../duties/actors.ts';
import type { HeadKind } from '../outline/headings.ts';
import {
  isDissemination,
  isExecutionClause,
  opensApproval,
  opensClosing,
  opensList,
  opensPraise,
  type Role,
  speaksOfPast,
  speaksOfWeakness,
} from '../role/cues.ts';
import { isReportOnExecution } from './division.ts';
import { type OrderOpening, readOpening, verbAt } from './verbs.ts';

/** Everything the fate of a part is decided by. */
export interface PartInput {
  /** Folded words of the part, without marker and connector. */
  readonly words: string;
  readonly role: Role;
  readonly head: HeadKind;
  readonly actors: Actors;
  readonly opening: OrderOpening | null;
  readonly hasTarget: boolean;
  /** True where bullets or numbered items follow below. */
  readonly hasBelow: boolean;
  /** True for the words of an article itself ("Điều 1. Thành lập …"), not of its clauses. */
  readonly article: boolean;
  /** True for a later part of a sentence whose first part is an order. */
  readonly continues: boolean;
}

interface Decision {
  readonly disposition: Disposition;
  readonly rule: string;
  readonly confidence: number;
}

/** Decides. Confidence is the share of right decisions of the rule on labelled documents, rounded down. */
export function decide(part: PartInput): Decision {
  const { words, role, head } = part;
  if (role === 'reference') return say('label', 'footnote', 0.97);
  if (head === 'title' || head === 'label') return say('label', 'heading', 0.97);
  if (head === 'addressee') return say('label', 'addressee', 0.97);
  if (head === 'lead-in') return say('lead-in', 'empty-lead-in', 0.95);
  if (!/[\p{L}\d]/u.test(words)) return say('label', 'no-words', 0.99);
  if (isDissemination(words)) return say('closing', 'dissemination', 0.97);
  if (isExecutionClause(words)) return say('closing', 'execution-clause', 0.93);
  if (role === 'closing') return say('closing', 'closing-words', 0.9);
  if (role === 'limitation' || role === 'cause') {
    if (words.endsWith(':')) return say('lead-in', `${role}-lead-in`, 0.93);
    return say(role, `passage-of-${role}s`, 0.93);
  }
  if (role === 'viewpoint') return say('viewpoint', 'passage-of-viewpoints', 0.92);
  if (role === 'objective') {
    if (words.endsWith(':')) return say('lead-in', 'objective-lead-in', 0.9);
    return part.hasTarget
      ? say('target', 'objective-with-figure', 0.92)
      : say('objective', 'passage-of-objectives', 0.92);
  }
  if (role === 'assessment') {
    if (words.endsWith(':')) return say('lead-in', 'assessment-lead-in', 0.88);
    return /^tuy nhiên/u.test(words) && speaksOfWeakness(words)
      ? say('limitation', 'however', 0.85)
      : say('assessment', 'passage-of-assessment', 0.93);
  }
  if (role === 'preamble') {
    if (
      opensList(words) &&
      /yêu cầu|(?:^|\s)giao\s(?!thông)|đề nghị|phân công|nhiệm vụ|giải pháp|chỉ đạo (?:như sau|thực hiện)|chỉ thị:/u.test(
        words.slice(-260),
      )
    )
      return say('lead-in', 'preamble-lead-in', 0.9);
    if (speaksOfWeakness(words) && /^tuy nhiên|hạn chế|yếu kém/u.test(words))
      return say('limitation', 'preamble-weakness', 0.75);
    return say('preamble', 'before-first-provision', 0.93);
  }
  return decideByWords(part);
}

function decideByWords(part: PartInput): Decision {
  const { words, role, actors, opening } = part;
  if (
    words.endsWith(':') &&
    (part.hasBelow || opensList(words) || /^(?:chỉ đạo|yêu cầu|giao|phân công)\s/u.test(words))
  )
    return say('lead-in', 'introduces-list', 0.9);
  if (role === 'approval' && opensApproval(words)) return say('approval', 'approval-words', 0.92);
  const sure = role === 'duties' || role === 'organisation';
  if (SEE_APPENDIX.test(words) && actors.lead.length === 0) return say('orientation', 'no-order', 0.8);
  if (opensPraise(words) && !part.continues) return say('approval', 'praise', 0.85);
  if (opensApproval(words) && actors.lead.length === 0 && !sure && !part.continues)
    return say('approval', 'approval-words', 0.85);
  if (part.article && role === 'unknown' && actors.lead.length === 0 && DECIDES.test(words))
    return say('approval', 'article-decides', 0.9);
  if (opensClosing(words)) return say('closing', 'closing-words', 0.85);
  if (ANNOUNCES.test(words) && (opening === null || actors.lead.length === 0))
    return say('orientation', 'no-order', 0.7);
  if (
    /^(?:phấn đấu|đến (?:hết )?(?:năm|tháng|quý)|tỷ lệ|giá trị|tốc độ|thu nhập|tổng(?! hợp| kết| rà))/u.test(
      words,
    ) &&
    part.hasTarget &&
    actors.lead.length === 0 &&
    !(sure && ordersByDate(words))
  ) {
    return say('target', 'figure-to-reach', 0.88);
  }
  if (pastBeforeVerb(words)) return say('assessment', 'past-before-verb', 0.8);
  if (actors.lead.length > 0 && actors.rule === 'subject-behind-by' && !opening)
    return sure ? order(part, 'subject-behind-by', 0.85) : say('other', 'not-recognised', 0.3);
  if (actors.lead.length > 0 && actors.rule !== 'subject-inside' && actors.rule !== 'subject-behind-by')
    return order(
      part,
      actors.rule ?? 'actor',
      actors.rule === 'unlisted-subject' || actors.rule === 'subject-before-unknown-verb'
        ? 0.78
        : sure
          ? 0.96
          : 0.88,
    );
  if (opening) {
    if (!sure && looksBack(words)) return say('assessment', 'past-words', 0.7);
    return order(part, 'imperative-verb-at-start', sure ? 0.94 : 0.8);
  }
  if (actors.lead.length > 0) return order(part, 'actor-inside', sure ? 0.9 : 0.75);
  const later = openingBehindAdverbial(words);
  if (later && sure) return order({ ...part, opening: later }, 'imperative-behind-adverbial', 0.88);
  if (/\s(?:cần phải|cần|phải)\s(?!bị)/u.test(words.slice(0, 160)) && sure) return order(part, 'must', 0.82);
  if (part.continues) return order(part, 'goes-on', 0.75);
  if (part.hasTarget) return say('target', 'figure', 0.75);
  if (speaksOfWeakness(words) && !sure) return say('limitation', 'weakness-words', 0.65);
  if (speaksOfPast(words) && !sure) return say('assessment', 'past-words', 0.65);
  if (sure && opensLikeOrder(words)) return order(part, 'opens-in-duties', 0.6);
  if (sure || role === 'scope') return say('orientation', 'no-order', role === 'scope' ? 0.7 : 0.6);
  return say('other', 'not-recognised', 0.3);
}

/** "Đến hết năm 2026 hoàn thành cấp mã số vùng trồng …": work by a date, though a figure follows. */
function ordersByDate(words: string): boolean {
  const date =
    /^(?:phấn đấu )?đến (?:hết )?(?:ngày |tháng |quý |năm )[\d/ivx]+(?: năm \d{4})?[\s,]+(?:phải )?/u.exec(
      words,
    );
  return (
    date !== null &&
    /^(?:hoàn thành|xây dựng|ban hành|triển khai|thực hiện|tổ chức|rà soát|đưa vào|khởi công|lập|trình)(?!\p{L})/u.test(
      words.slice(date[0].length),
    )
  );
}

/** "UBND tỉnh đã nhiều lần có văn bản đôn đốc …", "Thời gian qua, một số địa phương đã …": told before anything is ordered. */
function pastBeforeVerb(words: string): boolean {
  const at = words.search(/\s(?:đã|vừa)\s/u);
  if (at < 0 || at > 90 || /(?:yêu cầu|đề nghị|giao|phải|cần)\s/u.test(words.slice(0, at))) return false;
  for (const word of words.slice(0, at + 1).matchAll(/(?:^|[\s,])(?=\p{L})/gu))
    if (verbAt(words, word.index + word[0].length) !== null) return false;
  return true;
}

/** Nouns and links with which a sentence among duties tells something rather than orders it. */
const TELLING =
  /^(?:các|những|việc|số|tỷ lệ|mức|đây|đó|trong|kinh phí|nguồn|thời gian|thời hạn|tổng|hình thức|địa điểm|đối tượng|thành phần|mục tiêu|nội dung|quy mô|tên|căn cứ|danh mục|một|toàn|cơ cấu|công tác|hệ thống|hoạt động|sản phẩm|kết quả|ngân sách|vốn|chi tiết|riêng|theo|tại|trên|từ|sau|khi|nếu|trường hợp|do|vì|để|nhằm|với|và|hoặc|như|là|có|không|đã|được|chưa|còn|sẽ|cơ quan|đơn vị|giá trị|diện tích|quyết định|nghị quyết|kế hoạch|chỉ thị|thông báo|công văn|quy chế|quy định|đề án|dự án|chương trình|phụ lục|biểu|bảng|ghi chú)(?!\p{L})|^[("“\d]/u;

/** "Dự trữ lương thực …": an opening word no lexicon knows, where every sentence orders. */
function opensLikeOrder(words: string): boolean {
  return (
    words.split(' ', 4).length === 4 &&
    !TELLING.test(words) &&
    !words.endsWith(':') &&
    !/:|(?:^|\s)(?:đã|được|sẽ|là|nhất trí|đạt|thì)\s/u.test(words.slice(0, 60))
  );
}

/** "Thủ tướng Chính phủ sẽ chủ trì cuộc họp …", "UBND thành phố sẽ phê bình …": what those above will do. */
const ANNOUNCES = /^(?:[^,;:.]{0,60},\s)?[^,;:.]{4,90}?\ssẽ\s/u;

/** "Phân công nhiệm vụ (có Phụ lục kèm theo)": a heading whose matter stands elsewhere. */
const SEE_APPENDIX =
  /^[^;.,]{0,70}\((?:có |chi tiết |kèm theo |theo |xem |tại )[^()]{0,30}phụ lục[^()]{0,40}\)[\s.]*$/u;

/** What a decision does by itself, without anybody to carry it out. */
const DECIDES =
  /^(?:nay )?(?:thành lập|kiện toàn|ban hành|phê duyệt|sửa đổi|bổ sung|điều chỉnh|công nhận|quy định|cho phép|hủy bỏ|bãi bỏ|thông qua|bổ nhiệm|phân bổ|công bố|giải thể|đổi tên|sáp nhập|thống nhất|giao (?:chỉ tiêu|kế hoạch|dự toán|bổ sung|vốn))(?!\p{L})/u;

function order(part: PartInput, rule: string, confidence: number): Decision {
  const verb = part.opening?.verb ?? '';
  const words = part.words;
  const report = words.indexOf('báo cáo ');
  if (
    report >= 0 &&
    report < 110 &&
    isReportVerb(words, report) &&
    isReportOnExecution(words.slice(report, report + 260), words.slice(0, report))
  ) {
    return say('reporting', rule, confidence);
  }
  const modifiers = part.opening?.modifiers ?? [];
  if (
    /^(?:theo dõi|đôn đốc|kiểm tra|giám sát|thanh tra)$/u.test(verb) ||
    /(?:chủ trì|có trách nhiệm|\sgiúp)[^;]{0,120}?\s(?:theo dõi|đôn đốc|kiểm tra|giám sát)[, ]/u.test(
      words.slice(0, 240),
    )
  ) {
    return say('supervision', rule, confidence - 0.02);
  }
  if (modifiers.includes('thường xuyên') && /^thường xuyên/u.test(words))
    return say('standing', rule, confidence - 0.02);
  return say('task', rule, confidence);
}

/** "báo cáo" as what is ordered, not the paper that is drawn up ("xây dựng báo cáo …"). */
function isReportVerb(words: string, at: number): boolean {
  if (/kết quả (?:triển khai )?thực hiện\s$/u.test(words.slice(Math.max(0, at - 30), at))) return true;
  return !/(?:xây dựng|hoàn thiện|dự thảo|lập|thực hiện|chế độ|công tác|nội dung|thông tin|trình|của|các|hoàn thành|gửi|trong|theo|tại|nghiên cứu)\s$/u.test(
    words.slice(Math.max(0, at - 14), at),
  );
}

function looksBack(words: string): boolean {
  return /(?:^|\s)(?:đã|đạt được|ngày càng|được quan tâm)(?!\p{L})/u.test(words.slice(0, 160));
}

/** "Trên cơ sở …, kịp thời chỉ đạo …", "Trên cơ sở đó ưu tiên …", "Hằng năm, rà soát …". */
export function openingBehindAdverbial(words: string): OrderOpening | null {
  const near =
    /^(?:(?:trên cơ sở đó|từ đó|qua đó|theo đó|trước mắt|đồng thời|bên cạnh đó|ngoài ra|mặt khác|cùng với đó|song song với đó|định kỳ|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|0?(?:6|sáu|9|chín|3) tháng|cuối (?:năm|quý)|và|khi có yêu cầu|đột xuất)(?=[\s,])[\s,]+)+/u.exec(
      words,
    );
  if (near) return readOpening(words, near[0].length, words.length);
  const aim =
    /^(?:phấn đấu,? )?(?:đến|trong|trước|chậm nhất)(?: hết)? (?:ngày |tháng |quý |năm )?[\d/ivx]+(?: năm \d{4})?[\s,]+/u.exec(
      words,
    );
  const aimed = aim ? readOpening(words, aim[0].length, words.length) : null;
  if (aimed) return aimed;
  if (
    !/^(?:trên cơ sở|căn cứ|trước|sau|khi|trong|đến|từ|chậm nhất|theo|để|nhằm|đối với|ngoài|bên cạnh|cùng với|gắn với|thông qua|với|tại|trường hợp|nếu|qua)(?!\p{L})/u.test(
      words,
    )
  )
    return null;
  for (let at = words.indexOf(','); at >= 0 && at < 600; at = words.indexOf(',', at + 1)) {
    const opening = readOpening(words, at + 2, words.length);
    if (opening && words.charAt(at + 1) === ' ') return opening;
  }
  return null;
}

function say(disposition: Disposition, rule: string, confidence: number): Decision {
  return { disposition, rule, confidence: Math.round(confidence * 100) / 100 };
}
