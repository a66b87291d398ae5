/**
 * What a head line is: a title, a label that names who is addressed, an empty lead-in, or a sentence.
 *
 * Forms: "II- Nhiệm vụ và giải pháp" (title: no stop, something below it); "2.3. Ban cán sự đảng UBND tỉnh:" (addressee);
 * "2.2. Tập trung thực hiện tốt các nhiệm vụ, giải pháp sau:" (empty lead-in); "Mục tiêu: Phát triển …" (run-in heading,
 * the sentence goes on); "1. Về công tác quy hoạch." (title with a full stop).
 * Reads the clean text of a block behind its marker; writes what it is.
 */
import type { AgencyHit } from '../entities/types.ts';
import { readOpening } from '../statements/verbs.ts';

export type HeadKind = 'title' | 'addressee' | 'lead-in' | 'label' | 'sentence';

export interface Head {
  readonly kind: HeadKind;
  /** The heading without stop or colon; null for a sentence. */
  readonly heading: string | null;
  /** Length of a run-in heading with its colon and blank; 0 where there is none. */
  readonly runIn: number;
}

const EMPTY_LEAD_IN =
  /^(?:(?:tiếp tục|tập trung|thực hiện|triển khai|tổ chức|làm|tốt|có hiệu quả|đồng bộ|quyết liệt|nghiêm túc|và|chỉ đạo|lãnh đạo|các|một số|những)[\s,]*)+(?:nhóm\s)?(?:nhiệm vụ|giải pháp|nội dung|công việc|biện pháp|vấn đề)[^.;]{0,80}$/u;
const ADDRESS_WORDS =
  /^(?:đối với|trách nhiệm của|trách nhiệm|nhiệm vụ của|giao cho|giao|đề nghị|yêu cầu|phân công|các đồng chí|đồng chí|thủ trưởng|người đứng đầu|lãnh đạo|giám đốc|chủ tịch|và|cùng|các|thành phố|trực thuộc|có liên quan|liên quan|cấp|tỉnh|với|trên địa bàn|về|nhiệm vụ|thực hiện|ban hành|[\s,;:()–-])+/u;
/** "Nhiệm vụ, quyền hạn của Tổ công tác": a body that the document itself founds. */
export const FOUNDED =
  /^(?:chức năng,? )?nhiệm vụ(?:(?:,| và|, và) (?:quyền hạn|trách nhiệm))? của (?=(?:tổ|ban|hội đồng|đoàn|tiểu ban|văn phòng|cơ quan)(?!\p{L}))/u;
/** Opens with a body or its head, known or not. */
const ADDRESSED =
  /^(?:đối với |đề nghị |yêu cầu |giao )?(?:các )?(?:đồng chí|giám đốc|chủ tịch|thủ trưởng|bộ trưởng|người đứng đầu|ban|sở|ủy ban|ubnd|văn phòng|phòng|công an|hội|đoàn|trung tâm|chi cục|cục|viện|trường|bệnh viện|công ty|đảng ủy|huyện ủy|thành ủy|chi bộ|chủ đầu tư|nhà thầu|cơ quan|đơn vị|địa phương|bộ|trạm|kho bạc|ngân hàng|trưởng|thanh tra|thuế|tòa án|viện kiểm sát|bộ chỉ huy|ban chỉ huy|mặt trận|thường trực|báo|đài)(?:\s|$)/u;
/** "Các doanh nghiệp trong khu công nghiệp": many who are no bodies, over the orders to them. */
const MANY =
  /^(?:đối với )?các (?:doanh nghiệp|tập đoàn|tổng công ty|công ty|chủ đầu tư|nhà thầu|trường|bệnh viện|hợp tác xã|ngân hàng|chủ rừng|cơ sở (?:kinh doanh|sản xuất))(?!.*\s(?:là|phải|cần|được)\s)(?=.{0,110}$)/u;
/** Words that no mere address has. */
const INTRODUCES =
  /thực hiện|triển khai|nhiệm vụ|giải pháp|nội dung|(?:^|\s)(?:sau|như|gồm|là|đã|về|phải|cần|được)(?!\p{L})|chỉ tiêu|mục tiêu|hạn chế|kết quả|tổ chức|phối hợp|tập trung|rà soát|xây dựng|chủ trì|chỉ đạo|chịu trách nhiệm|có trách nhiệm/u;
const LABEL_WORDS =
  /^(?:về\s|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|quan điểm|mục đích|yêu cầu|kết quả|hạn chế|tồn tại|nguyên nhân|ưu điểm|khuyết điểm|nội dung|cụ thể|trong đó|phạm vi|đối tượng|thời gian|địa điểm|thành phần|kinh phí|đánh giá|tình hình|phương châm|sản phẩm|căn cứ|lưu ý|ghi chú|quyết định|quyết nghị|chỉ thị|kết luận|thông báo|điều khoản|tổ chức thực hiện)/u;

const SENTENCE: Head = { kind: 'sentence', heading: null, runIn: 0 };

/**
 * Reads a head, which begins at `from` of the text that the offsets of `hits`, the agencies inside it, count into;
 * `hasBelow` tells whether anything stands below.
 */
export function readHead(
  text: string,
  folded: string,
  hits: readonly AgencyHit[],
  from: number,
  hasBelow: boolean,
  bullet: boolean,
): Head {
  const trimmed = text.trimEnd();
  if (trimmed === '') return { kind: 'label', heading: null, runIn: 0 };
  if (trimmed.length > 420) return withRunIn(text, folded, hits, from);
  const bare = trimmed.replace(/[\s:.\-–]+$/u, '');
  const foldedBare = folded.slice(0, bare.length);
  const colon = /:$/u.test(trimmed);
  // "UBND tỉnh yêu cầu:": who orders, not who is addressed.
  const orders = hits.length > 0 && /\s(?:yêu cầu|đề nghị|kết luận|chỉ thị|quyết định)$/u.test(foldedBare);
  if (colon && orders) return SENTENCE;
  if (colon && bare.length <= 260) {
    if (isAddress(foldedBare, hits, from)) return { kind: 'addressee', heading: bare, runIn: 0 };
    if (hasBelow && ADDRESSED.test(foldedBare) && !INTRODUCES.test(foldedBare))
      return { kind: 'addressee', heading: bare, runIn: 0 };
    if (EMPTY_LEAD_IN.test(foldedBare)) return { kind: 'lead-in', heading: bare, runIn: 0 };
    const calls = hits.length > 0 && /(?:^|,\s)(?:yêu cầu|giao|đề nghị|phân công)\s/u.test(foldedBare);
    if (
      !calls &&
      bare.length <= 110 &&
      !/[.;]/u.test(bare) &&
      (LABEL_WORDS.test(foldedBare) || isShout(bare))
    ) {
      return { kind: 'label', heading: bare, runIn: 0 };
    }
    return SENTENCE;
  }
  if (hasBelow && bare.length <= 160 && FOUNDED.test(foldedBare) && !bullet)
    return { kind: 'addressee', heading: bare, runIn: 0 };
  const inner = /[.;!?…]["”)]?\s+\S/u.test(bare);
  if (!inner && !/[.;,!?…]$/u.test(trimmed) && bare.length <= 260 && hasBelow && !bullet) {
    const addressed = isAddress(foldedBare, hits, from) || MANY.test(foldedBare);
    return { kind: addressed ? 'addressee' : 'title', heading: bare, runIn: 0 };
  }
  if (!inner && hasBelow && /\.$/u.test(trimmed) && bare.length <= 130) {
    if (isShout(bare) || /^về\s/u.test(foldedBare)) return { kind: 'title', heading: bare, runIn: 0 };
    if (isAddress(foldedBare, hits, from)) return { kind: 'addressee', heading: bare, runIn: 0 };
  }
  return withRunIn(text, folded, hits, from);
}

/** Finds "Mục tiêu: " or "Sở Y tế: " before a sentence that opens with a capital. */
function withRunIn(text: string, folded: string, hits: readonly AgencyHit[], from: number): Head {
  const m =
    /^([^:.;!?]{2,140}?)\s?:\s+(?=["“(]?[\p{Lu}\d])/u.exec(text.slice(0, 220)) ??
    /^((?:Đối với|Riêng|Giao|Đề nghị|Yêu cầu)\s[^:.;!?]{2,140}?)\s?:\s+(?=\p{Ll})/u.exec(text.slice(0, 220));
  const label = m?.[1];
  if (!m || label === undefined) return topicBefore(text, folded, hits, from) ?? aboutSentence(text, folded);
  const foldedLabel = folded.slice(0, label.length);
  if (/(?:như|gồm|là|sau|rằng|bao gồm)$/u.test(foldedLabel)) return SENTENCE;
  // "… với các sở: Tài chính, Xây dựng …": the colon stands inside a row of bodies, behind no label.
  if (
    hits.some(
      (h) =>
        h.span[1] - from > label.length &&
        (h.rule.startsWith('listed-field')
          ? h.span[0] - from === m[0].length
          : h.span[0] - from < label.length),
    )
  )
    return SENTENCE;
  // "Chuẩn bị vật tư: 5.000 m3 đá": a verb with what it counts is the order itself.
  if (
    /\d/u.test(text.charAt(m[0].length)) &&
    !LABEL_WORDS.test(foldedLabel) &&
    readOpening(foldedLabel, 0, label.length)
  )
    return SENTENCE;
  const address = isAddress(
    foldedLabel,
    hits.filter((h) => h.span[1] - from <= label.length),
    from,
  );
  const plain = LABEL_WORDS.test(foldedLabel) || label.split(' ').length <= 12;
  return address || plain
    ? { kind: 'sentence', heading: null, runIn: m[0].length }
    : (topicBefore(text, folded, hits, from) ?? SENTENCE);
}

/** "Dự án Đường nối … (tổng mức …; hiện còn 37 hộ): Giao Chủ tịch …", "Kiến nghị …: Không đồng ý.": what is decided about it. */
function topicBefore(text: string, folded: string, hits: readonly AgencyHit[], from: number): Head | null {
  if (!TOPIC.test(folded)) return null;
  const m = /^(?:[^.:!?]|\.(?=\d)){2,400}?\s?:\s+(?=\p{L})/u.exec(folded.slice(0, 440));
  if (!m) return null;
  const at = m[0].length;
  const named = hits.some((h) => (h.positionSpan?.[0] ?? h.span[0]) - from === at);
  return (named || DECIDED.test(folded.slice(at, at + 30))) && /^\p{Lu}/u.test(text.slice(m[0].length))
    ? { kind: 'sentence', heading: null, runIn: m[0].length }
    : null;
}

/** What stands behind a topic and its colon. */
const DECIDED =
  /^(?:giao|yêu cầu|đề nghị|phân công|thống nhất|không thống nhất|chưa thống nhất|đồng ý|không đồng ý|chưa đồng ý|nhất trí|chấp thuận|ghi nhận|tiếp tục|sớm|khẩn trương)(?!\p{L})/u;

/** "Về quy hoạch. Rà soát …": a title that runs into the sentence. */
function aboutSentence(text: string, folded: string): Head {
  const m = /^về\s[^.:;]{3,90}\.\s+(?=\p{L})/u.exec(folded.slice(0, 120));
  return m && /^\p{Lu}/u.test(text.slice(m[0].length))
    ? { kind: 'sentence', heading: null, runIn: m[0].length }
    : SENTENCE;
}

/** Opens with a thing, so that a body in it belongs to its name: "Dự án Bệnh viện Sản - Nhi tỉnh". */
const TOPIC =
  /^(?:đối với |riêng )?(?:về|(?:các )?(?:dự án|đề án|công trình|kế hoạch|quy hoạch|chương trình|tuyến|khu|cụm công nghiệp|việc|công tác|kiến nghị|đề xuất|gói thầu|hạng mục|nội dung|khó khăn|vướng mắc))\s/u;

/**
 * True where a text is nothing but bodies and the words that address them. `from` is where it begins in the text that
 * the offsets of the bodies count into.
 */
export function isAddress(folded: string, hits: readonly AgencyHit[], from: number): boolean {
  if (hits.length === 0 || TOPIC.test(folded)) return false;
  // "UBND huyện yêu cầu các phòng, ban …": a sentence of who orders whom.
  if (/\s(?:yêu cầu|đề nghị|phân công)(?:\s|$)/u.test(folded.slice((hits[0]?.span[1] ?? from) - from)))
    return false;
  let rest = '';
  let at = 0;
  for (const hit of hits) {
    const stretch = hit.positionSpan ?? hit.span;
    const [start, end] = [stretch[0] - from, stretch[1] - from];
    if (start >= folded.length) break;
    rest += `${folded.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  rest += folded.slice(at);
  // "Sở Y tế (cơ quan thường trực)": what a bracket adds addresses nobody else.
  const left = rest
    .replace(/\([^()]{0,80}\)/gu, ' ')
    .trim()
    .replace(ADDRESS_WORDS, '')
    .trim();
  return left.length <= Math.min(12, folded.length * 0.34);
}

function isShout(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
