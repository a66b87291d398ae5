import { expect, test } from 'vitest';
import { findReferences } from './index.ts';

/** [text, core as written, docType, number, date, relation] of its first reference. */
const ONE: readonly (readonly [string, string, string | null, string | null, string | null, string])[] = [
  [
    'Kết luận số 58-KL/TU ngày 09/4/2022 của Ban Thường vụ Tỉnh ủy',
    'Kết luận số 58-KL/TU ngày 09/4/2022',
    'KL',
    '58-KL/TU',
    '2022-04-09',
    'cites',
  ],
  [
    'theo Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
    'Nghị quyết số 57-NQ/TW, ngày 22/12/2024',
    'NQ',
    '57-NQ/TW',
    '2024-12-22',
    'cites',
  ],
  [
    'tại Kế hoạch số 186/KH-UBND ngày 12 tháng 3 năm 2026',
    'Kế hoạch số 186/KH-UBND ngày 12 tháng 3 năm 2026',
    'KH',
    '186/KH-UBND',
    '2026-03-12',
    'cites',
  ],
  [
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
    'ND',
    '30/2020/NĐ-CP',
    '2020-03-05',
    'basis',
  ],
  [
    'Quyết định số 51/2025/QĐ-TTg của Thủ tướng Chính phủ',
    'Quyết định số 51/2025/QĐ-TTg',
    'QD',
    '51/2025/QĐ-TTg',
    null,
    'cites',
  ],
  [
    'Nghị quyết số 111/2025/UBTVQH15',
    'Nghị quyết số 111/2025/UBTVQH15',
    'NQ',
    '111/2025/UBTVQH15',
    null,
    'cites',
  ],
  [
    'Chương trình hành động số 12-CTr/TU ngày 10/02/2025',
    'Chương trình hành động số 12-CTr/TU ngày 10/02/2025',
    'CTr',
    '12-CTr/TU',
    '2025-02-10',
    'cites',
  ],
  [
    'Tờ trình số 45/TTr-SNV ngày 01/3/2026',
    'Tờ trình số 45/TTr-SNV ngày 01/3/2026',
    'TTr',
    '45/TTr-SNV',
    '2026-03-01',
    'cites',
  ],
  [
    'Công văn số 1234/UBND-KTTH ngày 02/3/2026',
    'Công văn số 1234/UBND-KTTH ngày 02/3/2026',
    'CV',
    '1234/UBND-KTTH',
    '2026-03-02',
    'cites',
  ],
  ['Công văn số 1206-CV/TU', 'Công văn số 1206-CV/TU', 'CV', '1206-CV/TU', null, 'cites'],
  ['Thông báo số 78/TB-VPUBND', 'Thông báo số 78/TB-VPUBND', 'TB', '78/TB-VPUBND', null, 'cites'],
  ['Công điện số 03/CĐ-UBND', 'Công điện số 03/CĐ-UBND', 'CD', '03/CĐ-UBND', null, 'cites'],
  [
    'Quy chế số 08-QC/TW ngày 05/11/2025',
    'Quy chế số 08-QC/TW ngày 05/11/2025',
    'QC',
    '08-QC/TW',
    '2025-11-05',
    'cites',
  ],
  [
    'Quy định số 399-QĐ/TW ngày 09/01/2026',
    'Quy định số 399-QĐ/TW ngày 09/01/2026',
    'QyD',
    '399-QĐ/TW',
    '2026-01-09',
    'cites',
  ],
  ['Hướng dẫn số 05-HD/VPTW', 'Hướng dẫn số 05-HD/VPTW', 'HD', '05-HD/VPTW', null, 'cites'],
  ['Thông tư số 01/2025/TT-BNV', 'Thông tư số 01/2025/TT-BNV', 'TT', '01/2025/TT-BNV', null, 'cites'],
  [
    'Báo cáo số 15/BC-UBND, ngày 05 tháng 01 năm 2026',
    'Báo cáo số 15/BC-UBND, ngày 05 tháng 01 năm 2026',
    'BC',
    '15/BC-UBND',
    '2026-01-05',
    'cites',
  ],
  [
    'Nghị quyết số 24 - NQ/TU ngày 06-11-2018',
    'Nghị quyết số 24 - NQ/TU ngày 06-11-2018',
    'NQ',
    '24-NQ/TU',
    '2018-11-06',
    'cites',
  ],
  ['thực hiện Nghị quyết 57 của Bộ Chính trị', 'Nghị quyết 57', 'NQ', '57', null, 'implements'],
  ['theo Luật Quy hoạch.', 'Luật Quy hoạch', 'LUAT', null, null, 'cites'],
  [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
    'Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
    'LUAT',
    null,
    '2025-06-16',
    'basis',
  ],
  [
    'Luật Đầu tư công số 58/2024/QH15 ngày 29/11/2024',
    'Luật Đầu tư công số 58/2024/QH15 ngày 29/11/2024',
    'LUAT',
    '58/2024/QH15',
    '2024-11-29',
    'cites',
  ],
  ['quy định của Luật Đất đai năm 2024 và pháp luật', 'Luật Đất đai năm 2024', 'LUAT', null, null, 'cites'],
  ['Bộ luật Lao động quy định', 'Bộ luật Lao động', 'LUAT', null, null, 'cites'],
  [
    'bám sát Quy hoạch tỉnh Minh Giang thời kỳ 2021-2030, tầm nhìn đến năm 2050',
    'Quy hoạch tỉnh Minh Giang thời kỳ 2021-2030',
    'QH',
    null,
    null,
    'cites',
  ],
  ['bám sát Quy hoạch vùng, phân kỳ đầu tư', 'Quy hoạch vùng', 'QH', null, null, 'cites'],
  [
    'thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
    'NQ',
    null,
    null,
    'implements',
  ],
  ['theo Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết Đại hội XIII của Đảng', 'NQ', null, null, 'cites'],
  ['theo Nghị quyết Trung ương 4 khóa XII', 'Nghị quyết Trung ương 4 khóa XII', 'NQ', null, null, 'cites'],
  [
    'đưa vào Báo cáo chính trị của Ban Chấp hành Đảng bộ tỉnh',
    'Báo cáo chính trị',
    'BC',
    null,
    null,
    'cites',
  ],
  [
    'xây dựng “Đề án về đào tạo cán bộ giai đoạn 2026-2030”',
    'Đề án về đào tạo cán bộ giai đoạn 2026-2030',
    'DA',
    null,
    null,
    'cites',
  ],
  [
    'ban hành Đề án “Phát triển du lịch cộng đồng”',
    'Đề án “Phát triển du lịch cộng đồng',
    'DA',
    null,
    null,
    'cites',
  ],
  [
    'tiếp tục thực hiện Nghị quyết số 41-NQ/TU ngày 18/8/2017',
    'Nghị quyết số 41-NQ/TU ngày 18/8/2017',
    'NQ',
    '41-NQ/TU',
    '2017-08-18',
    'continues',
  ],
  [
    'tiếp tục thực hiện có hiệu quả Nghị quyết số 24-NQ/TU',
    'Nghị quyết số 24-NQ/TU',
    'NQ',
    '24-NQ/TU',
    null,
    'continues',
  ],
  ['triển khai thực hiện Kết luận số 91-KL/TW', 'Kết luận số 91-KL/TW', 'KL', '91-KL/TW', null, 'implements'],
  [
    'thay thế Quyết định số 12/2020/QĐ-UBND',
    'Quyết định số 12/2020/QĐ-UBND',
    'QD',
    '12/2020/QĐ-UBND',
    null,
    'replaces',
  ],
  ['bãi bỏ Chỉ thị số 05/CT-UBND', 'Chỉ thị số 05/CT-UBND', 'CT', '05/CT-UBND', null, 'repeals'],
  [
    'sửa đổi, bổ sung một số điều của Quyết định số 33/2022/QĐ-UBND',
    'Quyết định số 33/2022/QĐ-UBND',
    'QD',
    '33/2022/QĐ-UBND',
    null,
    'amends',
  ],
  [
    'Nghị quyết của Ban Thường vụ Tỉnh ủy về phát triển du lịch',
    'Nghị quyết của Ban Thường vụ Tỉnh ủy về phát triển',
    'NQ',
    null,
    null,
    'cites',
  ],
];

test.each(ONE)('%s', (text, core, docType, number, date, relation) => {
  const [first] = findReferences(text).filter((hit) => !hit.self);
  expect(
    first && {
      core: text.slice(...first.coreSpan),
      docType: first.docType,
      number: first.number,
      date: first.date,
      relation: first.relation,
    },
  ).toEqual({
    core,
    docType,
    number,
    date,
    relation,
  });
});

test('a document in the title of another is an entry of its own', () => {
  const text =
    'Công văn số 87-CV/TU ngày 19/9/2024 của Tỉnh ủy về việc triển khai Kết luận số 91-KL/TW ngày 12/8/2024 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 về giáo dục và đào tạo; các nội dung khác.';
  const hits = findReferences(text);
  expect(hits.map((hit) => [hit.number, hit.nestedIn, hit.relation])).toEqual([
    ['87-CV/TU', null, 'cites'],
    ['91-KL/TW', 0, 'implements'],
    ['29-NQ/TW', 1, 'continues'],
  ]);
  expect(new Set(hits.map((hit) => hit.span[1]))).toEqual(new Set([text.indexOf(';')]));
  expect(hits[0]?.issuer).toBe('Tỉnh ủy');
  expect(hits[2]?.title).toBe('về giáo dục và đào tạo');
});

test('numbers in a row are one reference each and share the relation', () => {
  const hits = findReferences('Thực hiện các Nghị quyết số 57-NQ/TW, 59-NQ/TW và 66-NQ/TW của Bộ Chính trị');
  expect(hits.map((hit) => [hit.number, hit.docType, hit.relation])).toEqual([
    ['57-NQ/TW', 'NQ', 'implements'],
    ['59-NQ/TW', 'NQ', 'implements'],
    ['66-NQ/TW', 'NQ', 'implements'],
  ]);
});

test('a title ends where the sentence goes on', () => {
  const title = (text: string): string | null | undefined => findReferences(text)[0]?.title;
  expect(title('Kết luận số 12-KL/TU về phát triển đô thị, hoàn thành trong quý IV')).toBe(
    'về phát triển đô thị',
  );
  expect(title('Nghị quyết số 24-NQ/TU về phát triển vùng đã được các cấp ủy học tập')).toBe(
    'về phát triển vùng',
  );
  expect(title('Nghị quyết số 5-NQ/TU về chuyển đổi số và Kết luận số 6-KL/TU về du lịch')).toBe(
    'về chuyển đổi số',
  );
  expect(title('Nghị quyết số 5-NQ/TU về đô thị đến năm 2030, tầm nhìn đến năm 2045.')).toBe(
    'về đô thị đến năm 2030, tầm nhìn đến năm 2045',
  );
  expect(title('(Nghị quyết số 5-NQ/TU về hạ tầng (giao thông, điện)) và')).toBe(
    'về hạ tầng (giao thông, điện)',
  );
});

test('the document’s mentions of itself are marked', () => {
  expect(findReferences('Kết luận này phổ biến đến chi bộ.').map((hit) => hit.self)).toEqual([true]);
});

test.each([
  ['Số: 186/KH-UBND'],
  ['các chương trình, nghị quyết, kế hoạch về phát triển hạ tầng'],
  ['Xây dựng kế hoạch, ban hành quyết định và tổ chức thực hiện'],
  ['ban hành Kế hoạch của UBND tỉnh'],
  ['Chương trình mục tiêu quốc gia xây dựng nông thôn mới'],
  ['nghị quyết đại hội đảng bộ các cấp'],
  ['theo quy định của pháp luật'],
  ['Quy hoạch các điểm du lịch, sản phẩm du lịch'],
  ['Hội Luật gia tỉnh, Đoàn Luật sư tỉnh'],
  ['KẾ HOẠCH\nTriển khai công tác năm 2026'],
])('no reference: %s', (text) => {
  expect(findReferences(text)).toEqual([]);
});
