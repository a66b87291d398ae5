import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenPromises, mutatedDocument } from '../../parser/src/evaluate/promises.fixture.ts';
import { parse } from '../../parser/src/index.ts';

it('10,000 mutated documents break no promise', () => {
  fc.assert(
    fc.property(mutatedDocument, (text) => {
      expect(brokenPromises(text)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

it('5 MB take at most six times as long as 1 MB', () => {
  const sample = readFileSync(
    new URL('../../parser/src/fixtures/nghi-quyet-tinh-uy.txt', import.meta.url),
    'utf8',
  );
  const text = (bytes: number) => `${sample}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(sample)));
  const seconds = (bytes: number) => {
    const long = text(bytes);
    const start = performance.now();
    parse(long);
    return performance.now() - start;
  };
  seconds(1_000_000);
  const [small, large] = [1_000_000, 5_000_000].map((bytes) =>
    Math.min(seconds(bytes), seconds(bytes), seconds(bytes)),
  );
  expect((large ?? 0) / (small ?? 1)).toBeLessThanOrEqual(6);
});
