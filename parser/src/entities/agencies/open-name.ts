import { GAP, type Reading, SHAPE } from '../reading.ts';
import { follows, titleCase, wording } from './part.ts';
import { longestPhrase, phraseList } from './phrases.ts';
import { readPlace, readTerritory } from './territory.ts';

/**
 * A name of its own after a general head.
 *
 *   Trung tâm | Xúc tiến đầu tư và Phát triển công nghiệp | tỉnh      capitals, the compounds they open, territory
 *   Ban Chỉ đạo | phòng, chống tham nhũng, lãng phí, tiêu cực | tỉnh  small letters up to a territory
 *   Ban Chỉ đạo | 35 | tỉnh                                            a number
 * Reads words after the head; writes the end and the wording. Looks at no more than 24 words.
 */
const REACH = 24;

/** Words that begin what the body does, so they end its name. */
const VERB = phraseList(
  'chủ trì|chủ động|phối hợp|có trách nhiệm|có|chịu trách nhiệm|tổ chức thực hiện|báo cáo|tham mưu|thực hiện|triển khai|phải|cần|tiếp tục|tăng cường|rà soát|theo dõi|đôn đốc|hướng dẫn|chỉ đạo|ban hành|đề xuất|trình ubnd|trình hđnd|trình tỉnh|trình ban|trình chủ tịch|căn cứ|để|đã|sẽ|được|bị|là|về|theo|trong|trên|tại|từ|khi|do|với|cho|gồm|và các|lãnh đạo|xây dựng kế hoạch|mở|mở rộng|mở chuyên mục|chuẩn bị|tuyên truyền|đẩy mạnh|cung cấp|bố trí|bảo đảm|đảm bảo|tổng hợp|kiểm tra|giám sát|khẩn|đăng tải|phát sóng|vận động|đào tạo|cử|phổ biến|tiếp nhận|cập nhật|sẵn sàng|duy trì|hoàn thành|tập trung|nghiên cứu|giao cho|giao sở|giao ubnd|yêu cầu|đề nghị|thành lập|kiện toàn|khẩn trương|kịp thời|thường xuyên|định kỳ|hằng|hàng|nhằm|không|này|đó|trước|sau|chậm nhất|họp|thống nhất|thông qua|quyết định|kết luận|phê duyệt|cấp kinh phí|đẩy nhanh|tháo gỡ|bàn giao|giải ngân|huy động|khắc phục|thi công|quyết toán|hoàn thiện|chấn chỉnh|kiểm đếm|đôn đốc',
);

/** Second halves of compounds whose first half carries the capital: "Phát triển công nghiệp". */
const COMPOUND = phraseList(
  'đầu tư|nhập khẩu|khẩu|trong nước|công nghiệp|nông nghiệp|nông thôn|nông thôn mới|công ích|du lịch|thương mại|đô thị|giao thông|xây dựng|quỹ đất|đất đai|điện tử|hành chính công|hành chính|công|bệnh tật|dịch bệnh|tín dụng|dịch vụ công|dịch vụ|bảo vệ thực vật|đê|đê điều|cảnh sát|thị trường|đường thủy|thực vật|thú y|chăn nuôi|trồng trọt|thủy lợi|thủy sản|kiểm lâm|môi trường|biển|hải đảo|dân số|kế hoạch hóa gia đình|đa khoa|sản nhi|y học cổ truyền|kỹ thuật|công nghệ|nghề|nghề nghiệp|việc làm|xã hội|bảo trợ xã hội|pháp lý|nhà nước|nghệ thuật|thể thao|văn hóa|thông tin|truyền thông|chất lượng|an toàn thực phẩm|nước sạch|vệ sinh|môi trường nông thôn|sức khỏe|cán bộ|khoa học|giống|cây trồng|vật nuôi|dữ liệu|số|chuyển đổi số|tài sản|đấu giá|tài chính|ngân sách|doanh nghiệp|doanh nhân|hợp tác xã|kinh tế|nhân dân|quản lý đất đai|phát triển|khuyến nông|khuyến công|tiết kiệm năng lượng|thực phẩm|sản phẩm|rừng|phòng hộ|đặc dụng|công trình|hạ tầng|dân dụng|đầu tư xây dựng|đầu tư phát triển|nhỏ và vừa|quốc tế|nước ngoài|trẻ em|người cao tuổi|người khuyết tật|thất nghiệp|văn bản|xử lý vi phạm hành chính|vi phạm hành chính|pháp luật|quy phạm pháp luật|nội trú|dân tộc nội trú|trung ương|quốc gia',
);

function stops(reading: Reading, i: number): boolean {
  return longestPhrase(VERB, reading, i) !== null;
}

/** A capitalised name after word `at - 1`; end === at where none stands there. */
export function readOpenName(reading: Reading, at: number): { end: number; name: string } {
  const { shapes, gaps } = reading;
  let end = at;
  let i = at;
  const limit = Math.min(reading.count, at + REACH);
  while (i < limit) {
    const gap = gaps[i];
    if (
      gap === GAP.comma &&
      end === i &&
      shapes[i] === SHAPE.capital &&
      i > at &&
      shapes[i + 1] === SHAPE.lower
    ) {
      // "Trung tâm Văn hóa, Thể thao": a comma inside a name only where "và" closes the row soon after.
      if (!closesRow(reading, i)) break;
    } else if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.and && gap !== GAP.line) break;
    if (gap === GAP.line && shapes[i] !== SHAPE.lower) break;
    if (gap === GAP.hyphen && i > at && opensBody(reading, i)) break;
    // "Hạt Quản lý đê | số 4"
    if (end === i && i > at && reading.words.at(i) === 'số' && shapes[i + 1] === SHAPE.digit)
      return { end: i + 2, name: wording(reading, at, i + 2) };
    // "Trường Đại học | Tân Khê | xây dựng …": behind the name of a place nothing in small letters belongs to it.
    if (end === i && shapes[i] === SHAPE.lower && placeEnds(reading, at, i)) break;
    const territory = end === i ? readTerritory(reading, i) : null;
    if (territory !== null)
      return { end: territory.end, name: `${wording(reading, at, i)} ${territory.name}`.trim() };
    const shape = shapes[i];
    if (shape === SHAPE.capital || shape === SHAPE.upper || shape === SHAPE.digit) {
      if (stops(reading, i) && shape === SHAPE.capital && i > at) break;
      end = i + 1;
      // The second syllable of the word the capital opens.
      if (
        shape === SHAPE.capital &&
        follows(reading, end) &&
        shapes[end] === SHAPE.lower &&
        !stops(reading, end) &&
        !(i > at && shapes[i - 1] === SHAPE.capital)
      ) {
        const joiner = reading.words.at(end) === 'và';
        if (!joiner) end++;
      }
      i = end;
      continue;
    }
    const compound = end === i ? longestPhrase(COMPOUND, reading, i) : null;
    const verb = longestPhrase(VERB, reading, i);
    if (compound !== null && compound.end >= (verb?.end ?? 0)) {
      end = compound.end;
      i = end;
      continue;
    }
    if (verb !== null) break;
    const joiner = reading.words.at(i) === 'và' || reading.words.at(i) === 'các';
    if (!joiner || i > end) break;
    if (shapes[i + 1] !== SHAPE.capital || !follows(reading, i + 1)) break;
    if (reading.words.at(i) === 'và' && opensBody(reading, i + 1)) break;
    i++;
    end = i;
  }
  return { end, name: wording(reading, at, end) };
}

/** Words that go on a name ("Tư vấn xây dựng") and order as well ("xây dựng Đề án"). */
const NAMING_AND_ORDERING = phraseList('xây dựng|phát triển|quản lý|bảo vệ|đầu tư|đào tạo|nghiên cứu');

/** Behind the name of a place, of two capitals at least, a verb with its object: "Tân Khê | xây dựng Đề án". */
function placeEnds(reading: Reading, at: number, i: number): boolean {
  const verb = longestPhrase(NAMING_AND_ORDERING, reading, i);
  return (
    verb !== null &&
    i - 2 >= at &&
    reading.shapes[i - 1] === SHAPE.capital &&
    reading.shapes[i - 2] === SHAPE.capital &&
    reading.shapes[verb.end] === SHAPE.capital
  );
}

const BODY = new Set('sở ban ủy ubnd hđnd hội tỉnh huyện bộ cục viện đài báo phòng đảng'.split(' '));
/** Words that open a body only with the second: "Công an", but "Khoa học và Công nghệ". */
const BODY_OF_TWO: Readonly<Record<string, ReadonlySet<string>>> = {
  công: new Set(['an']),
  văn: new Set(['phòng']),
  chi: new Set(['cục', 'nhánh', 'bộ', 'ủy']),
  trung: new Set(['tâm', 'ương']),
  chủ: new Set(['tịch']),
  giám: new Set(['đốc']),
  thanh: new Set(['tra']),
  mặt: new Set(['trận']),
};

function opensBody(reading: Reading, i: number): boolean {
  const word = reading.words.at(i) ?? '';
  return BODY.has(word) || BODY_OF_TWO[word]?.has(reading.words.at(i + 1) ?? '') === true;
}

function closesRow(reading: Reading, at: number): boolean {
  for (let i = at + 1; i < Math.min(reading.count, at + 6); i++) {
    const gap = reading.gaps[i];
    if (gap !== GAP.space) return false;
    if (reading.words.at(i) === 'và')
      return reading.shapes[i + 1] === SHAPE.capital && !opensBody(reading, i + 1);
  }
  return false;
}

const ROW = phraseList(
  'phòng, chống|tham nhũng, lãng phí|lãng phí, tiêu cực|văn hóa, thể thao|khoa học, công nghệ|công nghệ, đổi mới sáng tạo|đổi mới sáng tạo, chuyển đổi số|trẻ, trẻ em|cứu nạn, cứu hộ|thiên tai, tìm kiếm|thi đua, khen thưởng',
);

/** "Ban QLDA | đầu tư xây dựng các công trình giao thông": a name in small letters without a territory. */
const OF_WORKS = new Set([
  'đtxd',
  'đtxdct',
  'ctgt',
  'đầu',
  'các',
  'xây',
  'công',
  'phát',
  'khu',
  'chợ',
  'rừng',
  'cảng',
  'bến',
  'vườn',
  'di',
  'nghĩa',
]);

/** The subject of a steering committee, board or council, in small letters, up to a territory. */
export function readScheme(reading: Reading, at: number, works = false): { end: number; name: string } {
  const { gaps, shapes } = reading;
  const limit = Math.min(reading.count, at + REACH);
  if (gaps[at] === GAP.space && shapes[at] === SHAPE.digit) {
    const after = readTerritory(reading, at + 1);
    const end = after?.end ?? at + 1;
    return { end, name: wording(reading, at, end) };
  }
  let lastNamed = at;
  const own = works && OF_WORKS.has(reading.words.at(at) ?? '');
  for (let i = at; i < limit; i++) {
    const gap = gaps[i];
    const inRow = gap === GAP.comma && rowAt(reading, i);
    if (!inRow && gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.and && gap !== GAP.line) break;
    const territory = readTerritory(reading, i);
    if (territory !== null && (i > at || !territory.plural))
      return { end: territory.end, name: wording(reading, at, territory.end) };
    if (reading.words.at(i) === 'trung' && reading.words.at(i + 1) === 'ương')
      return { end: i + 2, name: wording(reading, at, i + 2) };
    if (reading.words.at(i) === 'quốc' && reading.words.at(i + 1) === 'gia' && !follows(reading, i + 2))
      return { end: i + 2, name: wording(reading, at, i + 2) };
    if (
      stops(reading, i) &&
      !(reading.words.at(i) === 'thực' || reading.words.at(i) === 'triển' || reading.words.at(i) === 'về')
    )
      break;
    if ((own || shapes[i] === SHAPE.capital) && i === lastNamed) lastNamed = i + 1;
  }
  const place = readPlace(reading, at);
  if (place !== null && place.end > lastNamed) lastNamed = place.end;
  return { end: lastNamed, name: schemeName(wording(reading, at, lastNamed)) };
}

/** A name printed in capitals as in a sentence; abbreviations ("ĐTXD") stay. */
function schemeName(words: string): string {
  return /\p{Ll}/u.test(words) || !words.includes(' ') ? words : titleCase(words);
}

function rowAt(reading: Reading, i: number): boolean {
  return (
    longestPhrase(ROW, reading, i - 1) !== null ||
    (i > 1 && longestPhrase(ROW, reading, i - 2) !== null) ||
    (i > 3 && longestPhrase(ROW, reading, i - 4) !== null)
  );
}
