import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { READ_ERRORS } from '../errors.ts';
import { read } from '../read.ts';

vi.setConfig({ testTimeout: 120_000 });

const GOOD = new Uint8Array(readFileSync(new URL('./fixtures/ket-luan.doc', import.meta.url)));
/** More of them in the proof (FUZZ_RUNS). */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

function codeOf(bytes: Uint8Array): string {
  const outcome = read(bytes, 'a.doc');
  return outcome.ok ? 'read' : outcome.code;
}

test('cut off anywhere it is read or refused with a code', () => {
  for (let length = 512; length < GOOD.length; length += 997) {
    expect(['read', ...Object.keys(READ_ERRORS)]).toContain(codeOf(GOOD.subarray(0, length)));
  }
});

test('with any bytes changed it is read or refused with a code, soon', () => {
  const changes = fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(changes, (list) => {
      const bytes = GOOD.slice();
      for (const [at, value] of list) bytes[at] = value;
      const began = performance.now();
      expect(['read', ...Object.keys(READ_ERRORS)]).toContain(codeOf(bytes));
      expect(performance.now() - began).toBeLessThan(5_000);
    }),
    { numRuns: RUNS },
  );
});

test('chains of sectors in a circle end', () => {
  const bytes = GOOD.slice();
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let i = 0; i < 128; i++) view.setUint32(table + 4 * i, i % 3, true);
  expect(codeOf(bytes)).toBe('BROKEN_DOC');
});
