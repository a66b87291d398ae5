import { expect, test } from 'vitest';
import type { ReadText, Span } from './contract.ts';
import { parse } from './index.ts';

const TEXT = [
  'ỦY BAN NHÂN DÂN\nTỈNH LAM SƠN\nSố: 214/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLam Sơn, ngày 27 tháng 02 năm 2026',
  'KẾ HOẠCH\nvề kinh tế tư nhân',
  'Sở Tài chính xây dựng Đề án, trình UBND tỉnh trước ngày 30/6/2026.',
  'Sở Tư pháp rà soát văn bản, hoàn thành trong quý III/2026.',
].join('\n\n');

function doubting(...words: string[]): ReadText {
  const doubtful = words.map((word): Span => [TEXT.indexOf(word), TEXT.indexOf(word) + word.length]);
  return { text: TEXT, tables: [], format: 'scan', encoding: null, doubtful };
}

test('a day that was not read surely is none, and others stay', () => {
  const { tasks } = parse(doubting('30/6/2026'));
  expect(tasks.map((task) => [task.lead[0], task.deadline.due, task.deadline.kind])).toEqual([
    ['Sở Tài chính', null, 'none'],
    ['Sở Tư pháp', '2026-09-30', 'quarter'],
  ]);
  expect(tasks[0]?.evidence.find((it) => it.field === 'deadline')?.rule).toBe('day-not-read-surely');
  expect(tasks[0]?.confidence).toBeLessThanOrEqual(0.6);
});

test('so are number and date of the document', () => {
  const { header } = parse(doubting('214/KH-UBND', '27'));
  expect([header.number, header.date]).toEqual([null, null]);
});

test('a name that is not in the directory is brought to the only one near it, and marked', () => {
  const directory = [
    { name: 'Sở Tài chính', aliases: [] },
    { name: 'Sở Tư pháp', aliases: [] },
  ];
  const text = TEXT.replace('Sở Tài chính xây', 'Sở Tải chính xây');
  const at = text.indexOf('Tải');
  const { tasks } = parse({ ...doubting(), text, doubtful: [[at, at + 3]] }, { directory });
  expect(tasks[0]?.lead).toEqual(['Sở Tài chính']);
  expect(tasks[0]?.evidence.find((it) => it.field === 'lead')?.rule).toBe('directory-fuzzy');
});
