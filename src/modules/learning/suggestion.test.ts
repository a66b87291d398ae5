import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, byWeight, type Counted, isOfSuggestion, obstacleTo, teachingOf } from './suggestion.ts';

const counted = (over: Partial<Counted> = {}): Counted => ({
  kind: 'body',
  wordingKey: 'ban qlda',
  decided: '0198c1c2-0000-7000-8000-000000000000',
  times: 4,
  otherwise: 0,
  kept: 0,
  ...over,
});
const free = { bodyLives: true, settles: true };
const anyCounted = fc
  .record({ times: fc.integer({ min: 1, max: 50 }), otherwise: fc.nat(50), kept: fc.nat(50) })
  .map(counted);

describe('a suggestion', () => {
  it('becomes a name, a rule or nothing', () => {
    expect(teachingOf(counted())).toBe('alias');
    expect(teachingOf({ kind: 'disposition', wordingKey: 'x', decided: 'orientation' })).toBe(
      'house-wording',
    );
    expect(teachingOf({ kind: 'disposition', wordingKey: 'x', decided: 'label' })).toBeNull();
    expect(teachingOf({ kind: 'time', wordingKey: 'x', decided: 'this-year' })).toBe('house-wording');
    expect(teachingOf({ kind: 'time', wordingKey: 'x', decided: '2027-03-30' })).toBeNull();
    expect(teachingOf({ kind: 'lead', wordingKey: 'x', decided: 'another-body' })).toBeNull();
  });

  it('says why nothing can be made of it', () => {
    expect(obstacleTo(counted(), free)).toBeNull();
    expect(obstacleTo(counted(), { ...free, bodyLives: false })).toBe('body-ended');
    expect(obstacleTo(counted({ otherwise: 3, kept: 2 }), free)).toBe('disagreement');
    const rule = counted({ kind: 'time', decided: 'none' });
    expect(obstacleTo(rule, { ...free, settles: false })).toBe('not-yours');
    expect(obstacleTo(counted(), { ...free, settles: false })).toBeNull();
  });

  it('weighs more with every agreeing correction and less with every other decision', () => {
    fc.assert(
      fc.property(anyCounted, (it) => {
        expect(agreementOf(it)).toBeGreaterThan(0);
        expect(agreementOf(it)).toBeLessThanOrEqual(1);
        expect(byWeight({ ...it, times: it.times + 1 }, it)).toBeLessThan(0);
        expect(byWeight({ ...it, kept: it.kept + 1 }, it)).toBeGreaterThan(0);
        expect(byWeight({ ...it, otherwise: it.otherwise + 1 }, it)).toBeGreaterThan(0);
      }),
    );
  });

  it('is put to use by its own words; only of an opening may the end be left out', () => {
    const opening = counted({ kind: 'disposition', wordingKey: 'tiếp tục rà soát' });
    expect(isOfSuggestion(opening, 'tiếp tục')).toBe(true);
    expect(isOfSuggestion(opening, 'tiếp t')).toBe(false);
    expect(isOfSuggestion(opening, 'rà soát')).toBe(false);
    expect(isOfSuggestion(counted(), 'ban')).toBe(false);
    expect(isOfSuggestion(opening, '')).toBe(false);
  });
});
