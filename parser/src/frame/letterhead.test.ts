import { describe, expect, test } from 'vitest';
import { sentenceCase } from './casing.ts';
import { cellsOf, readNumber, readPlaceDate, readUrgency } from './letterhead.ts';
import { typeOfSymbol } from './types.ts';

describe('number', () => {
  test.each([
    ['Số 58-KL/TU', '58-KL/TU', 'KL/TU'],
    ['Số: 186/KH-UBND', '186/KH-UBND', 'KH-UBND'],
    ['Số: 45/2024/QĐ-UBND', '45/2024/QĐ-UBND', 'QĐ-UBND'],
    ['Số 12 - CTr/TU', '12-CTr/TU', 'CTr/TU'],
    ['Số:        /QĐ-UBND', null, 'QĐ-UBND'],
    ['Số: ...../TB-VP', null, 'TB-VP'],
  ])('%s', (cell, number, symbol) => expect(readNumber(cell)).toEqual({ number, symbol }));
  test('longer codes win', () => {
    expect(['CTr/TU', 'CT-UBND', 'TTr-STC', 'TT-BTC', 'UBND-NC'].map(typeOfSymbol)).toEqual([
      'CTr',
      'CT',
      'TTr',
      'TT',
      null,
    ]);
  });
});

describe('place and date', () => {
  test.each([
    ['Minh Giang, ngày 05 tháng 6 năm 2026', 'Minh Giang', '2026-06-05'],
    ['Minh Giang, ngày    tháng 6 năm 2026', 'Minh Giang', null],
    ['TP. Minh Giang, ngày 5 tháng 12 năm 2025', 'TP. Minh Giang', '2025-12-05'],
  ])('%s', (cell, place, date) => expect(readPlaceDate(cell)).toEqual({ place, date }));
  test('a meeting date inside a sentence is none', () => {
    expect(readPlaceDate('Sau khi nghe báo cáo ngày 05 tháng 6 năm 2026')).toBeNull();
  });
});

test('columns are parted, blanks to be filled in are not', () => {
  expect(cellsOf('TỈNH MINH GIANG          Độc lập - Tự do - Hạnh phúc').map((c) => c.text)).toEqual([
    'TỈNH MINH GIANG',
    'Độc lập - Tự do - Hạnh phúc',
  ]);
  expect(
    cellsOf('Số:      /KH-UBND        Minh Giang, ngày     tháng 5 năm 2026').map((c) => c.text),
  ).toEqual(['Số:      /KH-UBND', 'Minh Giang, ngày     tháng 5 năm 2026']);
});

test('urgency', () =>
  expect(['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC', 'KHẨN TRƯƠNG'].map(readUrgency)).toEqual([
    'khan',
    'thuong-khan',
    'hoa-toc',
    null,
  ]));

test.each([
  ['BAN THƯỜNG VỤ TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'],
  ['ỦY BAN NHÂN DÂN TỈNH MINH GIANG', 'Ủy ban nhân dân tỉnh Minh Giang'],
  ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XVII', 'Ban Chấp hành Đảng bộ tỉnh khóa XVII'],
  ['TỈNH ỦY MINH GIANG', 'Tỉnh ủy Minh Giang'],
])('%s in a sentence', (name, written) => expect(sentenceCase(name)).toBe(written));
