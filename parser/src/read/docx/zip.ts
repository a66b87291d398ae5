import { Inflate } from 'fflate';
import type { ReadLimits } from '../limits.ts';
import { Refusal } from '../outcome.ts';

/** An entry of the zip directory (APPNOTE 4.3.12). Sizes are as declared and not to be trusted. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly localOffset: number;
}

/** An opened zip. `stream` gives a part piece by piece and refuses when the sum of all parts grows too large. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  stream(name: string, take: (piece: Uint8Array) => void): void;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes are fed in slices, so that one slice can unfold to 1032 × 16 KiB at most before it is counted. */
const SLICE = 16 * 1024;
/** Small parts of repeated markup pack very well; the ratio counts from here on. */
const RATIO_COUNTS_FROM = 2 * 1024 * 1024;

function broken(detail: string): Refusal {
  return new Refusal('BROKEN_DOCX', detail);
}

/** The end record stands in the last 64 KiB, before a comment of any length. */
function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw broken('no end of zip directory');
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ReadLimits): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw broken('zip64 is not used by documents');
  if (count > limits.maxEntries) throw new Refusal('EXPANDS_TOO_MUCH', `${count} entries`);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw broken('zip directory cut off');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, '');
    entries.set(name.toLowerCase(), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      localOffset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const at = entry.localOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY)
    throw broken(`${entry.name}: no local entry`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const stop = start + entry.packed;
  if (stop > bytes.length) throw broken(`${entry.name}: cut off`);
  return bytes.subarray(start, stop);
}

/** Opens a zip for reading part by part. Throws `Refusal`. */
export function openArchive(bytes: Uint8Array, limits: ReadLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw broken('shorter than an empty zip');
  const entries = readDirectory(bytes, view, limits);
  let expanded = 0;

  function stream(name: string, take: (piece: Uint8Array) => void): void {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw broken(`part ${name} is missing`);
    if (entry.encrypted) throw new Refusal('PASSWORD_PROTECTED', `${name} is encrypted`);
    const packed = packedBytes(bytes, view, entry);
    let unpacked = 0;
    const counted = (piece: Uint8Array): void => {
      unpacked += piece.length;
      expanded += piece.length;
      const bomb = unpacked > RATIO_COUNTS_FROM && unpacked > packed.length * limits.maxRatio;
      if (bomb || expanded > limits.maxExpandedBytes) throw new Refusal('EXPANDS_TOO_MUCH', name);
      take(piece);
    };
    if (entry.method === STORED) {
      for (let i = 0; i < packed.length; i += SLICE) counted(packed.subarray(i, i + SLICE));
    } else if (entry.method === DEFLATED) {
      const inflate = new Inflate(counted);
      if (packed.length === 0) throw broken(`${name} is empty`);
      for (let i = 0; i < packed.length; i += SLICE) {
        inflate.push(packed.subarray(i, i + SLICE), i + SLICE >= packed.length);
      }
    } else {
      throw broken(`${name}: packing method ${entry.method}`);
    }
  }

  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(name.toLowerCase()),
    stream,
  };
}
