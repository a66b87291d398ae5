import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValid, type ValidityFact, validityOn } from './validity.ts';

const issuedOn = '2026-03-12';

describe('whether a directive is valid on a day', () => {
  it('is from its issue on, unless a person entered another first day', () => {
    expect(validityOn({ issuedOn, facts: [] }, '2026-03-11')).toBe('upcoming');
    expect(validityOn({ issuedOn, facts: [] }, issuedOn)).toBe('current');
    const later: ValidityFact = { kind: 'begins', on: '2026-05-01' };
    expect(validityOn({ issuedOn, facts: [later] }, '2026-04-30')).toBe('upcoming');
    expect(validityOn({ issuedOn, facts: [later] }, '2026-05-01')).toBe('current');
  });

  it('ends wholly or in part from the day said, and not a day before', () => {
    const part: ValidityFact = { kind: 'repealed', on: '2026-06-01', extent: 'part' };
    const whole: ValidityFact = { kind: 'replaced', on: '2026-12-10', extent: 'whole' };
    const facts = [whole, part];
    expect(validityOn({ issuedOn, facts }, '2026-05-31')).toBe('current');
    expect(validityOn({ issuedOn, facts }, '2026-06-01')).toBe('partly');
    expect(validityOn({ issuedOn, facts }, '2026-12-09')).toBe('partly');
    expect(validityOn({ issuedOn, facts }, '2026-12-10')).toBe('replaced');
  });

  it('says expired for a repeal of the whole, and for a term that ran out', () => {
    for (const kind of ['repealed', 'expired'] as const) {
      const fact: ValidityFact = {
        kind: kind === 'expired' ? 'expires' : kind,
        on: '2026-06-01',
        extent: 'whole',
      };
      expect(validityOn({ issuedOn, facts: [fact] }, '2026-06-01')).toBe('expired');
    }
  });
});

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const fact: fc.Arbitrary<ValidityFact> = fc.oneof(
  fc.record({ kind: fc.constant('begins' as const), on: day }),
  fc.record({
    kind: fc.constantFrom('expires' as const, 'replaced' as const, 'repealed' as const),
    on: day,
    extent: fc.constantFrom('whole' as const, 'part' as const),
  }),
);
const facts = fc.record({ issuedOn: fc.option(day, { nil: null }), facts: fc.array(fact, { maxLength: 5 }) });

describe('for any facts', () => {
  it('only changes on a day that a fact names, and never becomes valid again once it ended wholly', () => {
    fc.assert(
      fc.property(facts, day, day, (given, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const [then, later] = [validityOn(given, first), validityOn(given, second)];
        const named = [given.issuedOn, ...given.facts.map((it) => it.on)];
        if (then !== later) expect(named.some((on) => on !== null && on > first && on <= second)).toBe(true);
        if (then === 'replaced' || then === 'expired') expect(isValid(later)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(facts, day, (given, on) => {
        expect(validityOn({ ...given, facts: given.facts.toReversed() }, on)).toBe(validityOn(given, on));
      }),
    );
  });
});
