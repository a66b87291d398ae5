import { expect, test } from 'vitest';
import { parse } from './index.ts';

/** What is ordered: lead + cooperating, due day or cycle, first words. */
const orders = (text: string) =>
  parse(text).tasks.map(({ lead, cooperating, deadline, text: words }) =>
    [
      lead.join(', '),
      cooperating.join(', '),
      deadline.due ?? deadline.recurrence ?? '',
      words.split(' ').slice(0, 3).join(' '),
    ].join(' | '),
  );

const plan = (...items: string[]) =>
  [
    'ỦY BAN NHÂN DÂN\nXÃ TÂN HÒA\nSố: 15/KH-UBND\nTân Hòa, ngày 05 tháng 02 năm 2026',
    'KẾ HOẠCH\nChuyển đổi số năm 2026',
  ]
    .concat(['II. NHIỆM VỤ', ...items])
    .join('\n\n');

test('a heading is the order where the lines below it tell who and when', () => {
  expect(
    orders(
      plan(
        '1. Tập huấn kỹ năng số cho trưởng thôn\n- Chủ trì: Phòng Kinh tế; phối hợp: Công an xã.\n- Thời gian: tháng 4/2026.',
        '2. Hạ tầng số\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.',
      ),
    ),
  ).toEqual(['Phòng Kinh tế | Công an xã | 2026-04-30 | Tập huấn kỹ']);
});

test('an enterprise beside a body is ordered with it', () => {
  expect(orders(plan('1. Công an xã, Công ty Điện lực Tân Hòa bảo đảm an toàn lưới điện.'))).toEqual([
    'Công an xã, Công ty Điện lực Tân Hòa |  |  | Công an xã,',
  ]);
});

test('a label of nobody known stands before its verb', () => {
  expect(orders(plan('1. Các thôn trưởng: phối hợp vận động nhân dân.'))).toEqual([
    'các thôn trưởng |  |  | Các thôn trưởng:',
  ]);
});

test('a body whose first word is a verb too leads', () => {
  expect(
    orders(plan('1. Thống kê tỉnh phối hợp với Công an xã cung cấp số liệu trước ngày 20 hằng tháng.')),
  ).toEqual(['Thống kê tỉnh | Công an xã | monthly | Thống kê tỉnh']);
});

test('so many a year is a figure, so much money is a cost', () => {
  const { tasks, indicators } = parse(
    plan(
      '1. Quan tâm phát triển đảng, mỗi năm kết nạp từ 10 đảng viên trở lên.',
      '2. Kinh phí: 25 triệu đồng.',
    ),
  );
  expect(tasks.map((task) => task.deadline.kind)).toEqual(['none']);
  expect(indicators.map(({ value, unit }) => [value, unit])).toEqual([[10, 'đảng viên']]);
});

test('who sends a telegram is not who receives it', () => {
  const text = [
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM HẢI\nSố: 14/CĐ-UBND\nNam Hải, ngày 06 tháng 9 năm 2025',
    'CÔNG ĐIỆN\nVề việc ứng phó bão số 7',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n- Giám đốc các sở;\n- Chủ tịch UBND các xã, phường.',
    'Bão số 7 đang mạnh lên, Chủ tịch UBND tỉnh yêu cầu:',
    '1. Hoãn các cuộc họp không cấp bách.',
    '2. Công an tỉnh trực ban, báo cáo Chủ tịch UBND tỉnh 02 lần/ngày.',
  ].join('\n\n');
  const { header, outline, indicators } = parse(text);
  expect(header.issuer).toBe('Chủ tịch Ủy ban nhân dân tỉnh Nam Hải');
  expect(outline.map((entry) => entry.path)).toEqual(['preamble', '1', '2']);
  expect(orders(text)[0]).toBe('các sở, UBND các xã, phường |  |  | Hoãn các cuộc');
  expect(indicators).toEqual([]);
});

test('an article that assigns targets decides; its clauses order', () => {
  const text = [
    'QUYẾT ĐỊNH\nVề việc giao chỉ tiêu năm 2026',
    'Điều 1. Giao chỉ tiêu kinh tế - xã hội cho các sở, ngành.',
    'Điều 2. Căn cứ chỉ tiêu được giao:',
    '1. Sở Tài chính theo dõi, tổng hợp tình hình; định kỳ hằng quý và cả năm báo cáo UBND tỉnh.',
  ].join('\n\n');
  expect(parse(text).statements.map((s) => s.disposition)).toEqual([
    'approval',
    'label',
    'supervision',
    'reporting',
  ]);
});

test('rows of a table above the first provision keep to paths of their own', () => {
  const { outline } = parse(
    'STT\tNhiệm vụ\tChủ trì\n1\tLập danh mục\tSở Y tế\n\n1. Rà soát chợ.\n\n2. Sửa chợ.\n\n1. Dời chợ.',
  );
  const paths = outline.map((entry) => entry.path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a time among the reasons of a lead-in is no limit of what follows', () => {
  const directive = (leadIn: string) =>
    parse(
      ['CHỈ THỊ\nVề vật liệu xây dựng', leadIn, '1. Sở Xây dựng:\n- Kiểm tra các bến bãi.'].join('\n\n'),
    ).tasks.map(({ deadline }) => deadline.due);
  expect(directive('Để chấn chỉnh việc tập kết cát sỏi trong năm 2026, UBND thành phố chỉ thị:')).toEqual([
    null,
  ]);
  expect(
    directive('Chủ tịch UBND thành phố yêu cầu các sở hoàn thành trước ngày 30/6/2026 các việc sau:'),
  ).toEqual(['2026-06-29']);
});

test('what those above will do orders nobody', () => {
  const { statements } = parse(
    plan(
      '1. Công an xã lập danh sách.',
      '2. UBND xã sẽ phê bình đơn vị không báo cáo.',
      '3. Phòng Kinh tế:\n- Chỉ cấp phép khi đủ hồ sơ.',
    ),
  );
  expect(statements.map((s) => s.disposition)).toEqual(['label', 'task', 'orientation', 'label', 'task']);
});

test('offices of a department, enterprises over their orders, who is told to help', () => {
  expect(
    orders(
      plan(
        '1. Văn phòng Sở bố trí kinh phí.',
        '2. Các doanh nghiệp khai thác cát\n- Lắp đặt trạm cân.',
        '3. Điện lực xã, Bưu điện xã bảo đảm thông tin.',
      ),
    ),
  ).toEqual([
    'Văn phòng Sở |  |  | Văn phòng Sở',
    'các doanh nghiệp khai thác cát |  |  | Lắp đặt trạm',
    'Điện lực xã, Bưu điện xã |  |  | Điện lực xã,',
  ]);
});

test('what is counted behind a verb belongs to its order, a heading that points to an appendix orders nothing', () => {
  const { statements } = parse(
    plan('1. Chuẩn bị vật tư: 5.000 m3 đá, 20.000 bao tải.', '2. Phân công nhiệm vụ (có Phụ lục kèm theo)'),
  );
  expect(statements.map((s) => s.disposition)).toEqual(['label', 'task', 'orientation']);
});

test('an ordinance by name is a document; the scheme of each place is none', () => {
  const { references } = parse(
    plan(
      '1. Xử lý vi phạm Pháp lệnh Đê điều.',
      '2. Triển khai Đề án ở địa phương, Đề án giai đoạn 2026 - 2030.',
    ),
  );
  expect(references.map(({ docType }) => docType)).toEqual(['PL']);
});
