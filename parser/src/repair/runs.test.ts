import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAtMost, Runs } from './runs.ts';

/** Steps of one text and how far the other runs ahead at each. */
const steps = fc.array(fc.record({ length: fc.integer({ min: 1, max: 9 }), gap: fc.nat(3) }), {
  maxLength: 700,
});

test('every character stands where it was said to stand, however many runs there are', () => {
  fc.assert(
    fc.property(steps, (parts) => {
      const runs = new Runs();
      const expected: number[] = [];
      let to = 0;
      for (const { length, gap } of parts) {
        to += gap;
        runs.add(expected.length, to);
        for (let i = 0; i < length; i++) expected.push(to++);
      }
      expect(expected.map((_, offset) => runs.at(offset))).toEqual(expected);
    }),
  );
});

test('before the first run there is nothing', () => {
  const runs = new Runs();
  expect(runs.at(5)).toBe(0);
  runs.add(3, 7);
  expect([runs.at(2), runs.at(3), runs.at(5)]).toEqual([0, 7, 9]);
});

test.each([
  [4, -1],
  [5, 0],
  [7, 0],
  [8, 2],
  [99, 3],
])('the last entry at most %i is number %i', (value, at) => {
  expect(lastAtMost([5, 8, 8, 12], value)).toBe(at);
  expect(lastAtMost([5, 8, 8, 12], value, 3)).toBe(Math.min(at, 2));
});
