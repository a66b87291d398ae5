import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenPromises, mutatedDocument } from './promises.fixture.ts';

test('a mutated document breaks no promise: nothing lost or doubled, spans inside, siblings apart, the same twice', () => {
  fc.assert(
    fc.property(mutatedDocument, (text) => {
      expect(brokenPromises(text)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
