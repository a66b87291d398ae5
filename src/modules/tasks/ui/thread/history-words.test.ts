import { describe, expect, test } from 'vitest';
import type { TaskEvent } from '../../tasks.schema.ts';
import { historyWords } from './history-words.ts';

const event = (kind: TaskEvent['kind'], details: TaskEvent['details'] = {}): TaskEvent => ({
  seq: 1,
  kind,
  onDay: '2026-12-11',
  at: '2026-12-11T02:00:00Z',
  person: 'Phạm Minh Xây',
  post: 'Chuyên viên',
  body: 'Sở Xây dựng',
  stateBefore: 'received',
  stateAfter: 'in-progress',
  details,
});

describe('history reads as one line an event', () => {
  test('with the change of progress and the words written beside it', () => {
    const line = historyWords(
      event('reported', { percentBefore: 35, percent: 60, note: 'Còn 2 tuyến' }),
      'vi',
    );
    expect(line).toBe('Sở Xây dựng báo tiến độ 35% › 60%. Còn 2 tuyến.');
  });

  test('with the reason of a return, and both deadlines of a change', () => {
    expect(historyWords(event('returned', { reason: 'Thiếu phụ lục.' }), 'vi')).toBe(
      'Sở Xây dựng trả lại kết quả. Thiếu phụ lục.',
    );
    expect(
      historyWords(
        event('deadline-set', { dueBefore: null, dueOn: '2027-01-31', reason: 'Giao bổ sung' }),
        'en',
      ),
    ).toBe('Sở Xây dựng set the deadline anew: no deadline › 31/01/2027. Giao bổ sung.');
  });

  test('never says "xác nhận" of a submission, and names the waiting of the one who confirms', () => {
    expect(historyWords(event('submitted', { resultOn: '2026-12-01' }), 'vi')).toBe(
      'Sở Xây dựng nộp kết quả, văn bản ngày 01/12/2026.',
    );
    expect(historyWords(event('confirmed', { waited: 4 }), 'vi')).toBe(
      'Sở Xây dựng xác nhận hoàn thành, sau 4 ngày chờ.',
    );
    expect(historyWords(event('confirmed', { waited: 0 }), 'vi')).toBe('Sở Xây dựng xác nhận hoàn thành.');
  });
});
