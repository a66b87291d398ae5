import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ANSWERS, damages } from '../damage.fixture.ts';
import { read } from '../read.ts';

vi.setConfig({ testTimeout: 120_000 });

const GOOD = new Uint8Array(readFileSync(new URL('./fixtures/ket-luan.doc', import.meta.url)));
function codeOf(bytes: Uint8Array): string {
  const outcome = read(bytes, 'a.doc');
  return outcome.ok ? 'read' : outcome.code;
}

test('damaged anywhere it is read or refused with a code, soon', () => {
  fc.assert(
    fc.property(damages(GOOD), (bytes) => {
      const began = performance.now();
      expect(ANSWERS).toContain(codeOf(bytes));
      expect(performance.now() - began).toBeLessThan(10_000);
    }),
    { numRuns: 150 },
  );
});

test('chains of sectors in a circle end', () => {
  const bytes = GOOD.slice();
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let i = 0; i < 128; i++) view.setUint32(table + 4 * i, i % 3, true);
  expect(codeOf(bytes)).toBe('BROKEN_DOC');
});
