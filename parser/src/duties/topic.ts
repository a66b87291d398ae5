/**
 * Fields of work, from a closed list, by the words of the order; purpose clauses do not count.
 *
 * Forms: "quy hoạch" → quy hoạch; "công nghiệp" → công nghiệp, but not in "nông công nghiệp" or "công nghiệp hóa". In the
 * table, "^x" names a word that may not stand before, "~y" words that may not follow.
 * Reads folded words; writes up to three topics in the order of their weight.
 */
import { type Reading, wordAtOrAfter, wordMarks } from '../entities/reading.ts';
import { isLetter } from '../statements/verbs.ts';

const TABLE: readonly (readonly [topic: string, phrases: string])[] = [
  [
    'báo cáo',
    'báo cáo kết quả|báo cáo tình hình|báo cáo định kỳ|báo cáo về|báo cáo ban|báo cáo ubnd|báo cáo tỉnh ủy|báo cáo thường trực|báo cáo ủy ban',
  ],
  ['kiểm tra - giám sát', 'kiểm tra^ban|giám sát~và phản~phản biện|thanh tra|đôn đốc'],
  ['giám sát - phản biện xã hội', 'phản biện xã hội'],
  ['giải phóng mặt bằng', 'giải phóng mặt bằng|bồi thường|tái định cư'],
  ['quy hoạch', 'quy hoạch'],
  ['giao thông', 'giao thông|đường bộ|cao tốc|quốc lộ|vận tải|đường thủy'],
  ['công nghiệp', 'công nghiệp^nông~hóa|bán dẫn|khuyến công'],
  ['đô thị', 'đô thị|khu dân cư'],
  ['hạ tầng kỹ thuật', 'hạ tầng kỹ thuật|cấp nước|thoát nước'],
  ['kết cấu hạ tầng', 'kết cấu hạ tầng|hạ tầng^cấu'],
  ['đất đai', 'đất đai|quỹ đất|thu hồi đất|sử dụng đất|diện tích đất|địa chính'],
  [
    'tài chính - ngân sách',
    'ngân sách|tài chính|nguồn vốn|vốn đầu tư|đầu tư công|giải ngân|nguồn lực|kinh phí|nguồn thu|thuế',
  ],
  [
    'thu hút đầu tư',
    'thu hút đầu tư|xúc tiến đầu tư|nhà đầu tư|mời gọi|kêu gọi|thu hút các doanh nghiệp|thu hút các nguồn vốn',
  ],
  ['môi trường đầu tư', 'môi trường đầu tư|môi trường kinh doanh|năng lực cạnh tranh|pci'],
  ['cơ chế - chính sách', 'cơ chế|chính sách'],
  ['phân cấp - ủy quyền', 'phân cấp|phân quyền|ủy quyền'],
  ['du lịch', 'du lịch'],
  ['thương mại - dịch vụ', 'thương mại|dịch vụ|xuất khẩu|siêu thị|chợ'],
  ['logistics', 'logistics|logistic|cảng cạn|cảng sông'],
  ['nông thôn mới', 'nông thôn mới'],
  ['nông nghiệp', 'nông nghiệp|chăn nuôi|trồng trọt|cây trồng|vật nuôi|thủy sản|thủy lợi'],
  ['lâm nghiệp', 'lâm nghiệp|trồng rừng|che phủ rừng|cháy rừng|bảo vệ rừng|dược liệu'],
  ['nhà ở xã hội', 'nhà ở xã hội|nhà tạm|nhà ở công nhân'],
  ['nguồn nhân lực', 'nhân lực|lao động|việc làm|dạy nghề|nhân tài|đội ngũ'],
  ['giáo dục - đào tạo', 'giáo dục|đào tạo|bồi dưỡng|trường học|học sinh|sinh viên'],
  ['y tế', 'y tế|bệnh viện|khám chữa bệnh|chăm sóc sức khỏe|phòng khám|dịch bệnh'],
  ['an toàn thực phẩm', 'an toàn thực phẩm'],
  ['văn hóa - thể thao', 'văn hóa|thể thao|thể dục|lễ hội|di sản|di tích'],
  ['khoa học - công nghệ', 'khoa học|công nghệ~thông tin~số|đổi mới sáng tạo'],
  ['khởi nghiệp', 'khởi nghiệp'],
  ['môi trường', 'môi trường~đầu tư~kinh doanh|chất thải|ô nhiễm|nước thải|rác thải'],
  ['năng lượng', 'năng lượng|điện gió|điện mặt trời|cấp điện|lưới điện'],
  ['cải cách hành chính', 'cải cách hành chính|thủ tục hành chính|hành chính công|kỷ cương'],
  [
    'chuyển đổi số',
    'chuyển đổi số|công nghệ thông tin|số hóa|dữ liệu|hạ tầng số|kỹ năng số|công nghệ số|trực tuyến',
  ],
  ['thông tin - truyền thông', 'bưu chính|viễn thông|báo chí|truyền thông'],
  ['tuyên truyền', 'tuyên truyền|quán triệt|phổ biến|vận động|phản ánh'],
  ['nghiên cứu - tổng kết', 'tổng kết|sơ kết|đánh giá kết quả'],
  ['xây dựng Đảng', 'xây dựng đảng|đảng viên|báo cáo chính trị|đại hội đảng|tổ chức đảng'],
  [
    'chỉ đạo - điều hành',
    'chương trình, kế hoạch công tác|kế hoạch công tác|điều hành|lề lối làm việc|cụ thể hóa',
  ],
];

interface Phrase {
  readonly words: string;
  readonly topic: number;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

const BY_FIRST = new Map<string, Phrase[]>();
for (const [topic, [, phrases]] of TABLE.entries()) {
  for (const entry of phrases.split('|')) {
    const [head = '', ...notAfter] = entry.split('~');
    const [words = '', ...notBefore] = head.split('^');
    const first = words.split(/[ ,]/u)[0] ?? words;
    const phrase = { words, topic, notBefore, notAfter };
    const list = BY_FIRST.get(first);
    if (list) list.push(phrase);
    else BY_FIRST.set(first, [phrase]);
  }
}

/** Words with which a purpose begins: what stands behind them is not the object of the order. */
const PURPOSES = ['để', 'nhằm', 'góp phần', 'tạo điều kiện', 'làm cơ sở', 'đáp ứng'];
const PURPOSE_FIRST = new Set(PURPOSES.map((p) => p.split(' ')[0] ?? p));
const opensTopic = (word: string): number => (BY_FIRST.has(word) || PURPOSE_FIRST.has(word) ? 1 : 0);
const NONE: readonly string[] = [];
/** Words of an order that are looked at. */
const REACH = 1200;

/** Topics of the words in `[start, end)` of a reading. */
export function topicsOf(reading: Reading, start: number, end: number): readonly string[] {
  const { folded, words, starts, ids } = reading;
  const marks = wordMarks(reading, opensTopic);
  const weights = new Map<number, number>();
  const stop = Math.min(end, start + REACH);
  for (let i = wordAtOrAfter(reading, start); i < reading.count; i++) {
    const at = starts[i] ?? end;
    if (at >= stop) break;
    if (marks[ids[i] ?? 0] === 0) continue;
    const word = words.at(i) ?? '';
    if (at - start > 40 && PURPOSE_FIRST.has(word) && PURPOSES.some((p) => folded.startsWith(p, at))) break;
    const phrases = BY_FIRST.get(word);
    if (!phrases) continue;
    const before = words.at(i - 1) ?? '';
    for (const phrase of phrases) {
      const to = at + phrase.words.length;
      if (
        !folded.startsWith(phrase.words, at) ||
        isLetter(folded.charCodeAt(to)) ||
        phrase.notBefore.includes(before)
      )
        continue;
      if (phrase.notAfter.some((next) => folded.startsWith(next, to + 1))) continue;
      const known = weights.get(phrase.topic);
      // What is named first counts more: that is the object of the order.
      const far = at - start;
      weights.set(phrase.topic, known === undefined ? 2 + (far < 60 ? 1.5 : 0) - far / 400 : known + 2);
    }
  }
  if (weights.size === 0) return NONE;
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([topic]) => TABLE[topic]?.[0] ?? '');
}
