import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../../index.ts';
import { secrecyMark } from '../../secrecy/index.ts';
import { read } from '../read.ts';

/** Files written by an office program in the format of Word 97. */
const fixture = (name: string): Uint8Array => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

function reading(bytes: Uint8Array) {
  const outcome = read(bytes, 'a.doc');
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome;
}

test('notes, tracked changes, hidden words, raised digits, old fonts, joint cells', () => {
  const { read: text, asides } = reading(fixture('ket-luan.doc'));
  expect(text.text).toBe(
    [
      'KẾT LUẬN',
      'I. Mục tiêu',
      '1. Ban Thường vụ¹ kết luận; diện tích 500 m².²',
      '¹ Theo Quyết định số 12-QĐ/TU.',
      '² Ghi chú thứ hai.',
      '2. Giao Sở B lập kế hoạch.',
      'I. Nhiệm vụ',
      'SỞ TÀI CHÍNH chủ trì',
      'STT\tNhiệm vụ\tChủ trì\nI\tNhóm chung\n1\tLập đề án\nTrình thông qua\tSở Xây dựng',
      'Hết.',
    ].join('\n\n'),
  );
  const cells = text.tables[0]?.rows.map((row) => row.map(([start, end]) => text.text.slice(start, end)));
  expect(cells).toEqual([
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    ['I', 'Nhóm chung', ''],
    ['1', 'Lập đề án\nTrình thông qua', 'Sở Xây dựng'],
  ]);
  expect(asides.join('|')).toMatch(/ẩn.*TÀI LIỆU HỌP/su);
});

test('a plan with automatic numbers gives what its docx gives', () => {
  const orders = (name: string) =>
    parse(reading(fixture(name)).read).tasks.map((task) => ({
      text: task.text.replace(/\s+/gu, ' '),
      lead: task.lead,
      deadline: task.deadline,
    }));
  expect(orders('ke-hoach.doc').length).toBeGreaterThan(15);
  expect(orders('ke-hoach.doc')).toEqual(orders('ke-hoach.docx'));
});

test('a secrecy mark in the letterhead is seen', () => {
  const bytes = fixture('ket-luan.doc').slice();
  // "TÀI LIỆU HỌP" of the page header becomes "TÀI LIỆU MẬT".
  const [from, to] = ['HỌP', 'MẬT'].map((word) => Buffer.from(word, 'utf16le'));
  const at = Buffer.from(bytes).indexOf(from ?? '');
  expect(at).toBeGreaterThan(0);
  bytes.set(to ?? [], at);
  const outcome = reading(bytes);
  expect(secrecyMark(outcome.read, outcome.asides).found).toBe(true);
});
