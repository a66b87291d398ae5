import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../documents/archive.ts';
import { draftScheme } from './draft-scheme.ts';
import { clearedGround, quay } from './photographs.ts';
import { encodePng } from './png.ts';

const committed = (name: string) => readFile(new URL(name, import.meta.url));

/** Size and raw rows of a PNG written in one IDAT chunk. */
function decode(png: Buffer): { width: number; height: number; rows: Buffer } {
  const dataLength = png.readUInt32BE(33);
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    rows: inflateSync(png.subarray(41, 41 + dataLength)),
  };
}

describe('the photographs', () => {
  it('are what their script draws', async () => {
    expect(decode(await committed('anh-mat-bang-ven-song.png'))).toEqual(
      decode(encodePng(320, 200, clearedGround)),
    );
    expect(decode(await committed('anh-ben-thoc.png'))).toEqual(decode(encodePng(320, 200, quay)));
  });

  it('keep every point of the picture', () => {
    const { width, height, rows } = decode(encodePng(3, 2, (x, y) => [x * 100, y * 200, 7]));
    expect([width, height]).toEqual([3, 2]);
    expect([...rows]).toEqual([0, 0, 0, 7, 100, 0, 7, 200, 0, 7, 0, 0, 200, 7, 100, 200, 7, 200, 200, 7]);
  });
});

describe('the draft scheme', () => {
  it('is what its script builds', async () => {
    const parts = (bytes: Buffer) => unpack(bytes).map(([path, content]) => [path, content.toString('utf8')]);
    expect(parts(await committed('du-thao-de-an-giao-thong-lan-2.docx'))).toEqual(parts(await draftScheme()));
  });
});

describe('the archive', () => {
  it('gives back the parts that were put in, whatever their names and bytes', () => {
    const part = fc.tuple(fc.stringMatching(/^[a-zđ]{1,12}\.xml$/), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: ([path]) => path, maxLength: 6 }), (parts) => {
        const packed = pack(parts.map(([path, bytes]) => [path, Buffer.from(bytes)]));
        expect(unpack(packed).map(([path, bytes]) => [path, [...bytes]])).toEqual(
          parts.map(([path, bytes]) => [path, [...bytes]]),
        );
      }),
    );
  });
});
