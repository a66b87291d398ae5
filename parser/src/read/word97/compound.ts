import { Refusal } from '../outcome.ts';

/** A compound file ([MS-CFB]): a small file system of streams. */
export interface Compound {
  readonly names: readonly string[];
  /** The bytes of a stream of the root; null where there is none of that name. */
  stream(name: string): Uint8Array | null;
}

const HEADER = 512;
const ENTRY = 128;
/** Larger values mark free sectors, ends of chains and tables. */
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

const broken = (what: string): Refusal => new Refusal('BROKEN_DOC', what);

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file. Chains of sectors are followed for as many steps as the file has sectors, so that a loop ends.
 * Throws `Refusal`.
 */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < HEADER) throw broken('shorter than a header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw broken('strange sector size');
  const size = 1 << shift;
  const count = Math.floor(bytes.length / size);
  const miniCutoff = view.getUint32(56, true);

  const sector = (index: number): Uint8Array => {
    const at = (index + 1) * size;
    if (index > count || at >= bytes.length) throw broken('sector outside the file');
    return bytes.subarray(at, at + size);
  };
  const words = (part: Uint8Array): number[] => {
    const own = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: part.byteLength >> 2 }, (_, i) => own.getUint32(4 * i, true));
  };
  const follow = (first: number, table: readonly number[], most: number): number[] => {
    const chain: number[] = [];
    for (let at = first; at < LAST_SECTOR; at = table[at] ?? LAST_SECTOR) {
      if (chain.length > most) throw broken('a chain of sectors without end');
      chain.push(at);
    }
    return chain;
  };

  /** Sectors of the allocation table: the first 109 in the header, more in a chain of their own. */
  const tableSectors = words(bytes.subarray(76, HEADER)).filter((one) => one < LAST_SECTOR);
  for (let at = view.getUint32(68, true), steps = 0; at < LAST_SECTOR; steps++) {
    if (steps > count) throw broken('a chain of sectors without end');
    const list = words(sector(at));
    tableSectors.push(...list.slice(0, -1).filter((one) => one < LAST_SECTOR));
    at = list.at(-1) ?? LAST_SECTOR;
  }
  if (tableSectors.length > count) throw broken('more tables than sectors');
  const table = tableSectors.flatMap((one) => words(sector(one)));

  const joined = (
    chain: readonly number[],
    part: (index: number) => Uint8Array,
    length: number,
  ): Uint8Array => {
    const out = new Uint8Array(Math.min(length, bytes.length));
    let at = 0;
    for (const index of chain) {
      const piece = part(index).subarray(0, Math.max(0, out.length - at));
      out.set(piece, at);
      at += piece.length;
    }
    return out.subarray(0, at);
  };
  const directory = joined(follow(view.getUint32(48, true), table, count), sector, bytes.length);
  const entries = entriesOf(directory);
  const root = entries.find((one) => one.type === ROOT);
  const miniTable = follow(view.getUint32(60, true), table, count).flatMap((one) => words(sector(one)));
  let mini: Uint8Array | null = null;
  const miniSector = (index: number): Uint8Array => {
    mini ??= root ? joined(follow(root.start, table, count), sector, root.size) : new Uint8Array(0);
    return mini.subarray(index << miniShift, (index + 1) << miniShift);
  };
  return {
    names: entries.map((one) => one.name),
    stream(name) {
      const entry = entries.find((one) => one.type === STREAM && one.name === name);
      if (!entry) return null;
      return entry.size < miniCutoff
        ? joined(follow(entry.start, miniTable, miniTable.length), miniSector, entry.size)
        : joined(follow(entry.start, table, count), sector, entry.size);
    },
  };
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = view.getUint16(at + 64, true);
    if (length < 2 || length > 64) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2));
    entries.push({
      name,
      type: directory[at + 66] ?? 0,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
