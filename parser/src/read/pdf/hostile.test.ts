import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ANSWERS, damages } from '../damage.fixture.ts';
import { readDocument } from '../read.ts';
import { onePage, page, pdfOf, stream, WORDS } from './handmade.fixture.ts';
import { openPdf } from './pdfium.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 240_000 });

const GOOD = onePage(stream(WORDS));

async function codeOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readDocument(bytes, 'a.pdf');
  return outcome.ok ? 'read' : outcome.code;
}

test('a small PDF is read', async () => {
  const outcome = await readDocument(GOOD, 'a.pdf');
  expect(outcome.ok && outcome.read.text).toBe('Giao So Y te lap ke hoach truoc ngay 30/6/2026.');
  expect(outcome.ok && outcome.read.pages).toEqual([0]);
});

/** One of each kind stands in ../hostile.fixture.ts; what takes longer in test/proof/hostile-files.test.ts. */
describe('files made to harm', () => {
  const catalogue = '<</Type/Catalog/Pages 2 0 R>>';
  test.each<[what: string, bytes: Uint8Array]>([
    [
      'a content stream of 20 MB of blanks in 20 KB',
      onePage(stream(deflateSync(new Uint8Array(20 * 1024 * 1024).fill(32)), '/Filter/FlateDecode')),
    ],
    ['no page', pdfOf([catalogue, '<</Type/Pages/Kids[]/Count 0>>'])],
    ['a reference to itself for everything', pdfOf(['1 0 R', '2 0 R', '3 0 R'])],
  ])('%s: read or refused with a code, and soon', async (_, bytes) => {
    const began = performance.now();
    expect(ANSWERS).toContain(await codeOf(bytes));
    expect(performance.now() - began).toBeLessThan(60_000);
  });

  test('more pages than allowed', async () => {
    const kids = '<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 3>>';
    const bytes = pdfOf([catalogue, kids, page(), stream(WORDS), '<</Type/Font>>']);
    const outcome = await readDocument(bytes, 'a.pdf', { limits: { maxPages: 2 } });
    expect(outcome).toMatchObject({ ok: false, code: 'EXPANDS_TOO_MUCH' });
  });

  test('damaged anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(damages(GOOD), async (bytes) => {
        expect(ANSWERS).toContain(await codeOf(bytes));
      }),
      { numRuns: 12 },
    );
  });
});

test('an engine that gave up does not harm the next file', async () => {
  await codeOf(GOOD.subarray(0, 200));
  expect((await openPdf(GOOD)).pages).toBe(1);
});
