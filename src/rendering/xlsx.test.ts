import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeXlsx } from './xlsx.ts';

const table = {
  name: 'Nhiệm vụ',
  title: 'SỔ THEO DÕI NHIỆM VỤ',
  notes: ['Tính đến ngày 17/12/2026'],
  columns: [
    { header: 'Nhiệm vụ', width: 40, kind: 'text' },
    { header: 'Thời hạn', width: 12, kind: 'date' },
    { header: 'Tiến độ', width: 8, kind: 'percent' },
  ],
  rows: [
    ['Rà soát quy hoạch\u0007 & báo cáo <quý>', '2026-12-31', 70],
    ['=1+1', null, null],
  ],
} as const;

const sheetOf = async () => {
  const parts = unzipSync(await writeXlsx(table));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { sheet: read('xl/worksheets/sheet1.xml'), strings: read('xl/sharedStrings.xml') };
};

it('writes texts with all diacritics and nothing that breaks the workbook', async () => {
  const { strings } = await sheetOf();
  expect(strings).toContain('SỔ THEO DÕI NHIỆM VỤ');
  expect(strings).toContain('Rà soát quy hoạch &amp; báo cáo &lt;quý&gt;');
  expect(strings).not.toContain('\u0007');
});

it('writes dates as serial days and percentages as fractions, so that Excel sorts and sums them', async () => {
  const { sheet } = await sheetOf();
  // 31/12/2026 is day 46387 of the 1900 calendar.
  expect(sheet).toMatch(/<v>46387<\/v>/);
  expect(sheet).toMatch(/<v>0\.7<\/v>/);
});

it('never writes a formula from a text of the register', async () => {
  const { sheet, strings } = await sheetOf();
  expect(sheet).not.toContain('<f>');
  expect(strings).toContain('=1+1');
});
