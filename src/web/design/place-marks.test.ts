import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeMarks, type WantedMark } from './place-marks.ts';

const slot = 26;

describe('marks in the margin', () => {
  test('stand at the line where their sentence starts', () => {
    expect(
      placeMarks(
        [
          { top: 10, width: 60 },
          { top: 36, width: 60 },
        ],
        slot,
        84,
      ),
    ).toEqual([
      { top: 10, right: 0 },
      { top: 36, right: 0 },
    ]);
  });

  test('two glyphs on one line of a phone stand side by side', () => {
    expect(
      placeMarks(
        [
          { top: 10, width: 14 },
          { top: 10, width: 14 },
        ],
        slot,
        34,
      ),
    ).toEqual([
      { top: 10, right: 0 },
      { top: 10, right: 18 },
    ]);
  });

  test('when two numbers do not fit, the earlier moves up a line', () => {
    expect(
      placeMarks(
        [
          { top: 60, width: 60 },
          { top: 60, width: 60 },
        ],
        slot,
        84,
      ),
    ).toEqual([
      { top: 34, right: 0 },
      { top: 60, right: 0 },
    ]);
  });

  test('when the line above is taken too, the later moves down', () => {
    expect(
      placeMarks(
        [
          { top: 34, width: 60 },
          { top: 60, width: 60 },
          { top: 60, width: 60 },
        ],
        slot,
        84,
      ),
    ).toEqual([
      { top: 34, right: 0 },
      { top: 60, right: 0 },
      { top: 86, right: 0 },
    ]);
  });

  test('no mark ever covers another or leaves the margin', () => {
    const marks = fc
      .array(
        fc.record({
          top: fc.integer({ min: 0, max: 40 }).map((line) => line * slot),
          width: fc.integer({ min: 14, max: 84 }),
        }),
        {
          maxLength: 30,
        },
      )
      .map((all: WantedMark[]) => all.sort((a, b) => a.top - b.top));
    fc.assert(
      fc.property(marks, (wanted) => {
        const placed = placeMarks(wanted, slot, 84);
        for (const [i, a] of placed.entries()) {
          expect(a.top).toBeGreaterThanOrEqual(0);
          expect(a.right + wanted[i]!.width).toBeLessThanOrEqual(84);
          for (const [j, b] of placed.entries()) {
            if (i >= j) continue;
            const sameLine = Math.abs(a.top - b.top) < slot - 1;
            const apart = a.right + wanted[i]!.width <= b.right || b.right + wanted[j]!.width <= a.right;
            expect(!sameLine || apart).toBe(true);
          }
        }
      }),
    );
  });
});
