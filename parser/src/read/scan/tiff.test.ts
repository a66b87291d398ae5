import { expect, test, vi } from 'vitest';
import { drawPage, readDocument } from '../read.ts';
import { tiffDirectories, tiffPage } from './tiff.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A TIFF of grey pages without compression, their directories one after the other behind the points. */
function tiffOf(sizes: readonly (readonly [width: number, height: number])[], last = 0): Uint8Array {
  const ENTRIES = 8;
  const directoryBytes = 2 + 12 * ENTRIES + 4;
  const points = sizes.reduce((sum, [width, height]) => sum + width * height, 0);
  const bytes = new Uint8Array(8 + points + directoryBytes * sizes.length).fill(230);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 0x2a, 0]);
  view.setUint32(4, 8 + points, true);
  let strip = 8;
  sizes.forEach(([width, height], i) => {
    const at = 8 + points + i * directoryBytes;
    view.setUint16(at, ENTRIES, true);
    // Width, height, bits, compression, photometric, strip, rows of the strip, bytes of the strip.
    const tags = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, strip],
      [278, height],
      [279, width * height],
    ] as const;
    tags.forEach(([tag, value], n) => {
      const entry = at + 2 + 12 * n;
      view.setUint16(entry, tag, true);
      view.setUint16(entry + 2, 4, true);
      view.setUint32(entry + 4, 1, true);
      view.setUint32(entry + 8, value, true);
    });
    view.setUint32(at + 2 + 12 * ENTRIES, i + 1 < sizes.length ? at + directoryBytes : last, true);
    strip += width * height;
  });
  return bytes;
}

/** Width and height of a PNG. */
const sizeOf = async (bytes: Uint8Array, page: number) => {
  const drawn = await drawPage(bytes, page);
  if (!drawn.ok) return drawn.code;
  const view = new DataView(drawn.png.buffer, drawn.png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

const THREE = tiffOf([
  [40, 60],
  [50, 70],
  [60, 80],
]);

test('each page of a TIFF is drawn by itself', async () => {
  expect(await sizeOf(THREE, 0)).toEqual([40, 60]);
  expect(await sizeOf(THREE, 2)).toEqual([60, 80]);
  expect(await sizeOf(THREE, 3)).toBe('BROKEN_PICTURE');
});

test('a page taken out names no other', () => {
  const directories = tiffDirectories(THREE, 10);
  expect(directories).toHaveLength(3);
  for (const directory of directories)
    expect(tiffDirectories(tiffPage(THREE, directory), 10)).toEqual([directory]);
});

test('directories that come round again or lie outside end the list; too many pages are refused', async () => {
  const [first = 0] = tiffDirectories(THREE, 10);
  const round = tiffOf(
    [
      [40, 60],
      [50, 70],
    ],
    8 + 40 * 60 + 50 * 70,
  );
  expect(tiffDirectories(round, 10)).toHaveLength(2);
  expect(tiffDirectories(THREE.slice(0, first + 150), 10)).toEqual([first]);
  const long = await readDocument(THREE, 'fax.tif', { limits: { maxScannedPages: 2 } });
  expect(long).toMatchObject({ ok: false, code: 'EXPANDS_TOO_MUCH' });
});

test('pages without words are read one by one, and refused together', async () => {
  const told: (readonly [number, number])[] = [];
  const outcome = await readDocument(THREE, 'fax.tif', { progress: (done, all) => told.push([done, all]) });
  expect(outcome).toMatchObject({ ok: false, code: 'SCAN_UNREADABLE' });
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});
