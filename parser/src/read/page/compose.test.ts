import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import type { PageWord, Rule, SeenPage } from './page.ts';

/** Letters half as wide as high, words a quarter apart: places as a printer gives them. */
function line(
  text: string,
  left: number,
  base: number,
  size = 14,
  doubtful: readonly string[] = [],
): PageWord[] {
  let at = left;
  return text.split(' ').map((word) => {
    const right = at + word.length * size * 0.5;
    const placed = { text: word, left: at, right, base, size, doubtful: doubtful.includes(word) };
    at = right + size * 0.25;
    return placed;
  });
}

const page = (words: readonly PageWord[], rules: Partial<SeenPage['rules']> = {}): SeenPage => ({
  width: 595,
  height: 842,
  words,
  rules: { across: [], down: [], ...rules },
});

const LONG = 'Sở Xây dựng chủ trì, phối hợp với các sở, ngành rà soát quy hoạch đã được phê';

test('lines of a paragraph are joined over a page end; page numbers and running heads stand apart', () => {
  const one = page([...line('2', 295, 40), ...line(LONG, 85, 100), ...line(LONG.toLowerCase(), 85, 118)]);
  const two = page([...line('3', 295, 40), ...line('duyệt, trình Ủy ban nhân dân tỉnh.', 85, 100)]);
  const { text, margins, pages } = compose([one, two]);
  expect(text).toBe(`${LONG} ${LONG.toLowerCase()} duyệt, trình Ủy ban nhân dân tỉnh.`);
  expect(margins).toEqual(['2', '3']);
  expect(pages).toEqual([0, text.length]);
});

test('a letterhead of two halves is read half by half', () => {
  const words = [
    ...line('TỈNH ỦY AN SƠN', 90, 60),
    ...line('ĐẢNG CỘNG SẢN VIỆT NAM', 330, 60),
    ...line('Số 77-KL/TU', 100, 78),
    ...line('An Sơn, ngày 15 tháng 8', 340, 78),
    ...line('KẾT LUẬN', 270, 120),
    ...line(LONG, 85, 150),
  ];
  expect(compose([page(words)]).text).toMatch(
    /^TỈNH ỦY AN SƠN\nSố 77-KL\/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Sơn, ngày 15 tháng 8\n\nKẾT LUẬN\n\nSở/u,
  );
});

test('a word cut at a line end is whole again, a number keeps its dash', () => {
  const cut = `${LONG.slice(0, -4)} tri-`;
  const number = `${LONG.slice(0, -7)} 12-`;
  const words = [
    ...line(cut, 85, 100),
    ...line('ển khai kế hoạch năm nay.', 85, 118),
    ...line(number, 85, 150),
    ...line('KL/TU của Tỉnh ủy.', 85, 168),
  ];
  const { text } = compose([page(words)]);
  expect(text).toContain(' triển khai');
  expect(text).toContain('12-KL/TU');
});

test('a note stands behind the paragraph that bears its mark', () => {
  const words = [
    ...line(`${LONG}¹`, 85, 100),
    ...line('duyệt.', 85, 118),
    ...line('Câu sau nữa của đoạn khác.', 85, 150),
    ...line('¹ Quyết định số 12-QĐ/TU.', 85, 760, 10),
  ];
  const rules = { across: [{ at: 745, from: 85, to: 230 }] };
  expect(compose([page(words, rules)]).text.split('\n\n')[1]).toBe('¹ Quyết định số 12-QĐ/TU.');
});

test('ruled tables keep their cells, joint ones too, and go on over a page end without their head', () => {
  const across = (at: number): Rule => ({ at, from: 80, to: 520 });
  const down = (at: number, from: number, to: number): Rule => ({ at, from, to });
  const grid = {
    across: [across(100), across(130), across(160), across(190)],
    down: [
      down(80, 100, 190),
      down(130, 100, 190),
      down(330, 100, 130),
      down(330, 160, 190),
      down(520, 100, 190),
    ],
  };
  const head = [
    ...line('STT', 90, 120, 10),
    ...line('Nhiệm vụ', 140, 120, 10),
    ...line('Chủ trì', 340, 120, 10),
  ];
  const first = [...head, ...line('I', 90, 150, 10), ...line('Nhóm việc chung', 140, 150, 10)];
  const rest = [...line('1', 90, 180, 10), ...line('Lập đề án', 140, 180, 10), ...line('Sở A', 340, 180, 10)];
  const again = [
    ...head,
    ...line('2', 90, 180, 10),
    ...line('Trình', 140, 180, 10),
    ...line('Sở B', 340, 180, 10),
  ];
  const { text, tables } = compose([page([...first, ...rest], grid), page(again, grid)]);
  expect(tables.map((table) => table.rows.map((row) => row.map(([a, b]) => text.slice(a, b))))).toEqual([
    [
      ['STT', 'Nhiệm vụ', 'Chủ trì'],
      ['I', 'Nhóm việc chung', ''],
      ['1', 'Lập đề án', 'Sở A'],
      ['2', 'Trình', 'Sở B'],
    ],
  ]);
});

test('doubtful words are told by their place, and Roman numbers in doubt count on', () => {
  const words = [
    ...line('I. MỤC TIÊU', 85, 100),
    ...line('IL NHIỆM VỤ', 85, 130, 14, ['IL']),
    ...line('Hoàn thành trước ngày 3O/6/2026.', 85, 160, 14, ['3O/6/2026.']),
  ];
  const { text, doubtful } = compose([page(words)]);
  expect(doubtful.map(([a, b]) => text.slice(a, b))).toEqual(['II.', '3O/6/2026.']);
});
