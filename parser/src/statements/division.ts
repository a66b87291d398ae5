/**
 * Division of a sentence into the orders it gives.
 *
 * Forms: "rà soát …; xây dựng …" and "…, đồng thời, tăng cường …" are divided where each side has a verb of its own;
 * "…, định kỳ báo cáo X" and "… và báo cáo X theo quy định" always (a report is a duty by itself). Not divided:
 * commas, lists behind "như:" or "gồm:", brackets, quotations, purpose ("để", "nhằm"), serving parts ("đối chiếu …").
 * Reads a sentence in the view; writes half-open ranges that together are the sentence.
 */
import type { Range } from './sentences.ts';
import { isServing, readOpening } from './verbs.ts';

interface DivisionInput {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** End of the actor that begins at an offset, or the offset itself. */
  readonly skipActor: (at: number) => number;
}

const LIST_COLON = /(?:như|gồm|gồm có|bao gồm|là)\s*$/u;
const CONNECTOR = /^(?:đồng thời|song song với đó|bên cạnh đó|ngoài ra|mặt khác|qua đó|và)[\s,:]+/u;
const JOINED =
  /^(?:trong đó|nhất là|đặc biệt|trọng tâm|bảo đảm|đảm bảo|phù hợp|góp phần|nhằm|để|làm cơ sở|từ đó|qua đó|tránh|không|kể cả|bao gồm|gồm|như|theo|khi|nếu|trường hợp)(?!\p{L})/u;

/** Divides a sentence. The first range begins where the sentence begins. */
export function divide(input: DivisionInput): Range[] {
  const cuts = [...semicolonCuts(input), ...reportCuts(input)].sort((a, b) => a - b);
  const ranges: Range[] = [];
  let from = input.start;
  for (const cut of cuts) {
    if (cut <= from || cut >= input.end) continue;
    ranges.push({ start: from, end: cut });
    from = cut;
  }
  ranges.push({ start: from, end: input.end });
  return ranges;
}

/** Divides at every ";" outside brackets: the parts of a list of weaknesses or causes. */
export function divideList(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const at of topLevel(text, start, end, 59)) {
    ranges.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  if (from < end) ranges.push({ start: from, end });
  return ranges;
}

function semicolonCuts(input: DivisionInput): number[] {
  const { text, folded, start, end } = input;
  const cuts: number[] = [];
  const colon = listColon(folded, start, end);
  // "Các sở, ban, ngành; UBND các xã, phường xây dựng …": a semicolon inside the row of those ordered parts nothing.
  const actorEnd = input.skipActor(skipBlanks(folded, start, end));
  for (const at of topLevel(text, start, end, 59)) {
    if (colon >= 0 && at > colon) break;
    if (at < actorEnd) continue;
    if (opensOwnOrder(input, at + 1)) cuts.push(at + 1);
  }
  const slice = folded.slice(start, end);
  for (let i = slice.indexOf('đồng thời'); i >= 0; i = slice.indexOf('đồng thời', i + 9)) {
    const at = start + i;
    const before = folded.slice(Math.max(start, at - 2), at);
    if (before !== ', ' || (colon >= 0 && at > colon) || insideQuote(text, start, at)) continue;
    if (opensOwnOrder(input, at)) cuts.push(at);
  }
  return cuts;
}

const TIME_WORD =
  '(?:hoàn thành|xong|kết thúc|thời gian|thời hạn|hạn|tiến độ|thực hiện|hoàn tất|chậm nhất|muộn nhất|trước|trong|đến|tới|vào|cuối|đầu|giữa|hết|ngày|tháng|quý|năm|tuần|giai đoạn|là|từ|và|hằng|hàng|thường xuyên|sáu|[ivx]+)';
const TIME_ONLY = new RegExp(
  String.raw`^[\s(–-]*(?:${TIME_WORD}(?!\p{L})[\s,:.()–/-]*|[\d/.–-]+[\s,:()–-]*){2,}[\s.;)/]*$`,
  'u',
);

/** "hoàn thành trong tháng 6 năm 2026", "Thời gian hoàn thành: Quý III/2026.": by when, with no order of its own. */
/** "bảo đảm an ninh, trật tự", "bảo đảm kinh phí": ensured for its own sake; otherwise a condition of the order before it. */
const ENSURES =
  /^(?:bảo đảm|đảm bảo) (?:an ninh|trật tự|quốc phòng|kinh phí|nguồn lực|nguồn vốn|cung ứng|đủ|an toàn giao thông|an sinh)/u;

/** A part with a limit of its own is reported on by itself: "…; cấp căn cước cho công dân, xong trước 30/6/2026". */
function hasOwnLimit(verb: string, part: string): boolean {
  return verb !== 'gửi' && verb !== 'có' && verb !== 'là' && OWN_LIMIT.test(part);
}

const OWN_LIMIT = /(?:xong|hoàn thành|chậm nhất|trước ngày|trước|trong (?:tháng|quý)|đến hết)\s[^;]{0,24}\d/u;

export function isOnlyTime(folded: string): boolean {
  return (
    folded.length < 120 &&
    /^[\s(–-]*(?:hoàn thành|hoàn tất|xong|kết thúc|thời gian|thời hạn|hạn|tiến độ|chậm nhất|trước ngày|trong (?:tháng|quý|năm))/u.test(
      folded,
    ) &&
    /\d/u.test(folded) &&
    TIME_ONLY.test(folded)
  );
}

/** "…; hằng năm Sở Nội vụ cử …", "…; trước ngày 20 của tháng cuối quý báo cáo …": when, before who or what. */
const WHEN =
  /^(?:riêng[\s,]+)?(?:(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày)|định kỳ(?: (?:hằng|hàng) (?:năm|quý|tháng))?|(?:chậm nhất |trước |đến |vào )?ngày \d{1,2}(?:\/[\d/]+)?(?: (?:của )?tháng cuối (?:mỗi )?quý| (?:hằng|hàng) (?:tháng|quý|năm))?|trong (?:năm|quý|tháng) [\d/ivx]+|trước mắt|khi cần thiết)[\s,]+/u;

function opensOwnOrder(input: DivisionInput, at: number): boolean {
  const { folded, end } = input;
  let from = skipBlanks(folded, at, end);
  const connector = CONNECTOR.exec(folded.slice(from, from + 40));
  if (connector) from += connector[0].length;
  if (JOINED.test(folded.slice(from, from + 24)) && !ENSURES.test(folded.slice(from, from + 40)))
    return false;
  if (isOnlyTime(partAt(folded, from, end))) return false;
  // A prohibition ("kiên quyết không …") or a wished effect ("tạo điều kiện …") goes with what stands before it.
  if (
    /^(?:(?:kiên quyết|cương quyết|tuyệt đối|nhất thiết|dứt khoát)\s)?không\s|^tạo (?:lợi thế|điều kiện|môi trường|động lực|sự|chuyển biến|thuận lợi|đột phá|tiền đề|bước)/u.test(
      folded.slice(from, from + 40),
    )
  )
    return false;
  const when = WHEN.exec(folded.slice(from, Math.min(end, from + 90)));
  if (when) from += when[0].length;
  const actorEnd = input.skipActor(from);
  const opening = readOpening(folded, skipBlanks(folded, actorEnd, end), end);
  if (opening && (!isServing(opening.verb) || hasOwnLimit(opening.verb, partAt(folded, from, end))))
    return wordsBetween(folded, opening.verbAt, end) >= 3;
  // "quy hoạch khu công nghiệp cần phải bố trí …": a thing as subject, with an order behind it.
  const must = /^[^;.,:]{3,80}?\s(?:cần phải|cần|phải)\s/u.exec(folded.slice(from, from + 100));
  return (
    must !== null &&
    !/(?:phải|cần)\s(?:được|bị)\s$/u.test(`${must[0]}`) &&
    readOpening(folded, from + must[0].length, end) !== null
  );
}

function reportCuts(input: DivisionInput): number[] {
  const { folded, start, end } = input;
  const slice = folded.slice(start, end);
  if (!slice.includes('báo cáo ')) return [];
  const cuts: number[] = [];
  for (let at = slice.indexOf('báo cáo '); at >= 0; at = slice.indexOf('báo cáo ', at + 8)) {
    if (insideQuote(input.text, start, start + at)) continue;
    const from = reportStart(slice, at);
    if (from === null || from < 12 || !ordersBefore(input, start + from)) continue;
    if (isReportOnExecution(slice.slice(at, at + 260), slice.slice(from, at))) cuts.push(start + from);
  }
  return cuts;
}

/** Where the clause of "báo cáo" begins: behind the comma, semicolon or "và" that parts it from what stands before. */
function reportStart(slice: string, at: number): number | null {
  const before = slice.slice(Math.max(0, at - 110), at);
  const base = at - before.length;
  const m =
    /(?:[,;]|\svà)\s+((?:đồng thời[\s,]+)?(?:(?:định kỳ|thường xuyên|kịp thời|hằng|hàng|mỗi|năm|quý|tháng|tuần|một lần|của|cuối|6|trước|ngày|chậm nhất|tổng hợp|và|cả|khi|có|yêu cầu|đột xuất|kết quả|tình hình|tiến độ|thực hiện|triển khai|gửi|[\d/.]+|,|\([^()]{3,60}\))\s*)*)$/u.exec(
      before,
    );
  if (!m) return null;
  let from = base + m.index + 1;
  // "…; trong 10 ngày kể từ ngày …, báo cáo …": the time clause goes with the report.
  for (let guard = 0; guard < 3; guard++) {
    const window = slice.slice(Math.max(0, from - 131), from - 1);
    const stop = Math.max(window.lastIndexOf(','), window.lastIndexOf(';'));
    const clause = from - 1 - window.length + stop;
    if (stop < 0 && from - 1 === window.length && TIME_CLAUSE.test(window)) return null;
    if (stop < 0 || !TIME_CLAUSE.test(slice.slice(clause + 1, clause + 30))) break;
    // "tổng hợp tình hình; định kỳ … báo cáo": what stands before a semicolon is an order of its own.
    if (slice.charAt(from - 1) === ';' && /^\s*tổng hợp/u.test(slice.slice(clause + 1, clause + 12))) break;
    from = clause + 1;
  }
  return from;
}

const TIME_CLAUSE =
  /^\s*(?:tổng hợp|trong (?:thời hạn )?\d|trước |chậm nhất|định kỳ|hằng |hàng |sau khi|vào |đến |6 tháng|sau \d)/u;

/** Whether something is ordered before a report, so that the report is a second duty: not "Định kỳ 6 tháng, báo cáo …". */
function ordersBefore(input: DivisionInput, at: number): boolean {
  const from = skipBlanks(input.folded, input.start, at);
  if (at - from < 16) return false;
  return input.skipActor(from) > from || readOpening(input.folded, from, at) !== null || at - from > 90;
}

/** A report to somebody on how things go; not "báo cáo UBND tỉnh xem xét, phê duyệt", which submits a paper. */
export function isReportOnExecution(tail: string, lead: string): boolean {
  const clause = tail.slice(0, clauseEnd(tail));
  if (
    /(?:xem xét|quyết định|phê duyệt|cho ý kiến|cho chủ trương|chấp thuận|thông qua|để chỉ đạo|ban hành)/u.test(
      clause,
    ) &&
    !/kết quả|tiến độ/u.test(clause)
  )
    return false;
  if (/định kỳ|hằng|hàng|khi có yêu cầu|đột xuất|trước ngày|tháng|quý/u.test(lead)) return true;
  if (
    /kết quả|tình hình|tiến độ/u.test(lead.slice(-60)) ||
    /hằng|hàng (?:năm|quý|tháng|tuần|ngày)|cuối quý|định kỳ/u.test(clause)
  )
    return true;
  return /(?:kết quả|tình hình|tiến độ|việc) (?:triển khai|thực hiện|tổ chức|giải quyết|xử lý|về)|kết quả (?:với|về|cho|lên)|theo quy định|định kỳ|tiến độ|về kết quả|kết quả|tình hình/u.test(
    clause,
  );
}

function partAt(folded: string, from: number, end: number): string {
  const part = folded.slice(from, Math.min(end, from + 121));
  const stop = part.indexOf(';');
  return stop < 0 ? part : part.slice(0, stop);
}

function clauseEnd(tail: string): number {
  const stop = /[;.]/u.exec(tail);
  return stop ? stop.index : tail.length;
}

/** A ":" in the middle, behind which stands a list and no order of its own. */
function listColon(folded: string, start: number, end: number): number {
  const slice = folded.slice(start, end);
  for (let i = slice.indexOf(':'); i >= 0; i = slice.indexOf(':', i + 1)) {
    if (LIST_COLON.test(slice.slice(Math.max(0, i - 16), i))) return start + i;
  }
  return -1;
}

/** Offsets of a character outside brackets and quotations. */
function topLevel(text: string, start: number, end: number, code: number): number[] {
  const found: number[] = [];
  let depth = 0;
  let quote = false;
  let since = start;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) [depth, since] = [depth + 1, i];
    else if (c === 41) depth = Math.max(0, depth - 1);
    else if (c === 0x201c) [quote, since] = [true, i];
    else if (c === 0x201d) quote = false;
    if ((depth > 0 || quote) && i - since > 600) [depth, quote] = [0, false];
    if (c === code && depth === 0 && !quote) found.push(i);
  }
  return found;
}

function insideQuote(text: string, start: number, at: number): boolean {
  const slice = text.slice(Math.max(start, at - 600), at);
  return slice.lastIndexOf('“') > slice.lastIndexOf('”') || slice.lastIndexOf('(') > slice.lastIndexOf(')');
}

function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && /[\s,]/u.test(text.charAt(i))) i += 1;
  return i;
}

function wordsBetween(text: string, from: number, to: number): number {
  return text
    .slice(from, Math.min(to, from + 120))
    .trim()
    .split(/\s+/u).length;
}
