import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstCut, likelyFrom, splitPoints } from './split-points.ts';

const runOf = (text: string, start = 0) => ({ text, start, end: start + text.length });

describe('where a sentence may be cut', () => {
  test('before words, never before the first and never before punctuation alone', () => {
    const points = splitPoints([runOf('Rà soát - bến bãi;', 10)]);
    expect(points.map((point) => point.at)).toEqual([13, 20, 24]);
  });

  test('a semicolon is the surest place, a comma a likely one, the marker of a point none', () => {
    const text = 'a) Nạo vét luồng, cắm mốc bến; thu phí';
    const points = splitPoints([runOf(text)]);
    const cut = points[firstCut(points)];
    expect(text.slice(cut?.at)).toBe('thu phí');
    expect(points.filter((point) => point.likely).map((point) => text.slice(point.at))).toEqual([
      'cắm mốc bến; thu phí',
      'thu phí',
    ]);
  });

  test('clause by clause stops at the ends', () => {
    const points = splitPoints([runOf('một hai, ba bốn')]);
    expect(likelyFrom(points, 0, 1)).toBe(1);
    expect(likelyFrom(points, 1, 1)).toBe(points.length - 1);
    expect(likelyFrom(points, 1, -1)).toBe(0);
  });

  test('every cut leaves words on both sides, also over pieces that a footnote parts', () => {
    const words = fc.array(fc.constantFrom('bến', 'bãi,', '-', 'và', 'thu;', '2026'), { minLength: 1 });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const a = runOf(first.join(' '));
        const b = runOf(second.join(' '), a.end + 20);
        for (const { at } of splitPoints([a, b])) {
          expect(at > a.start && at < b.end).toBe(true);
          expect(at >= b.start ? b.text.slice(at - b.start) : a.text.slice(at)).toMatch(/^[\p{L}\p{N}]/u);
        }
      }),
    );
  });
});
