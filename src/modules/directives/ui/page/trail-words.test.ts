import { describe, expect, test } from 'vitest';
import type { DirectiveHistory } from '../../directives.schema.ts';
import { trailTexts } from './trail.texts.ts';
import { trailLines } from './trail-words.ts';

type Line = DirectiveHistory['lines'][number];
let seq = 0;
const line = (action: string, over: Partial<Line> = {}): Line => ({
  seq: ++seq,
  at: '2026-03-16T01:00:00.000Z',
  action,
  personName: 'Lê Thu Hà',
  postTitle: 'Chuyên viên',
  before: null,
  after: null,
  reason: null,
  ...over,
});
const duty = (id: string, over: Partial<Line> = {}) =>
  line('directive.confirming.duty', { after: { sentences: { [id]: { duty: {} } } }, ...over });
const read = (lines: readonly Line[]) => trailLines(lines, trailTexts.vi);

describe('the trail of a directive', () => {
  test('steps of one kind that follow each other on a day are one line, newest first', () => {
    const lines = read([line('directive.imported'), duty('a'), duty('b'), duty('a')]);
    expect(lines.map((one) => one.words)).toEqual(['sửa nội dung giao việc của 2 câu.', 'nhập văn bản.']);
    expect(lines[0]?.sentences).toEqual(['a', 'b']);
  });

  test('another person, another day or another step begins a new line', () => {
    expect(
      read([
        duty('a'),
        duty('b', { personName: 'Trần Văn Bình' }),
        duty('c', { personName: 'Trần Văn Bình', at: '2026-03-17T01:00:00.000Z' }),
        line('directive.confirming.undone', { personName: 'Trần Văn Bình', at: '2026-03-17T01:00:00.000Z' }),
      ]),
    ).toHaveLength(4);
  });

  test('events that are no steps are told one by one, with their figures and reasons', () => {
    expect(
      read([
        line('directive.put-in-force', { after: { tasks: 12, targets: 0 } }),
        line('directive.discarded', { reason: 'Nhập trùng.' }),
        line('directive.unheard-of'),
      ]).map((one) => one.words),
    ).toEqual(['thay đổi văn bản.', 'bỏ văn bản: Nhập trùng.', 'đưa vào thực hiện: 12 nhiệm vụ.']);
  });

  test('many sentences are a number, not a list', () => {
    expect(read(['a', 'b', 'c', 'd', 'e'].map((id) => duty(id)))[0]).toMatchObject({
      words: 'sửa nội dung giao việc của 5 câu.',
      sentences: [],
    });
  });
});
