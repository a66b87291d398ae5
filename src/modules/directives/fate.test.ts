import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFates, isProposal, isUnclassified, numbering } from './fate.ts';
import { gatesOf } from './gates.ts';
import { DISPOSITIONS } from './words.schema.ts';

const sentences = fc.array(
  fc.record({
    id: fc.uuid(),
    disposition: fc.constantFrom(...DISPOSITIONS),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    confirmed: fc.boolean(),
  }),
  { maxLength: 40 },
);
const line = fc.double({ min: 0, max: 1, noNaN: true });

describe('the fate of a sentence', () => {
  test('every sentence is a heading, unclassified, confirmed or a proposal that waits', () => {
    fc.assert(
      fc.property(sentences, line, (list, at) => {
        const counts = countFates(list, at);
        const headings = list.filter((it) => it.disposition === 'label' && !isUnclassified(it, at)).length;
        expect(counts.unclassified + counts.proposals + headings).toBe(list.length);
        expect(counts.confirmed + counts.unconfirmed).toBe(counts.proposals);
      }),
    );
  });

  test('what a person confirmed is never unclassified, and what nobody saw below the line always is', () => {
    expect(isUnclassified({ disposition: 'other', confidence: 1, confirmed: true }, 0.8)).toBe(false);
    expect(isUnclassified({ disposition: 'other', confidence: 1, confirmed: false }, 0.8)).toBe(true);
    expect(isUnclassified({ disposition: 'task', confidence: 0.79, confirmed: false }, 0.8)).toBe(true);
    expect(isUnclassified({ disposition: 'task', confidence: 0.8, confirmed: false }, 0.8)).toBe(false);
  });

  test('proposals are numbered one after the other, headings and the unclassified are not', () => {
    fc.assert(
      fc.property(sentences, line, (list, at) => {
        const numbers = [...numbering(list, at).values()];
        const proposals = list.filter((it) => isProposal(it, at)).length;
        const given = numbers.flatMap((it) => (it.proposal === null ? [] : [it.proposal]));
        expect(given).toEqual(Array.from({ length: proposals }, (_, n) => n + 1));
      }),
    );
  });
});

describe('the gates', () => {
  const open = {
    header: { issuerId: 'b', number: '58-KL/TU', issuedOn: '2026-03-12' },
    counts: { unclassified: 0, unconfirmed: 0 },
    identicalInForce: null,
  };
  const closed = (facts: Parameters<typeof gatesOf>[0]) => gatesOf(facts).filter((it) => it.closed);

  test('are all open when everything is there', () => {
    expect(closed(open)).toEqual([]);
  });

  test('say what is missing', () => {
    expect(closed({ ...open, header: { issuerId: 'b', number: null, issuedOn: null } })).toEqual([
      { code: 'HEADER_INCOMPLETE', closed: true, missing: ['number', 'issuedOn'] },
    ]);
    expect(closed({ ...open, counts: { unclassified: 3, unconfirmed: 4 } })).toEqual([
      { code: 'SENTENCES_UNCLASSIFIED', closed: true, count: 3 },
      { code: 'PROPOSALS_UNCONFIRMED', closed: true, count: 4 },
    ]);
    expect(closed({ ...open, identicalInForce: 'd1' })).toEqual([
      { code: 'IDENTICAL_IN_FORCE', closed: true, directiveId: 'd1' },
    ]);
  });
});
