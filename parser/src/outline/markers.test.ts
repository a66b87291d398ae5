import { expect, test } from 'vitest';
import { readMarker } from './markers.ts';

test.each([
  ['I- Đánh giá chung', 'roman', 'I'],
  ['IV. TỔ CHỨC THỰC HIỆN', 'roman', 'IV'],
  ['2- Tập trung rà soát', 'arabic', '2'],
  ['10. Sở Y tế', 'arabic', '10'],
  ['2.2.1. Tiếp tục', 'decimal', '2.2.1'],
  ['1.1 Công nghiệp', 'decimal', '1.1'],
  ['1.2. 100% thôn có nhà văn hóa', 'decimal', '1.2'],
  ['2. 15 xã đạt chuẩn', 'arabic', '2'],
  ['đ) Kiểm tra', 'letter', 'đ'],
  ['a. Ban Tổ chức', 'letter', 'a'],
  ['(3) Tỷ lệ hộ nghèo', 'parenthesis', '3'],
  ['- Rà soát', 'dash', ''],
  ['+ Mở rộng', 'plus', ''],
  ['Điều 4. Hiệu lực', 'article', 'D4'],
  ['CHƯƠNG II', 'chapter', 'C2'],
  ['PHẦN THỨ BA', 'part', 'P3'],
  ['PHẦN II. MỤC TIÊU', 'part', 'II'],
  ['Phụ lục II', 'appendix', 'PL2'],
])('%s opens with a marker', (line, kind, label) => {
  expect(readMarker(line)).toMatchObject({ kind, label });
});

test.each([
  '1.500 tỷ đồng từ ngân sách',
  '2025-2030 là giai đoạn',
  '15/6/2026 là ngày cuối',
  'phần lớn các xã đã hoàn thành',
  'Điều kiện thi công khó khăn',
  'Chương trình hành động số 12-CTr/TU',
  'Mục tiêu: phát triển',
  'Các sở, ngành',
  '-5 độ C',
])('%s does not', (line) => {
  expect(readMarker(line)).toBeNull();
});
