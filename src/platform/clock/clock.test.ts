import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from './clock.ts';

const day = fc
  .integer({ min: -40_000, max: 60_000 })
  .map((n) => Temporal.PlainDate.from('2000-01-01').add({ days: n }).toString());

it('reckons with days as the calendar does', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
      const plain = Temporal.PlainDate.from(from);
      const to = addDays(from, days);
      expect(to).toBe(plain.add({ days }).toString());
      expect(daysBetween(from, to)).toBe(days);
      expect(weekday(from)).toBe(plain.dayOfWeek);
    }),
  );
});

it('takes nothing for a day that is none', () => {
  expect(() => daysBetween('2026-13-01', '2026-01-01')).toThrow(RangeError);
  expect(() => addDays('', 1)).toThrow(RangeError);
});
