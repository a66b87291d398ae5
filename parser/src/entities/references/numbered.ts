import { longestPhrase, phraseList } from '../agencies/phrases.ts';
import { GAP, type Reading, SHAPE, wordAtOrAfter } from '../reading.ts';
import { dateAfter, type Found, issuerAfter, titleWords } from './core.ts';
import { TYPE_WORDS, typeOfNumber } from './document-types.ts';
import { numberAt, yearlyNumberAt } from './number.ts';
import { titleEnd, titleStop } from './title.ts';

/**
 * Documents by number.
 *
 *   Kết luận số 58-KL/TU ngày 09/4/2022 của Ban Thường vụ Tỉnh ủy về …      type, number, date, issuer, title
 *   Nghị định số 30/2020/NĐ-CP · Luật Đầu tư công số 58/2024/QH15            State numbers
 *   các Nghị quyết số 57-NQ/TW, 59-NQ/TW và 66-NQ/TW                        one each
 *   Nghị quyết 57 · Kết luận số 123 · Đề án 06                              cut short: a capital and a number
 * Reads words; writes one find. The head "Số: 58-KL/TU" of the document itself is none.
 */
const TITLE_OPENER = phraseList(
  'về|về việc|v v|ban hành|phê duyệt|quy định|quy định về|hướng dẫn|sửa đổi|bổ sung|thực hiện|triển khai|thông qua|tổ chức thực hiện|tiếp tục|công bố|kết luận|đẩy mạnh|tăng cường|phân công|thành lập|giao|điều chỉnh|xây dựng|phát triển|quán triệt|tổng kết|sơ kết|cụ thể hóa|đối với|nâng cao|chỉ đạo|bãi bỏ',
);
const AFTER_COMMA_OPENER = phraseList('về|về việc|v v');

function titleAfter(reading: Reading, at: number): number {
  if (at >= reading.count) return at;
  const gap = reading.gaps[at];
  if (gap === GAP.space || gap === GAP.line)
    return longestPhrase(TITLE_OPENER, reading, at) === null ? at : titleEnd(reading, at);
  if (gap === GAP.comma)
    return longestPhrase(AFTER_COMMA_OPENER, reading, at) === null ? at : titleEnd(reading, at);
  if (gap === GAP.mark) {
    const between = reading.text.slice(reading.ends[at - 1], reading.starts[at]);
    if (/^[ ,]{0,2}[“"][*]{0,2}$/.test(between)) return titleEnd(reading, at, true);
    if (/^ ?\(?$/.test(between) && longestPhrase(AFTER_COMMA_OPENER, reading, at) !== null)
      return titleEnd(reading, at);
  }
  return at;
}

/** Reads on from the end of a number: date, issuer, title. */
export function completed(
  reading: Reading,
  start: number,
  found: {
    readonly docType: Found['docType'];
    readonly number: string;
    readonly end: number;
    readonly rule: string;
    readonly confidence: number;
  },
): Found {
  let next = wordAtOrAfter(reading, found.end);
  let coreEnd = found.end;
  const date = dateAfter(reading, next);
  if (date !== null) {
    coreEnd = date.end;
    next = date.next;
  }
  const search = next;
  let end = coreEnd;
  const issuer = issuerAfter(reading, next);
  if (issuer !== null) {
    next = issuer.next;
    end = reading.ends[next - 1] ?? end;
  }
  const title = titleAfter(reading, next);
  if (title > next) end = titleStop(reading, next, title);
  return {
    start,
    end,
    coreEnd,
    docType: found.docType,
    number: found.number,
    date: date?.iso ?? null,
    issuer: issuer?.issuer ?? null,
    title: titleWords(reading, next, title),
    rule: found.rule,
    confidence: found.confidence,
    self: false,
    next: search,
  };
}

/** Index of the number's word after a type word: over "số", "số:", "liên tịch số"; -1 where no number follows. */
function numberWord(reading: Reading, at: number): number {
  let i = at;
  if (i >= reading.count) return -1;
  const gap = reading.gaps[i];
  const colon =
    gap === GAP.mark && /^\s?:\s?$/.test(reading.text.slice(reading.ends[i - 1], reading.starts[i]));
  if (gap !== GAP.space && gap !== GAP.line && !colon) return -1;
  if (reading.words.at(i) === 'số') {
    i++;
    if (i >= reading.count) return -1;
    const after = reading.text.slice(reading.ends[i - 1], reading.starts[i]);
    if (!/^\s{0,2}:?\s{0,2}$/.test(after)) return -1;
  }
  return reading.shapes[i] === SHAPE.digit ? i : -1;
}

/** The numbered document whose type word begins at word `at`; null where none does. */
export function readNumbered(reading: Reading, at: number): Found | null {
  const type = longestPhrase(TYPE_WORDS, reading, at);
  if (type === null) return null;
  const i = numberWord(reading, type.end);
  if (i < 0) return null;
  const start = reading.starts[at] ?? 0;
  const offset = reading.starts[i] ?? 0;
  const full = numberAt(reading.text, offset);
  if (full !== null) {
    const { docType } = type.value;
    return completed(reading, start, {
      docType: docType ?? typeOfNumber(full.number),
      number: full.number,
      end: full.end,
      rule: 'type-and-number',
      confidence: 0.99,
    });
  }
  const spoken = reading.words.at(i - 1) === 'số';
  const yearly = yearlyNumberAt(reading.text, offset);
  if (yearly !== null && spoken)
    return completed(reading, start, {
      docType: type.value.docType,
      number: yearly.number,
      end: yearly.end,
      rule: 'type-and-yearly-number',
      confidence: 0.9,
    });
  return short(reading, at, type.value.docType, i, spoken);
}

const UNITS = new Set([
  'năm',
  'tháng',
  'ngày',
  'quý',
  'tỷ',
  'triệu',
  'ha',
  'km',
  'nhiệm',
  'nội',
  'điểm',
  'giải',
  'chỉ',
  'mục',
  'nhóm',
  'hộ',
  'xã',
  'trường',
  'dự',
  'người',
  'lần',
  'đợt',
  'phần',
  'chương',
  'kỳ',
  'bước',
  'loại',
  'trang',
]);

/** "Nghị quyết 57", "Kết luận số 72": a capital, a bare number, nothing counted. */
function short(
  reading: Reading,
  at: number,
  docType: Found['docType'],
  i: number,
  spoken: boolean,
): Found | null {
  const word = reading.words.at(i) ?? '';
  if (reading.shapes[at] === SHAPE.lower || !/^\d{1,4}$/.test(word) || /^(?:19|20)\d\d$/.test(word))
    return null;
  const end = reading.ends[i] ?? 0;
  if (/[/\d%-]/.test(reading.text.charAt(end)) || /^[.,]\d/.test(reading.text.slice(end, end + 2)))
    return null;
  if (!spoken && UNITS.has(reading.words.at(i + 1) ?? '')) return null;
  if (
    !spoken &&
    docType !== 'NQ' &&
    docType !== 'KL' &&
    docType !== 'CT' &&
    docType !== 'ND' &&
    docType !== 'QyD' &&
    docType !== 'TT' &&
    // "Đề án 06" is a name: two digits, never "Đề án 1".
    !(docType === 'DA' && /^\d\d$/.test(word))
  )
    return null;
  return completed(reading, reading.starts[at] ?? 0, {
    docType,
    number: word,
    end,
    rule: 'type-and-short-number',
    confidence: 0.85,
  });
}

/** A number with a known symbol and no type word before it: the rest of a list, or "(số 24-NQ/TU)". */
export function readBareNumber(reading: Reading, at: number): Found | null {
  if (reading.shapes[at] !== SHAPE.digit) return null;
  const offset = reading.starts[at] ?? 0;
  const previous = offset > 0 ? reading.text.charAt(offset - 1) : '\n';
  if (/[\d/.,-]/.test(previous)) return null;
  const full = numberAt(reading.text, offset);
  if (full === null) return null;
  const docType = typeOfNumber(full.number);
  const symbolic =
    docType !== null ||
    /\/(?:QH|UBTVQH)\d+$/.test(full.number) ||
    /\/(?:UBND|HĐND|SXD|STC|SNV|VPUBND|TTg|BNV|VPCP)-/.test(full.number);
  if (!symbolic) return null;
  const spoken = at > 0 && reading.words.at(at - 1) === 'số';
  const first = spoken ? at - 1 : at;
  if (ownHead(reading, first, full.end)) return null;
  return completed(reading, reading.starts[first] ?? offset, {
    docType,
    number: full.number,
    end: full.end,
    rule: 'bare-number',
    confidence: 0.88,
  });
}

/** "Số: 58-KL/TU" alone at the start of a line is the document's own number, not a reference. */
function ownHead(reading: Reading, first: number, end: number): boolean {
  const start = reading.starts[first] ?? 0;
  const lineStart = reading.text.lastIndexOf('\n', start - 1) + 1;
  if (/[\p{L}\p{N}]/u.test(reading.text.slice(Math.max(lineStart, start - 40), start))) return false;
  const rest = reading.text.slice(end, end + 3);
  return reading.words.at(first) === 'số' || rest.trim() === '' || /^\s{2,}/.test(rest);
}
