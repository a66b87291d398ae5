import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** The parts of a zip archive in their order: path and bytes. */
export type Parts = readonly (readonly [path: string, bytes: Buffer])[];

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 2026, 00:00 in the MS-DOS form: an archive must not tell when it was built. */
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** Reads an archive by its central directory (APPNOTE 4.3): stored and deflated parts. */
export function unpack(archive: Buffer): Parts {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('No zip archive: the end record is missing.');
  const parts: [string, Buffer][] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const deflated = archive.readUInt16LE(at + 10) === 8;
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + size);
    if (!path.endsWith('/')) parts.push([path, deflated ? inflateRawSync(bytes) : Buffer.from(bytes)]);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}

/** Writes an archive with constant times, so that the same parts give the same bytes. */
export function pack(parts: Parts): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of parts) {
    const name = Buffer.from(path, 'utf8');
    const deflated = deflateRawSync(bytes, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(DOS_DATE, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(deflated.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    bodies.push(word(LOCAL), fields, name, deflated);
    directory.push(word(CENTRAL), Buffer.from([20, 0]), fields, tail, name);
    offset += 4 + fields.length + name.length + deflated.length;
  }
  const listing = Buffer.concat(directory);
  const last = Buffer.alloc(18);
  last.writeUInt16LE(parts.length, 4);
  last.writeUInt16LE(parts.length, 6);
  last.writeUInt32LE(listing.length, 8);
  last.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listing, word(END), last]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
