import { GAP, type Reading, SHAPE } from '../reading.ts';
import { follows, followsOnLine, inCapitals, type Part, titleCase, wording } from './part.ts';
import { longestPhrase, phraseList } from './phrases.ts';

/**
 * The territory or level that closes the name of a body.
 *
 *   tỉnh · tỉnh Minh Giang · TP. Minh Giang · Phường 3            one place
 *   các xã, phường · huyện, thị xã, thành phố · các cấp · cấp xã   many: a class of bodies
 *   quận - huyện · 11 phường · 28 xã, phường                       many, with a hyphen or by their number
 *   các xã: Tân An, Bình Sơn                                       several named places
 *   … liên quan · … trên địa bàn tỉnh · … ven sông Lục             a modifier: in the mention; only "liên quan"
 *                                                                  stays in the name
 * Reads words; writes the end and the canonical wording.
 */
const LEVEL = phraseList('tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu|tp|tx|t.p|khu vực');
const GRADE = phraseList(
  'các cấp|cùng cấp|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|hai cấp|cấp trên|cấp dưới|các địa phương|địa phương|cơ sở|cấp tỉnh, cấp xã|cấp tỉnh và cấp xã|tỉnh và cấp xã',
);
const NOT_LEVEL_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  xã: new Set(['hội', 'viên', 'luận']),
  tỉnh: new Set(['ủy', 'đoàn', 'lỵ', 'lộ']),
  huyện: new Set(['ủy', 'đoàn', 'lỵ']),
  quận: new Set(['ủy', 'đoàn']),
  phường: new Set(['hội']),
  tp: new Set(),
};
const NOT_IN_PLACE = new Set(
  'khóa về của và lần nhiệm số họp tại ngày năm là do có các cộng độc đảng ban sở ủy hội văn chủ phó tm kt tl bí nơi kính căn quyết kế báo chỉ nghị tờ thông công kết chương điều phần mục chương giám giao yêu đề trên theo để với cho'.split(
    ' ',
  ),
);
/** "Chủ tịch UBND tỉnh Trần Văn An" names a person: three syllables that begin with a family name are no place. */
const FAMILY_NAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn lâm mai trịnh cao tạ lương hà tô thái chu đào vương tống quách triệu'.split(
    ' ',
  ),
);
/** Territories that are told by a number: "Phường 3", "Quận 1". */
const NUMBERED = new Set(['phường', 'quận', 'vực']);
/** "khu vực nông thôn": a kind of country, no office's area. */
const OF_REGION = new Set(
  'nông thành kinh miền phía biên đô dân trung ven công tư nhà đầu rừng núi khai sản này có bị còn lân phòng doanh hành ngoài trong hợp sự'.split(
    ' ',
  ),
);
const ROMAN = /^[ivxlc]+$/;

function place(reading: Reading, at: number, header: boolean): number {
  const { shapes, words, gaps } = reading;
  let i = at;
  while (i < reading.count && i - at < 5) {
    const gap = gaps[i];
    if (gap !== GAP.space && !(gap === GAP.hyphen && i > at)) break;
    const word = words.at(i) ?? '';
    const shape = shapes[i];
    if (shape === SHAPE.lower || ROMAN.test(word) || (i > at && word === 'khóa')) break;
    if (shape === SHAPE.digit) {
      if (i === at && word.length <= 2 && NUMBERED.has(words.at(at - 1) ?? '')) i++;
      break;
    }
    if (header ? i - at > 3 || NOT_IN_PLACE.has(word) || wires(reading, i) : shape === SHAPE.upper) break;
    if (gap === GAP.hyphen && shapes[i + 1] === SHAPE.lower) break;
    i++;
  }
  return i - at > 2 && FAMILY_NAMES.has(words.at(at) ?? '') && words.at(at + 1) !== 'chí' ? at : i;
}

/** "CHỦ TỊCH UBND TỈNH … ĐIỆN:" sends a telegram; "TỈNH ĐIỆN BIÊN" is a place. */
function wires(reading: Reading, i: number): boolean {
  return reading.words.at(i) === 'điện' && !/^(?:biên|bàn)$/.test(reading.words.at(i + 1) ?? '');
}

/** A place name in capitals that follows a committee or body directly: "Tỉnh ủy Minh Giang". */
export function readPlace(reading: Reading, at: number): Part | null {
  if (!followsOnLine(reading, at)) return null;
  const header = inCapitals(reading, at - 1, at);
  if (!header && NOT_IN_PLACE.has(reading.words.at(at) ?? '')) return null;
  const end = place(reading, at, header);
  if (end === at || reading.shapes[at] === SHAPE.digit) return null;
  return { end, name: titleCase(wording(reading, at, end)), plural: false };
}

function level(reading: Reading, at: number): number {
  const match = longestPhrase(LEVEL, reading, at);
  if (match === null) return at;
  const last = reading.words.at(match.end - 1) ?? '';
  const next = follows(reading, match.end) ? (reading.words.at(match.end) ?? '') : '';
  if (match.value === 'khu vực') {
    if (/^(?:[ivx]+|\d{1,2})$/.test(next)) return match.end + 1;
    return next === '' || reading.shapes[match.end] === SHAPE.capital || !OF_REGION.has(next)
      ? match.end
      : at;
  }
  if (next === 'đoàn' && reading.words.at(match.end + 1) === 'kết') return match.end;
  return NOT_LEVEL_BEFORE[last]?.has(next) ? at : match.end;
}

function joins(reading: Reading, i: number): number {
  if (i >= reading.count) return -1;
  if (reading.gaps[i] === GAP.comma || reading.gaps[i] === GAP.slash) return i;
  if (reading.words.at(i) === 'và' && follows(reading, i) && follows(reading, i + 1)) return i + 1;
  return -1;
}

function levels(reading: Reading, at: number): { end: number; many: boolean } {
  let end = level(reading, at);
  let many = false;
  while (end > at) {
    const hyphen = end < reading.count && reading.gaps[end] === GAP.hyphen;
    const next = hyphen ? end : joins(reading, end);
    if (next < 0) break;
    const after = level(reading, next);
    if (after === next || (reading.shapes[after] === SHAPE.capital && followsOnLine(reading, after))) break;
    end = after;
    many = true;
  }
  return { end, many };
}

function namedPlaces(reading: Reading, at: number): number {
  const { gaps, shapes } = reading;
  let i = at;
  if (shapes[i] !== SHAPE.capital) return at;
  const colon =
    gaps[i] === GAP.mark && reading.text.slice(reading.ends[i - 1], reading.starts[i]).trim() === ':';
  if (!colon && gaps[i] !== GAP.space) return at;
  for (;;) {
    const from = i;
    while (
      i < reading.count &&
      i - from < 4 &&
      shapes[i] === SHAPE.capital &&
      (i === from || gaps[i] === GAP.space)
    )
      i++;
    const next = joins(reading, i);
    if (i === from || next < 0 || shapes[next] !== SHAPE.capital) return i;
    if (longestPhrase(BODY_START, reading, next) !== null) return i;
    i = next;
  }
}

const BODY_START = phraseList(
  'sở|ban|ủy ban|ubnd|hđnd|công an|văn phòng|chi cục|trung tâm|hội|đoàn|tỉnh|huyện|thành|mặt trận|bộ|chủ tịch|giám đốc|thủ trưởng|trưởng|cục|viện|tòa',
);

const MODIFIER = phraseList(
  'trong tỉnh|trong toàn tỉnh|toàn tỉnh|trên địa bàn|trên địa bàn tỉnh|trên địa bàn toàn tỉnh|trên địa bàn huyện|trên địa bàn thành phố|trên địa bàn xã|thuộc tỉnh|của tỉnh|trực thuộc tỉnh|miền núi|biên giới|ven biển|còn lại|trọng điểm|nêu trên|được giao',
);
const CONCERNED = phraseList('liên quan|có liên quan|giáp ranh|lân cận|trong vùng|trực thuộc trung ương');
const OPEN_MODIFIER = phraseList(
  'ven|dọc|vùng|thuộc vùng|nơi có|thuộc khu vực|có rừng|có dự án|có khu công nghiệp',
);
const OPEN_STOP = new Set(
  'và chủ phối tổ căn có chịu phải cần tập tăng tiếp thực triển rà xây báo chỉ theo được đã để trong kịp khẩn thường'.split(
    ' ',
  ),
);

/** Reads what restricts a class: "liên quan", "trên địa bàn tỉnh", "ven sông Lục". */
export function readModifier(reading: Reading, at: number): { end: number; named: number } {
  if (!follows(reading, at)) return { end: at, named: at };
  const concerned = longestPhrase(CONCERNED, reading, at);
  if (concerned !== null) return { end: concerned.end, named: concerned.end };
  const modifier = longestPhrase(MODIFIER, reading, at);
  if (modifier !== null) return { end: modifier.end, named: at };
  const open = longestPhrase(OPEN_MODIFIER, reading, at);
  if (open === null) return { end: at, named: at };
  let end = open.end;
  while (end - open.end < 5 && follows(reading, end) && !OPEN_STOP.has(reading.words.at(end) ?? '')) end++;
  return { end, named: at };
}

/** The territory that begins at word `at`; null where none does. */
export function readTerritory(reading: Reading, at: number, first = false): Part | null {
  if (!first && !follows(reading, at)) return null;
  const { words } = reading;
  const grade = longestPhrase(GRADE, reading, at);
  // "Thuế cơ sở 7"
  if (
    grade !== null &&
    words.at(grade.end - 1) === 'sở' &&
    /^\d{1,2}$/.test(words.at(grade.end) ?? '') &&
    follows(reading, grade.end)
  )
    return { end: grade.end + 1, name: wording(reading, at, grade.end + 1).toLowerCase(), plural: false };
  if (grade !== null) {
    const modifier = readModifier(reading, grade.end);
    return { end: modifier.end, name: wording(reading, at, modifier.named).toLowerCase(), plural: true };
  }
  const opening = words.at(at);
  const counted = !first && reading.shapes[at] === SHAPE.digit && /^\d{1,4}$/.test(opening ?? '');
  const quantified = counted || opening === 'các' || opening === 'từng' || opening === 'mỗi';
  const from = quantified ? at + 1 : at;
  if (quantified && !follows(reading, from)) return null;
  const { end, many } = levels(reading, from);
  if (end === from) return null;
  if (quantified || many) {
    const places = namedPlaces(reading, end);
    if (places > end) return { end: places, name: wording(reading, at, places), plural: true };
    const modifier = readModifier(reading, end);
    return { end: modifier.end, name: wording(reading, at, modifier.named).toLowerCase(), plural: true };
  }
  const header = inCapitals(reading, from, end);
  const abbreviation = words.at(from) === 'tp' || words.at(from) === 'tx';
  let placed = place(reading, end, header);
  if (abbreviation && placed === end && reading.text.charAt(reading.ends[end - 1] ?? 0) === '.') {
    let i = end;
    while (i < reading.count && i - end < 4 && reading.shapes[i] === SHAPE.capital) i++;
    placed = i;
  }
  const noun =
    { tp: 'thành phố', tx: 'thị xã' }[words.at(from) ?? ''] ??
    // "khu vực V": the number stays as printed.
    (words.at(from) === 'khu' ? wording(reading, from, end) : wording(reading, from, end).toLowerCase());
  const name = placed > end ? `${noun} ${titleCase(wording(reading, end, placed))}` : noun;
  return { end: placed, name, plural: false };
}

const TERM = /^(?:[ivxlc]+|\d{1,2})$/;

/** "khóa XVII", "nhiệm kỳ 2020-2025" after the name: in the mention, not in the name. */
export function skipTerm(reading: Reading, at: number): number {
  if (!follows(reading, at)) return at;
  if (
    reading.words.at(at) === 'khóa' &&
    follows(reading, at + 1) &&
    TERM.test(reading.words.at(at + 1) ?? '')
  )
    return at + 2;
  return at;
}
