import { describe, expect, test } from 'vitest';
import { deadlineWords, distanceWords } from './deadline-words.ts';

const today = '2026-12-17';

describe('a deadline in words', () => {
  test.each([
    [{ state: 'soon', due: '2026-12-31', today }, 'Sắp đến hạn, còn 14 ngày', 'Due soon, 14 days left'],
    [{ state: 'soon', due: today, today }, 'Sắp đến hạn, hạn hôm nay', 'Due soon, due today'],
    [{ state: 'soon', due: '2026-12-18', today }, 'Sắp đến hạn, còn 1 ngày', 'Due soon, 1 day left'],
    [
      { state: 'open', due: '2027-03-31', today },
      'Trong hạn, còn 104 ngày',
      'Within deadline, 104 days left',
    ],
    [{ state: 'over', due: '2026-09-30', today }, 'Quá hạn 78 ngày', 'Overdue by 78 days'],
    [{ state: 'none', since: '2026-04-02', today }, 'Không thời hạn, 259 ngày', 'No deadline, 259 days'],
    [{ state: 'done', due: '2026-09-30', done: '2026-09-29', today }, 'Hoàn thành đúng hạn', 'Done on time'],
    [
      { state: 'late', due: '2026-10-31', done: '2026-11-03', today },
      'Hoàn thành quá hạn, chậm 3 ngày',
      'Done late, 3 days late',
    ],
    [{ state: 'done-undated', today }, 'Hoàn thành (không thời hạn)', 'Done (no deadline)'],
  ] as const)('%o', (facts, vi, en) => {
    expect(deadlineWords(facts, 'vi')).toBe(vi);
    expect(deadlineWords(facts, 'en')).toBe(en);
  });

  test('a dense column says the same in fewer words', () => {
    expect(deadlineWords({ state: 'soon', due: '2026-12-31', today }, 'vi', 'dense')).toBe(
      'Sắp đến hạn, 14 ngày',
    );
    expect(deadlineWords({ state: 'over', due: '2026-12-10', today }, 'vi', 'dense')).toBe('Quá hạn 7 ngày');
    expect(
      deadlineWords({ state: 'late', due: '2026-10-31', done: '2026-11-03', today }, 'vi', 'dense'),
    ).toBe('Hoàn thành quá hạn');
  });

  test('a missing date leaves the state alone and invents no number', () => {
    expect(deadlineWords({ state: 'over', due: null, today }, 'vi')).toBe('Quá hạn');
    expect(distanceWords({ state: 'none', today }, 'vi')).toBe('');
  });
});
