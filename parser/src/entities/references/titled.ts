import { follows } from '../agencies/part.ts';
import { longestPhrase, phraseList } from '../agencies/phrases.ts';
import { GAP, type Reading, SHAPE } from '../reading.ts';
import { type Found, issuerAfter, titleWords } from './core.ts';
import { TYPE_WORDS } from './document-types.ts';
import { startsSentence } from './proper.ts';
import { titleEnd, titleStop } from './title.ts';

/**
 * Documents by title: a capital in the middle of a sentence, or quotation marks.
 *
 *   Đề án “Phát triển du lịch cộng đồng” · “Đề án về đào tạo cán bộ …”        quoted
 *   dự thảo Báo cáo tổng kết thực tiễn … · trình Đề án phát triển đô thị …     a capital, then a title
 *   Báo cáo chính trị của Ban Chấp hành Đảng bộ tỉnh                           fixed name
 *   Kết luận này · Kế hoạch này                                                the document itself (`self`)
 * Not: "Kế hoạch của UBND tỉnh" (no title), "Chương trình mục tiêu quốc gia …" (a programme), generic plurals.
 */
const FIXED = phraseList(
  'báo cáo chính trị|quy chế làm việc|quy chế dân chủ|chương trình hành động|chương trình làm việc|chương trình công tác toàn khóa',
);
const NOT_TITLE = phraseList(
  'này|ban hành|thẩm tra|kèm theo|nêu trên|trên|của|và|các|do|đã|được|theo|với|cho|để|khi|số|là|có|tại|trong|đến|trước|gửi|mục tiêu quốc gia|khuyến công|ocop|mỗi xã|cụ thể|chi tiết|năm|hằng năm|hàng năm|này về|riêng|chung|định kỳ|như|nhằm|phải|cần|đó|sau|từ|phục vụ|làm việc|hành động|liên quan|khác|không|thành|vào|bằng|qua|thông qua|đối với|hoặc|cũng|nếu|gắn với|toàn khóa|tới|từng|nói trên|hành động|ở|một cách|đúng|bảo đảm|đảm bảo|hiệu quả|giai đoạn|trên địa bàn|do|trong|từng|cấp',
);
const GENERIC_TITLE = new Set(
  'triển khai thực hiện tổ chức hành động công tác cụ thể chi tiết hằng hàng năm của đơn vị mình kết quả định kỳ về việc nội dung giai đoạn đến từ'.split(
    ' ',
  ),
);
const MAKING = new Set(['hành', 'dựng']);
const SELF_AFTER = new Set(['này']);

function quoteBefore(reading: Reading, at: number): boolean {
  const from = at === 0 ? 0 : (reading.ends[at - 1] ?? 0);
  return /[“"][*_]{0,2}$/.test(
    reading.text.slice(Math.max(from, (reading.starts[at] ?? 0) - 4), reading.starts[at]),
  );
}

function quoteAfter(reading: Reading, at: number): boolean {
  if (at >= reading.count || reading.gaps[at] !== GAP.mark) return false;
  return /^\s?:?\s?[“"][*_]{0,2}$/.test(reading.text.slice(reading.ends[at - 1], reading.starts[at]));
}

/** "… thực hiện Nghị quyết số 17": from here on the words belong to the other document. */
function numberedAt(reading: Reading, i: number): boolean {
  return reading.words.slice(i + 1, i + 5).includes('số');
}

function meaningful(reading: Reading, from: number, to: number): boolean {
  let words = 0;
  let digits = false;
  for (let i = from; i < to; i++) {
    if (i > from && longestPhrase(TYPE_WORDS, reading, i) !== null && numberedAt(reading, i)) break;
    if (reading.shapes[i] === SHAPE.digit) digits = true;
    else if (!GENERIC_TITLE.has(reading.words.at(i) ?? '')) words++;
  }
  return words >= 3 || (words >= 2 && digits);
}

function find(
  reading: Reading,
  at: number,
  coreEnd: number,
  end: number,
  rest: Partial<Found> & Pick<Found, 'docType' | 'rule' | 'confidence'>,
): Found {
  return {
    start: reading.starts[at] ?? 0,
    end: titleStop(reading, at, end),
    coreEnd: reading.ends[coreEnd - 1] ?? 0,
    number: null,
    date: null,
    issuer: null,
    title: titleWords(reading, at, end),
    self: false,
    next: coreEnd,
    ...rest,
  };
}

/** The titled document that begins at word `at`; null where none does. */
export function readTitled(reading: Reading, at: number): Found | null {
  const type = longestPhrase(TYPE_WORDS, reading, at);
  if (type === null) return null;
  const { docType, titled } = type.value;
  const { end } = type;
  const capital = reading.shapes[at] !== SHAPE.lower;
  if (capital && follows(reading, end) && SELF_AFTER.has(reading.words.at(end) ?? '')) {
    return find(reading, at, end + 1, end + 1, {
      docType,
      rule: 'self',
      confidence: 0.97,
      self: true,
      title: null,
    });
  }
  if (quoteAfter(reading, end) && (titled || docType === 'QH' || docType === 'QC')) {
    const stop = titleEnd(reading, end, true);
    if (stop - end >= 2)
      return find(reading, at, stop, stop, {
        docType,
        rule: 'quoted-title',
        confidence: 0.92,
        title: titleWords(reading, end, stop),
      });
  }
  if (!titled || !capital || reading.shapes[at] === SHAPE.upper) return null;
  if (quoteBefore(reading, at)) {
    const stop = titleEnd(reading, at, true);
    if (stop > end + 1)
      return find(reading, at, stop, stop, {
        docType,
        rule: 'quoted-title',
        confidence: 0.92,
        title: titleWords(reading, end, stop),
      });
    return null;
  }
  if (startsSentence(reading, at)) return afterIssuer(reading, at, end, docType);
  const fixed = longestPhrase(FIXED, reading, at);
  if (fixed !== null && (docType === 'BC' || docType === 'QC')) {
    const issuer = issuerAfter(reading, fixed.end);
    return find(reading, at, fixed.end, issuer?.next ?? fixed.end, {
      docType,
      rule: 'fixed-title',
      confidence: 0.9,
      issuer: issuer?.issuer ?? null,
      title: titleWords(reading, at, fixed.end),
    });
  }
  return descriptive(reading, at, end, docType);
}

/** "Nghị quyết của Ban Thường vụ Tỉnh ủy về …" is a document even where the sentence gives it its capital. */
function afterIssuer(reading: Reading, at: number, end: number, docType: Found['docType']): Found | null {
  const issuer = issuerAfter(reading, end);
  return issuer !== null && reading.words.at(issuer.next) === 'về'
    ? descriptive(reading, at, end, docType)
    : null;
}

function descriptive(reading: Reading, at: number, end: number, docType: Found['docType']): Found | null {
  const issuer = issuerAfter(reading, end);
  const from = issuer?.next ?? end;
  if (!follows(reading, from) && reading.gaps[from] !== GAP.comma) return null;
  if (reading.gaps[from] === GAP.comma && reading.words.at(from) !== 'về') return null;
  if (
    issuer !== null &&
    reading.words.at(from) !== 'về' &&
    reading.words.at(from) !== 'thực' &&
    reading.words.at(from) !== 'triển'
  )
    return null;
  if (longestPhrase(NOT_TITLE, reading, from) !== null) return null;
  // "ban hành Nghị quyết quy định chính sách …": what is to be decided, not the name of what was.
  if (docType === 'NQ' && MAKING.has(reading.words.at(at - 1) ?? '') && reading.words.at(from) === 'quy')
    return null;
  const stop = titleEnd(reading, from);
  // "Kế hoạch … của cơ quan, đơn vị mình": everybody's own, no document that can be named.
  if (reading.words.at(stop - 1) === 'mình') return null;
  const before = at > 1 ? `${reading.words.at(at - 2)} ${reading.words.at(at - 1)}` : '';
  if (before.endsWith(' là') || (!meaningful(reading, from, stop) && before !== 'dự thảo')) return null;
  const core = Math.min(stop, from + 3);
  return find(reading, at, core, stop, {
    docType,
    rule: 'capital-and-title',
    confidence: 0.75,
    issuer: issuer?.issuer ?? null,
    title: titleWords(reading, from, stop),
  });
}
