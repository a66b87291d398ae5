import { Refusal } from '../outcome.ts';

/** Bytes of an entry of a directory (TIFF 6.0, section 2). */
const ENTRY = 12;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const isLittle = (bytes: Uint8Array): boolean => bytes[0] === 0x49;

/** Where a directory says which comes next. */
const linkAt = (view: DataView, directory: number, little: boolean): number =>
  directory + 2 + ENTRY * view.getUint16(directory, little);

/**
 * Where the directories of a TIFF stand, one for each page. Those that lie outside the file or come round again end the
 * list.
 *
 * @param most pages at most; one more is refused as EXPANDS_TOO_MUCH.
 */
export function tiffDirectories(bytes: Uint8Array, most: number): number[] {
  const [view, little] = [viewOf(bytes), isLittle(bytes)];
  const inside = (at: number): boolean =>
    at >= 8 && at + 2 <= bytes.length && linkAt(view, at, little) + 4 <= bytes.length;
  const found = new Set<number>();
  let directory = bytes.length < 10 ? 0 : view.getUint32(4, little);
  while (inside(directory) && !found.has(directory)) {
    found.add(directory);
    if (found.size > most) throw new Refusal('EXPANDS_TOO_MUCH', `more than ${most} scanned pages`);
    directory = view.getUint32(linkAt(view, directory, little), little);
  }
  if (found.size === 0) throw new Refusal('BROKEN_PICTURE', 'TIFF without a page');
  return [...found];
}

/** One page as a file of its own: all bytes, but the header names only this directory, and the directory none after it. */
export function tiffPage(bytes: Uint8Array, directory: number): Uint8Array {
  const page = bytes.slice();
  const [view, little] = [viewOf(page), isLittle(page)];
  view.setUint32(4, directory, little);
  view.setUint32(linkAt(view, directory, little), 0, little);
  return page;
}
