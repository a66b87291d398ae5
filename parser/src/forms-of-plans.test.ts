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
