import { expect, test } from 'vitest';
import { canonicalAgencyName } from './canonical.ts';
import { compileDirectory } from './directory.ts';
import { findAgencies } from './index.ts';

/** Mentions of a sentence as written, "|" between; posts left out. */
function mentions(sentence: string): string {
  return findAgencies(sentence)
    .filter((hit) => !hit.viaPosition)
    .map((hit) => sentence.slice(...hit.span))
    .join(' | ');
}

/** [sentence, mentions] */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nội vụ.', 'Sở Khoa học và Công nghệ | Sở Nội vụ'],
  ['Sở KH&ĐT, Sở TN&MT và Sở VHTTDL báo cáo', 'Sở KH&ĐT | Sở TN&MT | Sở VHTTDL'],
  ['Sở Nông nghiệp và Phát triển nông thôn rà soát', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở Nông nghiệp và Môi trường tham mưu', 'Sở Nông nghiệp và Môi trường'],
  [
    'Sở Văn hóa, Thể thao và Du lịch, Sở Dân tộc và Tôn giáo',
    'Sở Văn hóa, Thể thao và Du lịch | Sở Dân tộc và Tôn giáo',
  ],
  ['các Sở: Tài chính, Xây dựng và Nội vụ thẩm định', 'Tài chính | Xây dựng | Nội vụ'],
  ['Các Sở: XD, TC, KH&CN phối hợp', 'XD | TC | KH&CN'],
  ['Sở: Tài chính; Xây dựng và CA tỉnh', 'Tài chính | Xây dựng | CA tỉnh'],
  ['Ủy ban nhân dân các quận - huyện, phường - xã', 'Ủy ban nhân dân các quận - huyện, phường - xã'],
  ['UBND 12 phường, UBND 28 xã, phường lập danh sách', 'UBND 12 phường | UBND 28 xã, phường'],
  ['Các sở, ngành chủ trì, phối hợp với Sở Y tế', 'Các sở, ngành | Sở Y tế'],
  ['Ban QLDA ĐTXD các công trình giao thông báo cáo', 'Ban QLDA ĐTXD các công trình giao thông'],
  ['Trung tâm Khoa học và Công nghệ tỉnh', 'Trung tâm Khoa học và Công nghệ tỉnh'],
  ['của Ban Thường vụ Tỉnh ủy Minh Giang;', 'Ban Thường vụ Tỉnh ủy Minh Giang'],
  ['Trường Cao đẳng nghề Minh Sơn xây dựng kế hoạch', 'Trường Cao đẳng nghề Minh Sơn'],
  ['Sở Kế hoạch & Đầu tư, Văn phòng Sở, Phòng CCHC', 'Sở Kế hoạch & Đầu tư | Văn phòng Sở | Phòng CCHC'],
  ['UBND tỉnh trình HĐND tỉnh', 'UBND tỉnh | HĐND tỉnh'],
  ['Uỷ ban nhân dân thành phố Hà Nội', 'Uỷ ban nhân dân thành phố Hà Nội'],
  ['UBND TP. Hồ Chí Minh phối hợp', 'UBND TP. Hồ Chí Minh'],
  [
    'UBND huyện Tân Lập, UBND xã Bình An và UBND Phường 3',
    'UBND huyện Tân Lập | UBND xã Bình An | UBND Phường 3',
  ],
  ['UBND các huyện, thị xã, thành phố tổ chức thực hiện', 'UBND các huyện, thị xã, thành phố'],
  ['UBND các xã, phường ven sông Lục rà soát', 'UBND các xã, phường ven sông Lục'],
  ['UBND cấp xã và UBND các cấp bố trí vốn', 'UBND cấp xã | UBND các cấp'],
  ['Thường trực HĐND tỉnh, các Ban của HĐND tỉnh giám sát', 'Thường trực HĐND tỉnh | các Ban của HĐND tỉnh'],
  ['Đoàn đại biểu Quốc hội tỉnh tiếp xúc cử tri', 'Đoàn đại biểu Quốc hội tỉnh'],
  ['Văn phòng Đoàn ĐBQH và HĐND tỉnh phục vụ', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
  ['Văn phòng UBND tỉnh đôn đốc', 'Văn phòng UBND tỉnh'],
  [
    'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ đội Biên phòng tỉnh',
    'Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh | Bộ đội Biên phòng tỉnh',
  ],
  ['lực lượng Công an xã tuần tra', 'Công an xã'],
  ['Thanh tra tỉnh kết luận; công tác thanh tra, kiểm tra', 'Thanh tra tỉnh'],
  ['Thuế tỉnh Minh Giang, Kho bạc Nhà nước khu vực VI', 'Thuế tỉnh Minh Giang | Kho bạc Nhà nước khu vực VI'],
  ['Bảo hiểm xã hội tỉnh; đóng bảo hiểm xã hội', 'Bảo hiểm xã hội tỉnh'],
  [
    'Tòa án nhân dân tỉnh và Viện kiểm sát nhân dân tỉnh',
    'Tòa án nhân dân tỉnh | Viện kiểm sát nhân dân tỉnh',
  ],
  ['Ban Quản lý các khu công nghiệp tỉnh cấp phép', 'Ban Quản lý các khu công nghiệp tỉnh'],
  ['Trung tâm Phục vụ hành chính công tỉnh tiếp nhận', 'Trung tâm Phục vụ hành chính công tỉnh'],
  [
    'Trung tâm Xúc tiến đầu tư và Phát triển doanh nghiệp tỉnh',
    'Trung tâm Xúc tiến đầu tư và Phát triển doanh nghiệp tỉnh',
  ],
  ['Phòng Văn hóa - Xã hội và Phòng Kinh tế xã', 'Phòng Văn hóa - Xã hội | Phòng Kinh tế xã'],
  ['Bệnh viện Đa khoa tỉnh, Trạm Y tế xã Tân An', 'Bệnh viện Đa khoa tỉnh | Trạm Y tế xã Tân An'],
  [
    'Bộ Nông nghiệp và Môi trường, Bộ Y tế, Văn phòng Chính phủ',
    'Bộ Nông nghiệp và Môi trường | Bộ Y tế | Văn phòng Chính phủ',
  ],
  [
    'kiến nghị Quốc hội, Chính phủ và các bộ, ngành Trung ương',
    'Quốc hội | Chính phủ | các bộ, ngành Trung ương',
  ],
  ['xây dựng chính phủ số, chính quyền điện tử', ''],
  ['Ủy ban Thường vụ Quốc hội ban hành', 'Ủy ban Thường vụ Quốc hội'],
  ['Ban Thường vụ Tỉnh uỷ giao Thường trực Tỉnh ủy', 'Ban Thường vụ Tỉnh uỷ | Thường trực Tỉnh ủy'],
  ['Ban Chấp hành Đảng bộ tỉnh khóa XIX thống nhất', 'Ban Chấp hành Đảng bộ tỉnh khóa XIX'],
  [
    'Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương Đảng khóa XIII',
    'Bộ Chính trị | Ban Bí thư | Ban Chấp hành Trung ương Đảng khóa XIII',
  ],
  [
    'Ban Tổ chức Tỉnh ủy, Ban Tuyên giáo và Dân vận Tỉnh ủy, Ban Nội chính Tỉnh ủy',
    'Ban Tổ chức Tỉnh ủy | Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban Nội chính Tỉnh ủy',
  ],
  ['Uỷ ban Kiểm tra Tỉnh uỷ và UBKT các cấp', 'Uỷ ban Kiểm tra Tỉnh uỷ | UBKT các cấp'],
  ['Lưu Văn phòng Tỉnh ủy.', 'Văn phòng Tỉnh ủy'],
  [
    'Đảng ủy UBND tỉnh, Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Công an tỉnh',
    'Đảng ủy UBND tỉnh | Đảng ủy các cơ quan Đảng tỉnh | Đảng ủy Công an tỉnh',
  ],
  ['Ban cán sự đảng UBND tỉnh và Đảng đoàn HĐND tỉnh', 'Ban cán sự đảng UBND tỉnh | Đảng đoàn HĐND tỉnh'],
  [
    'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
    'Các huyện ủy | thị ủy | thành ủy | đảng ủy trực thuộc Tỉnh ủy',
  ],
  ['Đảng ủy các xã, phường lãnh đạo', 'Đảng ủy các xã, phường'],
  ['Các đồng chí Tỉnh ủy viên', ''],
  ['các cấp ủy, chính quyền, đoàn thể vào cuộc', 'các cấp ủy | chính quyền | đoàn thể'],
  [
    'các cấp ủy Đảng, tổ chức đảng và chính quyền các cấp',
    'các cấp ủy Đảng | tổ chức đảng | chính quyền các cấp',
  ],
  [
    'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh',
    'Mặt trận Tổ quốc | các tổ chức chính trị - xã hội tỉnh',
  ],
  [
    'Ủy ban MTTQ Việt Nam tỉnh, Ban Thường trực Ủy ban MTTQ tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh | Ban Thường trực Ủy ban MTTQ tỉnh',
  ],
  [
    'Liên đoàn Lao động tỉnh, Hội Nông dân tỉnh, Hội LHPN tỉnh, Tỉnh đoàn',
    'Liên đoàn Lao động tỉnh | Hội Nông dân tỉnh | Hội LHPN tỉnh | Tỉnh đoàn',
  ],
  ['Đảng bộ tỉnh đoàn kết, thống nhất', 'Đảng bộ tỉnh'],
  [
    'trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025-2030',
    'Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
  ],
  ['theo tinh thần Đại hội XIV của Đảng', 'Đại hội XIV của Đảng'],
  ['Trường Chính trị tỉnh, Trường Đại học Minh Giang', 'Trường Chính trị tỉnh | Trường Đại học Minh Giang'],
  [
    'Báo và Phát thanh, Truyền hình tỉnh đưa tin; các cơ quan báo chí',
    'Báo và Phát thanh, Truyền hình tỉnh | các cơ quan báo chí',
  ],
  [
    'Các sở, ban, ngành, đoàn thể tỉnh; UBND các xã, phường',
    'Các sở, ban, ngành, đoàn thể tỉnh | UBND các xã, phường',
  ],
  ['từng sở ngành phải cử đầu mối', 'từng sở ngành'],
  ['UBND tỉnh chỉ đạo các ngành liên quan trực 24 giờ', 'UBND tỉnh | các ngành liên quan'],
  ['phối hợp với các cơ quan, đơn vị có liên quan', 'các cơ quan, đơn vị có liên quan'],
  ['Các cơ quan, đơn vị căn cứ chức năng tổ chức thực hiện', 'Các cơ quan, đơn vị'],
  ['Một số cơ quan, đơn vị chưa thực hiện nghiêm', ''],
  ['nâng cao hiệu quả hoạt động của các cơ quan, đơn vị, địa phương', ''],
  ['phù hợp với điều kiện của địa phương', ''],
  ['tuần tra chung, phối hợp với các tỉnh giáp ranh', 'các tỉnh giáp ranh'],
  ['hỗ trợ kinh phí cho các huyện khó khăn', ''],
  ['thành lập Ban Chỉ đạo phát triển du lịch tỉnh', ''],
  [
    'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh họp',
    'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh',
  ],
  ['Ban Chỉ đạo 35 tỉnh đấu tranh', 'Ban Chỉ đạo 35 tỉnh'],
  ['Công ty Cổ phần Môi trường, các doanh nghiệp và người dân', ''],
  ['bộ tiêu chí, sở hữu trí tuệ, ban hành văn bản, hội nghị, ngành công nghiệp', ''],
  ['Quyết định số 12/2020/QĐ-UBND, Công văn số 34/UBND-KTTH', ''],
  ['kinh tế - xã hội, bảo vệ môi trường, đô thị hóa', ''],
];

test.each(SENTENCES)('%s', (sentence, expected) => {
  expect(mentions(sentence)).toBe(expected);
});

test.each([
  ['Chủ tịch UBND tỉnh', 'UBND tỉnh'],
  ['Giám đốc Sở Xây dựng', 'Sở Xây dựng'],
  ['Trưởng Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
  ['Chánh Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
  ['Chánh Thanh tra tỉnh', 'Thanh tra tỉnh'],
  ['Trưởng Công an xã', 'Công an xã'],
  ['Thủ trưởng các cơ quan, đơn vị', 'các cơ quan, đơn vị'],
  ['Chủ tịch UBND các xã, phường', 'UBND các xã, phường'],
  ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
  ['Giám đốc các sở: Tài chính, Xây dựng', 'Sở Tài chính | Sở Xây dựng'],
])('a post stands for its organ: %s → %s', (post, organs) => {
  const hits = findAgencies(`Giao ${post} chịu trách nhiệm.`);
  expect(hits.map((hit) => hit.name).join(' | ')).toBe(organs);
  expect(hits.every((hit) => hit.viaPosition && hit.positionSpan !== null)).toBe(true);
});

test('“lãnh đạo” of a Party body is a verb, of a recipient line a post', () => {
  expect(mentions('Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh chỉ đạo')).toBe('Đảng ủy UBND tỉnh | UBND tỉnh');
  expect(mentions('- Lãnh đạo UBND tỉnh;')).toBe('');
});

test.each([
  ['Uỷ ban nhân dân tỉnh', 'UBND tỉnh'],
  ['ỦY BAN NHÂN DÂN TỈNH MINH GIANG', 'UBND tỉnh Minh Giang'],
  ['Hội đồng  nhân dân\ntỉnh', 'HĐND tỉnh'],
  ['VPTU', 'Văn phòng Tỉnh ủy'],
  ['BTV Tỉnh uỷ', 'Ban Thường vụ Tỉnh ủy'],
  ['BAN THƯỜNG VỤ TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'],
  ['Ban Chấp hành Đảng bộ tỉnh khoá XIX', 'Ban Chấp hành Đảng bộ tỉnh'],
  ['Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX', 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX'],
  ['Ban Cán sự Đảng Ủy ban nhân dân tỉnh', 'Ban cán sự đảng UBND tỉnh'],
  ['UBND các xã, phường ven sông Lục', 'UBND các xã, phường'],
  ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
  ['Câu lạc bộ Hoà Bình,', 'Câu lạc bộ Hòa Bình'],
  ['', ''],
])('canonical name of %j is %j', (raw, name) => {
  expect(canonicalAgencyName(raw)).toBe(name);
});

test('a canonical name is its own canonical name', () => {
  for (const [sentence] of SENTENCES) {
    for (const hit of findAgencies(sentence))
      expect(canonicalAgencyName(canonicalAgencyName(hit.name))).toBe(canonicalAgencyName(hit.name));
  }
});

test('classes and families', () => {
  const kinds = findAgencies(
    'UBND tỉnh, các sở, ngành; phối hợp với các đơn vị liên quan; Hội Nông dân tỉnh; Tỉnh ủy',
  ).map((hit) => [hit.kind, hit.family]);
  expect(kinds).toEqual([
    ['named', 'state'],
    ['class', 'state'],
    ['generic', 'other'],
    ['named', 'mass'],
    ['named', 'party'],
  ]);
});

test('a directory adds its names, longest first, in any tone style', () => {
  const directory = compileDirectory([
    { name: 'Ban Điều phối vùng Minh Hoà', aliases: ['BĐP vùng'] },
    { name: 'Sở Tài chính', aliases: ['STC'] },
  ]);
  const text = 'Ban Điều phối vùng Minh Hòa, BĐP vùng và STC báo cáo Sở Tài chính tỉnh Minh Giang.';
  expect(findAgencies(text, directory).map((hit) => [hit.name, hit.directoryName])).toEqual([
    ['Ban Điều phối vùng Minh Hoà', 'Ban Điều phối vùng Minh Hoà'],
    ['Ban Điều phối vùng Minh Hoà', 'Ban Điều phối vùng Minh Hoà'],
    ['Sở Tài chính', 'Sở Tài chính'],
    ['Sở Tài chính tỉnh Minh Giang', null],
  ]);
});

test('names over a line end, heads in capitals', () => {
  expect(mentions('của\nBan Chấp hành Đảng\nbộ tỉnh về')).toBe('Ban Chấp hành Đảng\nbộ tỉnh');
  expect(mentions('KẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề công tác')).toBe('BAN THƯỜNG VỤ TỈNH ỦY');
  expect(mentions('TỈNH ỦY MINH GIANG\nBAN TỔ CHỨC')).toBe('TỈNH ỦY MINH GIANG | BAN TỔ CHỨC');
});

test('cells of a task table part bodies', () => {
  expect(
    mentions('4\tCập nhật kỹ năng cho công chức\tSở Nội vụ\tCác sở, ban, ngành; UBND các xã\tThường xuyên'),
  ).toBe('Sở Nội vụ | Các sở, ban, ngành | UBND các xã');
});

test.each([
  [
    'Các sở, ban, ngành, Ủy ban nhân dân các xã, phường thực hiện',
    'Các sở, ban, ngành | Ủy ban nhân dân các xã, phường',
  ],
  [
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh đôn đốc',
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
  ],
  ['Các bệnh viện đa khoa tuyến tỉnh chuẩn bị thuốc', 'Các bệnh viện đa khoa tuyến tỉnh'],
  ['nâng cấp các bệnh viện tuyến huyện', ''],
  ['Thường trực các huyện ủy, thành ủy chỉ đạo', 'Thường trực các huyện ủy | thành ủy'],
  ['UBND các xã: Tân An, Bình Sơn và Hòa Lợi bàn giao', 'UBND các xã: Tân An, Bình Sơn và Hòa Lợi'],
])('%s', (sentence, expected) => {
  expect(mentions(sentence)).toBe(expected);
});

test('a person named after the post is no place', () => {
  expect(findAgencies('Chủ tịch UBND tỉnh Trần Văn An kết luận').map((hit) => hit.name)).toEqual([
    'UBND tỉnh',
  ]);
});
