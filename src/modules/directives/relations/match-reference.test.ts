import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentKey } from './document-key.ts';
import { type HeldDocument, matchReference } from './match-reference.ts';
import type { NamedDocument } from './relation.ts';

const held = (more: Partial<HeldDocument> = {}): HeldDocument => ({
  id: 'a',
  docType: 'KL',
  number: '58-KL/TU',
  issuedOn: '2026-03-12',
  issuerId: 'btv',
  title: 'về xây dựng kết cấu hạ tầng vùng động lực',
  ...more,
});
const cited = (more: Partial<NamedDocument> = {}): NamedDocument => ({
  docType: 'KL',
  number: '58-KL/TU',
  issuedOn: '2026-03-12',
  issuerWording: null,
  title: null,
  ...more,
});
const context = { fromId: 'z', fromIssuedOn: '2026-12-01', issuerId: null };

describe('which directive a reference means', () => {
  it('is sure of number and date, however the number is spelled', () => {
    for (const number of ['58-KL/TU', '58 - KL/TU', '58–KL/TU', '058-kl/tu'])
      expect(matchReference(cited({ number }), [held()], context)).toEqual({
        outcome: 'sure',
        id: 'a',
        ground: 'number-and-date',
      });
  });

  it('does not take a document of another term for it', () => {
    expect(matchReference(cited({ issuedOn: '2021-03-12' }), [held()], context).outcome).toBe('none');
    expect(matchReference(cited({ issuedOn: null }), [held()], context)).toEqual({
      outcome: 'possible',
      ids: ['a'],
    });
  });

  it('takes a year in the number, or the title, for the missing date', () => {
    const law = held({ number: '30/2020/NĐ-CP', issuedOn: '2020-03-05' });
    expect(matchReference(cited({ number: '30/2020/NĐ-CP', issuedOn: null }), [law], context)).toMatchObject({
      ground: 'number-and-year',
    });
    const titled = cited({ issuedOn: null, title: 'Về xây dựng kết cấu hạ tầng vùng động lực' });
    expect(matchReference(titled, [held()], context)).toMatchObject({ ground: 'number-and-title' });
  });

  it('lets the issuer tell two of the same number and day apart, and asks where it is not named', () => {
    const two = [held(), held({ id: 'b', issuerId: 'hdnd' })];
    expect(matchReference(cited(), two, { ...context, issuerId: 'hdnd' })).toMatchObject({
      outcome: 'sure',
      id: 'b',
    });
    expect(matchReference(cited(), two, context)).toEqual({ outcome: 'possible', ids: ['a', 'b'] });
  });

  it('only offers what bears the same title, of the same kind and not too short', () => {
    const byTitle = cited({ number: null, issuedOn: null, title: 'xây dựng kết cấu hạ tầng vùng động lực' });
    expect(matchReference(byTitle, [held()], context)).toEqual({ outcome: 'possible', ids: ['a'] });
    expect(matchReference({ ...byTitle, docType: 'KH' }, [held()], context).outcome).toBe('none');
    const short = cited({ number: null, issuedOn: null, title: 'về phát triển' });
    expect(matchReference(short, [held({ title: 'về phát triển' })], context).outcome).toBe('none');
  });

  it('never means the citing document itself, nor one issued after it', () => {
    expect(matchReference(cited(), [held({ id: 'z' })], context).outcome).toBe('none');
    expect(matchReference(cited(), [held()], { ...context, fromIssuedOn: '2026-01-01' }).outcome).toBe(
      'none',
    );
  });
});

const days = fc.constantFrom('2020-05-01', '2025-05-01', '2026-03-12');
const numbers = fc.constantFrom('5-KL/TU', '05 - KL/TU', '5/KL-TU', '7-KL/TU', '7/2025/QĐ-UBND');
const issuers = fc.constantFrom('x', 'y');
const titles = fc.constantFrom(null, 'về phát triển hạ tầng ven sông', 'về phát triển du lịch ven sông');
const documents = fc
  .array(
    fc.record({
      docType: fc.constantFrom('KL', 'QD'),
      number: numbers,
      issuedOn: days,
      issuerId: issuers,
      title: titles,
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((it, at): HeldDocument => ({ ...it, id: `d${at}` })));
const references = fc.record<NamedDocument>({
  docType: fc.constantFrom('KL', 'QD', null),
  number: fc.option(numbers, { nil: null }),
  issuedOn: fc.option(days, { nil: null }),
  issuerWording: fc.constant(null),
  title: titles,
});
const contexts = fc.record({
  fromId: fc.constantFrom('d0', 'other'),
  fromIssuedOn: fc.option(days, { nil: null }),
  issuerId: fc.option(issuers, { nil: null }),
});

describe('for any reference and any shelf', () => {
  it('is sure of at most one document that contradicts nothing the reference says', () => {
    fc.assert(
      fc.property(references, documents, contexts, (reference, shelf, from) => {
        const match = matchReference(reference, shelf, from);
        if (match.outcome !== 'sure') return;
        const meant = shelf.find((it) => it.id === match.id);
        expect(documentKey(meant?.number ?? '')).toBe(documentKey(reference.number ?? '?'));
        if (reference.issuedOn) expect(meant?.issuedOn).toBe(reference.issuedOn);
        expect(match.id).not.toBe(from.fromId);
        const alike = shelf.filter(
          (it) =>
            it.id !== from.fromId &&
            documentKey(it.number ?? '') === documentKey(reference.number ?? '?') &&
            (reference.issuedOn === null || it.issuedOn === reference.issuedOn) &&
            (from.fromIssuedOn === null || (it.issuedOn ?? '') <= from.fromIssuedOn) &&
            (from.issuerId === null || it.issuerId === from.issuerId || meant?.issuerId !== from.issuerId),
        );
        expect(alike.map((it) => it.id)).toEqual([match.id]);
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same whatever the order of the shelf, and never loses a document by a longer shelf but to doubt', () => {
    fc.assert(
      fc.property(references, documents, contexts, (reference, shelf, from) => {
        const match = matchReference(reference, shelf, from);
        expect(matchReference(reference, shelf.toReversed(), from)).toEqual(match);
        const more = matchReference(
          reference,
          [...shelf, { ...held(), id: 'new', number: '99-KL/TU', title: null }],
          from,
        );
        expect(more).toEqual(match);
      }),
      { numRuns: 500 },
    );
  });
});
