import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HouseWordings } from '../contract.ts';
import { addDays, isoDate } from '../entities/time/calendar.ts';
import { check, parse } from '../index.ts';
import { isHouseTime, openingOf, timeMeant, wordingOf } from './index.ts';
import { meaningOn } from './meaning.ts';

const TEXT = `TỈNH ỦY THỬ NGHIỆM
*
KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phát triển vùng nguyên liệu
-----

I- Hạn chế

Khuyến khích các hộ liên kết còn chậm, chưa thường xuyên.

II- Nhiệm vụ, giải pháp

1. Khuyến khích các hộ liên kết sản xuất với doanh nghiệp.

2. Sở Công Thương khuyến khích thương nhân mở điểm thu mua.

3. Sở Nông nghiệp và Môi trường xây dựng Đề án vùng nguyên liệu, hoàn thành vào dịp cuối vụ.

4. Sở Xây dựng rà soát quy hoạch trong năm nay.
`;

const house = (over: Partial<HouseWordings>): HouseWordings => ({ openings: [], times: [], ...over });
const ENCOURAGE = house({
  openings: [{ wording: 'khuyến khích', disposition: 'orientation', confidence: 0.75 }],
});
const statementWith = (words: string, options?: Parameters<typeof parse>[1]) => {
  const found = parse(TEXT, options).statements.find((it) => TEXT.slice(...it.span).includes(words));
  if (!found) throw new Error(words);
  return found;
};
const taskWith = (words: string, options?: Parameters<typeof parse>[1]) =>
  parse(TEXT, options).tasks.find((it) => it.text.includes(words));

describe('a wording the office has settled', () => {
  it('decides the fate of sentences that open with it, also behind their actor, and says so', () => {
    expect(statementWith('1. Khuyến khích').disposition).toBe('task');
    for (const words of ['1. Khuyến khích', '2. Sở Công Thương'])
      expect(statementWith(words, { house: ENCOURAGE })).toMatchObject({
        disposition: 'orientation',
        rule: 'house-wording',
        confidence: 0.75,
      });
    expect(taskWith('thương nhân', { house: ENCOURAGE })).toBeUndefined();
  });

  it('makes no order of what stands among limitations, and touches no heading', () => {
    const orders = house({
      openings: [
        { wording: 'khuyến khích', disposition: 'task', confidence: 0.9 },
        { wording: 'nhiệm vụ', disposition: 'task', confidence: 0.9 },
      ],
    });
    expect(statementWith('còn chậm', { house: orders }).disposition).toBe('limitation');
    expect(statementWith('II- Nhiệm vụ', { house: orders }).disposition).toBe('label');
  });

  it('gives a phrase nobody knew a day, counted from the day of issue, and none without it', () => {
    const times = house({
      times: [{ wording: 'vào dịp cuối vụ', meaning: 'next-quarter', confidence: 0.7 }],
    });
    expect(taskWith('Đề án', { issued: '2026-03-02' })?.deadline.due).toBeNull();
    const task = taskWith('Đề án', { house: times, issued: '2026-03-02' });
    expect(task?.deadline).toEqual({
      text: 'vào dịp cuối vụ',
      kind: 'quarter',
      due: '2026-06-30',
      recurrence: null,
    });
    expect(task?.evidence).toContainEqual(
      expect.objectContaining({ field: 'deadline', rule: 'house-wording' }),
    );
    expect(taskWith('Đề án', { house: times })?.deadline.due).toBeNull();
    // The whole is no surer than the phrase it rests on.
    expect(taskWith('Đề án', { issued: '2026-03-02' })?.confidence).toBeGreaterThan(0.8);
    expect([task?.confidence, statementWith('Đề án', { house: times }).confidence]).toEqual([0.7, 0.7]);
  });

  it('takes a deadline away, or makes it a cycle', () => {
    const issued = '2026-03-02';
    const saying = (meaning: 'none' | 'annual') =>
      taskWith('quy hoạch', {
        issued,
        house: house({ times: [{ wording: 'trong năm nay', meaning, confidence: 0.8 }] }),
      })?.deadline;
    expect(taskWith('quy hoạch', { issued })?.deadline.due).toBe('2026-12-31');
    expect(saying('none')).toMatchObject({ kind: 'none', due: null });
    expect(saying('annual')).toMatchObject({ kind: 'recurring', recurrence: 'annual' });
  });

  it('yields to a longer phrase that gives a day', () => {
    const times = house({ times: [{ wording: 'năm nay', meaning: 'none', confidence: 0.8 }] });
    expect(taskWith('quy hoạch', { issued: '2026-03-02', house: times })?.deadline.due).toBe('2026-12-31');
  });

  it('leaves everything as it is where no wording is settled, and every character in one sentence', () => {
    expect(parse(TEXT, { house: house({}) })).toEqual(parse(TEXT));
    const { missing, doubled } = check(TEXT, parse(TEXT, { house: ENCOURAGE }));
    expect([...missing, ...doubled]).toEqual([]);
  });
});

describe('what an entered day says of a phrase', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n) ?? '1990-01-01');

  it('gives that day again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 800 }), (issued, away) => {
        const due = addDays(issued, away) ?? issued;
        const meaning = timeMeant(due, issued);
        if (meaning === null) return;
        expect(isHouseTime(meaning)).toBe(true);
        expect(meaningOn(meaning, issued)).toMatchObject({ says: 'by-when', due });
      }),
    );
  });

  it('is found for every day of the year to come, and for none before the day of issue', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 366 }), (issued, away) => {
        expect(timeMeant(addDays(issued, away) ?? '', issued)).not.toBeNull();
        expect(timeMeant(addDays(issued, -away) ?? '', issued)).toBeNull();
      }),
    );
  });

  it('knows the end of a period before it counts days', () => {
    expect(timeMeant('2026-12-31', '2026-03-02')).toBe('this-year');
    expect(timeMeant('2026-06-30', '2026-03-02')).toBe('this-half-year');
    expect(timeMeant('2026-03-17', '2026-03-02')).toBe('days:15');
    expect(isoDate(2026, 2, 30)).toBeNull();
    expect(isHouseTime('days:0') || isHouseTime('next-decade') || isHouseTime('')).toBe(false);
  });
});

describe('the opening a sentence is filed under', () => {
  it.each([
    ['- Tiếp tục rà soát, bổ sung quy hoạch.', [], 'tiếp tục rà soát'],
    ['Sở Công Thương khuyến khích thương nhân.', ['Sở Công Thương'], 'khuyến khích'],
    ['a) Vùng nguyên liệu tập trung được mở rộng.', [], 'vùng nguyên liệu'],
    ['1.2. Uỷ quyền cho Sở', [], 'ủy quyền'],
    ['…', [], ''],
  ] as const)('%s', (sentence, actors, opening) => {
    expect(openingOf(sentence, actors)).toBe(opening);
  });

  it('is found again by the parser, whatever the case, the marker and the blanks', () => {
    const opening = openingOf('1. Khuyến khích các hộ liên kết sản xuất với doanh nghiệp.');
    const own = house({ openings: [{ wording: opening, disposition: 'viewpoint', confidence: 0.6 }] });
    expect(statementWith('1. Khuyến khích', { house: own }).disposition).toBe('viewpoint');
    expect(wordingOf('  Uỷ  BAN nhân-dân ')).toBe('ủy ban nhân dân');
  });
});
