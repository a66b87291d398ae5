import { describe, expect, test } from 'vitest';
import type { Review, ReviewChange, ReviewStatement } from '../../review.schema.ts';
import { applyChange, confirmedAtOnce } from './apply-change.ts';

const sentence = (id: string, start: number, patch: Partial<ReviewStatement> = {}): ReviewStatement => ({
  id,
  revision: 0,
  place: 1,
  provision: 'I',
  span: [start, start + 5],
  segments: [[start, start + 5]],
  text: id,
  contextLine: null,
  disposition: 'task',
  rule: 'r',
  confidence: 0.9,
  confirmed: false,
  unclassified: false,
  proposal: 1,
  duty: null,
  indicators: [],
  ...patch,
});

const standing = {
  revision: 1,
  header: {} as Review['header'],
  counts: {
    sentences: 2,
    unclassified: 0,
    proposals: 2,
    confirmed: 0,
    unconfirmed: 2,
    withoutLead: 0,
    recipientsUnconfirmed: 0,
  },
  gates: [{ code: 'PROPOSALS_UNCONFIRMED' as const, closed: true, count: 2 }],
  readers: [],
  undo: null,
  redo: null,
};

const review: Review = {
  id: 'd',
  state: 'confirming',
  fileName: 'a.txt',
  format: 'txt',
  importedAt: '2026-12-17T00:00:00Z',
  text: '',
  pages: [],
  doubtful: [],
  outline: [],
  statements: [sentence('a', 0), sentence('b', 10, { place: 2, proposal: 2 })],
  twins: [],
  confidenceLine: 0.6,
  may: { confirm: true, putInForce: false, discard: true },
  ...standing,
};

const change = (patch: Partial<ReviewChange>): ReviewChange => ({
  changed: [],
  removed: [],
  numbering: [],
  ...standing,
  ...patch,
});

describe('what a step changes on the screen', () => {
  test('a split puts the new sentence in its place and moves the numbers behind it', () => {
    const after = applyChange(
      review,
      change({
        changed: [sentence('a', 0, { revision: 1 }), sentence('new', 5)],
        numbering: [
          { id: 'a', place: 1, proposal: 1 },
          { id: 'new', place: 2, proposal: 2 },
          { id: 'b', place: 3, proposal: 3 },
        ],
      }),
    );
    expect(after.statements.map((one) => [one.id, one.place, one.proposal])).toEqual([
      ['a', 1, 1],
      ['new', 2, 2],
      ['b', 3, 3],
    ]);
  });

  test('what is joined into another is gone; what did not change stays the same object', () => {
    const after = applyChange(review, change({ removed: ['b'] }));
    expect(after.statements).toEqual([review.statements[0]]);
    expect(after.statements[0]).toBe(review.statements[0]);
  });

  test('the door opens when the last gate does, for those who may', () => {
    const open = [{ code: 'PROPOSALS_UNCONFIRMED' as const, closed: false, count: 0 }];
    expect(applyChange(review, change({ gates: open })).may.putInForce).toBe(true);
    const reader = { ...review, may: { ...review.may, confirm: false } };
    expect(applyChange(reader, change({ gates: open })).may.putInForce).toBe(false);
  });

  test('a confirmation shows at once and is counted once; the unclassified cannot be confirmed', () => {
    const once = confirmedAtOnce(review, 'a');
    expect(once.counts).toMatchObject({ confirmed: 1, unconfirmed: 1 });
    expect(confirmedAtOnce(once, 'a')).toBe(once);
    const unknown = { ...review, statements: [sentence('a', 0, { unclassified: true })] };
    expect(confirmedAtOnce(unknown, 'a')).toBe(unknown);
  });
});
