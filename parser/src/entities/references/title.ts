import { follows } from '../agencies/part.ts';
import { longestPhrase, phraseList } from '../agencies/phrases.ts';
import { GAP, type Reading, SHAPE } from '../reading.ts';
import { TYPE_WORDS } from './document-types.ts';
import { numberAt } from './number.ts';

/**
 * Where the title of a document ends.
 *
 *   … về phát triển đô thị đến năm 2030, tầm nhìn đến năm 2045;            a mark that ends the clause
 *   … về cải cách hành chính và Kết luận số 12-KL/TU …                      the next document
 *   … về phát triển du lịch, hoàn thành trong quý IV                        the sentence goes on
 *   … về chuyển đổi số đã được các cấp ủy …                                 a verb of the sentence
 * Reads words from the first of the title; writes the index after its last. Looks at no more than 160 words.
 */
const REACH = 160;

const AFTER_COMMA = phraseList(
  'trong đó|đồng thời|hoàn thành|hoàn thiện|gửi|báo cáo|trình|bảo đảm|đảm bảo|nhằm|để|căn cứ|đề nghị|yêu cầu|giao|ban hành|làm cơ sở|tham mưu|triển khai|tiếp tục|tập trung|tăng cường|trước|chậm nhất|thời gian|ban hành kèm|theo|góp phần|nhất là|đặc biệt|có|từ đó|qua đó|trên cơ sở|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|ban thường vụ|ban chấp hành|tỉnh ủy|sở|các sở|các cấp|các huyện|các cơ quan|kế hoạch|được|đã|do|với|tuy nhiên|bên cạnh đó|trong quý|trong tháng|phấn đấu|cụ thể|khẩn trương|kịp thời|nghiêm túc|thường xuyên|xác định|cụ thể hóa|quán triệt|phù hợp|đã được|sửa đổi, bổ sung năm|được sửa đổi|mặt trận',
);
const BREAK = phraseList(
  'đã được|đã|để tổng hợp|để báo cáo|để trình|để theo dõi|để thực hiện|đảm bảo theo|bảo đảm theo|như sau|theo quy định|theo đúng|theo hướng dẫn|theo chỉ đạo|sau đây|trên địa bàn đã|được triển khai|vào các|vào chương trình|trình ubnd|trình tỉnh ủy|trình ban|trình hđnd|trình hội đồng|trình ủy ban|trình chính phủ|trình thủ tướng|báo cáo ubnd|báo cáo ban|báo cáo tỉnh ủy|trước ngày|chậm nhất|trong quý|xong trước|hoàn thành trước|hoàn thành trong|để làm|làm cơ sở|gửi về|phải|cần được|có hiệu lực|hết hiệu lực|và các văn bản|và kế hoạch này|và kết luận này|tại các địa phương, cơ quan|nêu trên|đến các cấp|đến toàn thể|tới toàn thể|theo tiến độ|tại kỳ họp|do ubnd|do ủy ban nhân dân|do sở|với các nội dung|với những nội dung|với nội dung|với một số nội dung|gồm các nội dung|như sau|quá hạn|giao tại|giao theo',
);

/** "(sau đây gọi là …)", "(quá hạn 25 ngày …)", "(hoàn thành …)": a note of the sentence, not of the title. */
const NOTE_IN_BRACKET = new Set([
  'sau',
  'gọi',
  'quá',
  'hoàn',
  'hạn',
  'thời',
  'trước',
  'chậm',
  'trong',
  'theo',
  'tại',
  'qua',
  'do',
  'kèm',
]);
/** "(Sở A chủ trì; trình trong quý IV/2026)" is said of the order, not of the document. */
const SAID_OF_ORDER = /chủ trì|phối hợp|hoàn thành|trong (?:quý|tháng) |trước ngày/u;
const CLOSERS = new Set([...')”»]…"*;']);

/** The mark that ends a title inside a gap; -1 where the title may go on. */
function endsInGap(reading: Reading, i: number, quoted: boolean): boolean {
  const from = reading.ends[i - 1] ?? 0;
  const to = reading.starts[i] ?? from;
  for (let k = from; k < to; k++) {
    const ch = reading.text.charAt(k);
    if (ch === '"' && quoted) return true;
    if (CLOSERS.has(ch) && !(ch === '"' && !quoted)) return true;
    if ((ch === ':' && !quoted) || ch === '\t' || ch === '|') return true;
    if (ch === '.' && (k + 1 >= reading.text.length || /[\s"”.]/.test(reading.text.charAt(k + 1))))
      return true;
  }
  return false;
}

function numberedDocument(reading: Reading, i: number): boolean {
  const type = longestPhrase(TYPE_WORDS, reading, i);
  if (type === null || !follows(reading, type.end)) return false;
  const next = reading.words.at(type.end) === 'số' ? type.end + 1 : type.end;
  return reading.shapes[next] === SHAPE.digit && numberAt(reading.text, reading.starts[next] ?? 0) !== null;
}

function matching(reading: Reading, at: number): number {
  let depth = 0;
  for (let k = reading.ends[at] ?? 0, end = Math.min(reading.text.length, k + 300); k < end; k++) {
    const ch = reading.text.charAt(k);
    if (ch === '(') depth++;
    else if (ch === ')' && --depth <= 0) return k;
  }
  return -1;
}

/** Index of the word after the title that begins at word `at`. `quoted`: it stands in quotation marks. */
export function titleEnd(reading: Reading, at: number, quoted = false): number {
  const { gaps, count } = reading;
  let end = at;
  let bracketUntil = -1;
  for (let i = at; i < Math.min(count, at + REACH); i++) {
    if (i > at) {
      const gap = gaps[i];
      if (gap === GAP.paragraph) break;
      if (gap === GAP.line && reading.text.slice(reading.ends[i - 1], reading.starts[i]).includes('\t'))
        break;
      if ((reading.starts[i] ?? 0) > bracketUntil) {
        if (gap === GAP.mark) {
          const between = reading.text.slice(reading.ends[i - 1], reading.starts[i]);
          const opens = between.trimStart().startsWith('(');
          if (opens) {
            const close = matching(reading, i - 1);
            const inside = reading.folded.slice(
              reading.starts[i] ?? 0,
              close < 0 ? (reading.starts[i] ?? 0) + 160 : close,
            );
            if (NOTE_IN_BRACKET.has(reading.words.at(i) ?? '') || SAID_OF_ORDER.test(inside)) break;
            bracketUntil = close;
            if (bracketUntil < 0) break;
          } else if (
            bracketUntil >= 0 &&
            between.trimStart().startsWith(')') &&
            !/[.;:…)]/.test(between.trimStart().slice(1))
          ) {
            // The bracket inside the title closes here.
          } else if (endsInGap(reading, i, quoted)) break;
          else if (/\n/.test(between) && reading.shapes[i] !== SHAPE.lower) break;
          if (/\)\s*,\s*$/.test(between) && longestPhrase(AFTER_COMMA, reading, i) !== null) break;
        }
        if (gap === GAP.line && reading.shapes[i] !== SHAPE.lower && reading.shapes[i - 1] !== SHAPE.lower)
          break;
        if (
          !quoted &&
          gap === GAP.comma &&
          (longestPhrase(AFTER_COMMA, reading, i) !== null || numberedDocument(reading, i))
        )
          break;
        if (!quoted && reading.words.at(i) === 'và' && numberedDocument(reading, i + 1)) break;
        if (!quoted && longestPhrase(BREAK, reading, i) !== null) break;
      }
    }
    end = i + 1;
  }
  return end;
}

/** Offset of the end of a title over words [from, to), its last bracket included where it opened inside. */
export function titleStop(reading: Reading, from: number, to: number): number {
  const end = reading.ends[to - 1] ?? 0;
  if (reading.text.charAt(end) !== ')') return end;
  let depth = 0;
  for (let i = reading.starts[from] ?? 0; i < end; i++) {
    const ch = reading.text.charAt(i);
    if (ch === '(') depth++;
    else if (ch === ')') depth--;
  }
  return depth > 0 ? end + 1 : end;
}
