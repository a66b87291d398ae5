import { GAP, type Reading } from '../reading.ts';
import { HEADS } from './heads.ts';
import { follows } from './part.ts';
import { longestPhrase, phraseList } from './phrases.ts';

/**
 * Whether generic bodies (cơ quan, đơn vị, địa phương, ngành …) bear, share or receive a duty where they stand.
 *
 *   giao | phối hợp với | yêu cầu | chỉ đạo | gửi + các cơ quan, đơn vị      ordered, sharing, receiving
 *   Sở Xây dựng, các cơ quan liên quan                                        in a row with a named body
 *   Các cơ quan, đơn vị căn cứ … · từng ngành phải …                          subject of an order
 *   - Các cơ quan liên quan,                                                  a line, cell or label by itself
 *   kế hoạch của các ngành · một số cơ quan chưa …                            none of these: no duty
 * Reads words around the stretch; writes the rule, or null.
 */
const CALL = phraseList(
  'giao|giao cho|yêu cầu|đề nghị|phân công|chỉ đạo|lãnh đạo|hướng dẫn|đôn đốc|gửi|gửi cho|gửi đến|gửi tới|gửi về|phối hợp|phối hợp với|phối hợp cùng|phối hợp cùng với|phối hợp chặt chẽ với|phối hợp tốt với|cùng|cùng với|thống nhất với|trao đổi với|làm việc với|chủ trì cùng|báo cáo|tham mưu|thông báo đến|thông báo cho|chuyển|nhắc nhở|lấy ý kiến|xin ý kiến|tổng hợp đề xuất của|kiến nghị|định hướng|tới|cho phép',
);
/** Words of the longest call ("phối hợp chặt chẽ với"). */
const LONGEST_CALL = 5;
const NO_CALL_AFTER = new Set(['tới']);
/** "đất đã giao cho các cơ quan" tells what was done; it orders nothing. */
const DONE = new Set(['đã', 'được', 'đất']);
const MUST = phraseList('phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|cần|căn cứ|theo chức năng');
const DUTY_VERB = phraseList(
  'chủ động|tăng cường|tập trung|tiếp tục|tổ chức|triển khai|rà soát|xây dựng|phối hợp|báo cáo|thực hiện|chủ trì|nghiên cứu|kịp thời|khẩn trương|thường xuyên|đẩy mạnh|nâng cao|quán triệt|đề xuất|hoàn thành|trên cơ sở|lập|cử|bố trí|quan tâm|theo dõi|gửi|cung cấp|tham mưu|đăng ký|chuẩn bị|cập nhật|nghiêm túc|tạo điều kiện|định kỳ|hằng|hàng|kiểm tra|ban hành|cụ thể hóa|theo nhiệm vụ|được giao|liên quan|ký|ký kết|ký cam kết|cam kết|đẩy nhanh|hoàn thiện|khắc phục|giải ngân|thi công|xử lý|giải quyết|tuyên truyền|vận động|bảo đảm|đảm bảo|duy trì|tham gia|hướng dẫn|huy động|nộp|thông báo|công khai|công bố|giám sát|đôn đốc|niêm yết|tiếp nhận|kiện toàn|phân công|tổng hợp|đánh giá|quản lý|kê khai|phát động|nắm|tự|bám sát|nhanh chóng|sớm',
);

function lineBreakBefore(reading: Reading, at: number): boolean {
  if (at === 0) return true;
  for (let i = reading.ends[at - 1] ?? 0; i < (reading.starts[at] ?? 0); i++) {
    const c = reading.text.charCodeAt(i);
    if (c === 10 || c === 9 || c === 124) return true;
  }
  return false;
}

/** "a) Các chủ đầu tư:", "- Các cơ quan liên quan,": only the mark of a provision before it on the line. */
function behindMarker(reading: Reading, at: number): boolean {
  const start = reading.starts[at] ?? 0;
  return /(?:^|\n)[ \t]*(?:[-–+*•]|\(?[\p{L}\d.]{1,7}[.)/-])[ \t]*$/u.test(
    reading.text.slice(Math.max(0, start - 13), start),
  );
}

function clauseStart(reading: Reading, at: number): boolean {
  if (lineBreakBefore(reading, at)) return true;
  const gap = reading.gaps[at];
  return gap === GAP.mark || gap === GAP.paragraph;
}

function calledBefore(reading: Reading, at: number): boolean {
  if (!follows(reading, at) && reading.gaps[at] !== GAP.mark) return false;
  for (let back = 1; back <= LONGEST_CALL && back <= at; back++) {
    const match = longestPhrase(CALL, reading, at - back);
    const done = DONE.has(reading.words.at(at - back - 1) ?? '');
    if (match !== null && match.end === at && !done)
      return !NO_CALL_AFTER.has(reading.words.at(at - back) ?? '') || back > 1;
    if (back > 1 && !follows(reading, at - back + 1)) break;
  }
  return false;
}

/** "Các cơ quan, đơn vị để hồ sơ quá hạn phải có văn bản …": what they must do stands behind a clause that tells which. */
function mustLater(reading: Reading, end: number): boolean {
  const after = reading.folded.slice(reading.ends[end - 1] ?? 0, (reading.ends[end - 1] ?? 0) + 90);
  return /^ (?:để|có|nơi|được|chưa|chậm|còn|không)(?= )[^,.;:]{3,70} (?:phải|có trách nhiệm|chịu trách nhiệm) /u.test(
    after,
  );
}

/** `previousEnd`: word index where the mention before ends; -1 where there is none. */
export function dutyRule(reading: Reading, at: number, end: number, previousEnd: number): string | null {
  if (previousEnd > 0 && at - previousEnd <= 1 && rowWith(reading, previousEnd, at)) return 'generic-in-row';
  if (calledBefore(reading, at)) return 'generic-called';
  const starts = clauseStart(reading, at) || behindMarker(reading, at);
  if (starts && mustLater(reading, end)) return 'generic-must';
  if (end < reading.count && follows(reading, end)) {
    if (longestPhrase(MUST, reading, end) !== null) return 'generic-must';
    if (
      (starts || (reading.gaps[at] === GAP.comma && isPlainRow(reading, at))) &&
      longestPhrase(DUTY_VERB, reading, end) !== null
    )
      return 'generic-subject';
  }
  if (
    starts &&
    end < reading.count &&
    reading.gaps[end] === GAP.comma &&
    longestPhrase(MUST, reading, end) !== null
  )
    return 'generic-subject';
  const heads = starts && (lineBreakBefore(reading, at) || behindMarker(reading, at));
  // "Các thôn, Công an xã" in a cell: the row goes on with a named body.
  if (heads && reading.gaps[end] === GAP.comma && longestPhrase(HEADS, reading, end) !== null)
    return 'generic-in-row';
  if (
    heads &&
    (end >= reading.count ||
      lineBreakBefore(reading, end) ||
      endsLabel(reading, end) ||
      bracketOfLead(reading, end))
  )
    return 'generic-line';
  return null;
}

/** "…, các cơ quan, đơn vị kịp thời phản ánh …": behind a comma only the plainest rows can be the subject. */
function isPlainRow(reading: Reading, at: number): boolean {
  const first = reading.words.at(at) === 'các' ? reading.words.at(at + 1) : reading.words.at(at);
  return first === 'cơ' || first === 'đơn' || first === 'địa' || first === 'ngành' || first === 'phòng';
}

function rowWith(reading: Reading, previousEnd: number, at: number): boolean {
  const gap = reading.gaps[previousEnd];
  if (at === previousEnd)
    return gap === GAP.comma || (gap === GAP.mark && semicolon(reading, at) && !lineBreakBefore(reading, at));
  const joined =
    reading.words.at(previousEnd) === 'và' ||
    reading.words.at(previousEnd) === 'cùng' ||
    reading.words.at(previousEnd) === 'với';
  return joined && (gap === GAP.space || gap === GAP.line || gap === GAP.comma) && follows(reading, at);
}

function semicolon(reading: Reading, at: number): boolean {
  return reading.text.slice(reading.ends[at - 1], reading.starts[at]).trim() === ';';
}

/** "Các trạm y tế (chủ trì); …" in a cell. */
function bracketOfLead(reading: Reading, end: number): boolean {
  return (
    (reading.words.at(end) === 'chủ' || reading.words.at(end) === 'phối') &&
    /^\s*\($/.test(reading.text.slice(reading.ends[end - 1], reading.starts[end]))
  );
}

function endsLabel(reading: Reading, end: number): boolean {
  return (
    reading.gaps[end] === GAP.mark &&
    reading.text.slice(reading.ends[end - 1], reading.starts[end]).trim() === ':'
  );
}
