import { Refusal } from '../outcome.ts';
import type { Bytes } from './bytes.ts';
import type { Stretch } from './header.ts';

/** Characters `[from, to)` of the document, as they lie in the file. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Offset of the first character in the stream WordDocument. */
  readonly at: number;
  /** Bytes of a character: 1 (windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
}

const PROPERTIES = 1;
const TABLE = 2;
const COMPRESSED = 0x40000000;

/** Reads the piece table ([MS-DOC] 2.9.38): a document that was saved fast is patched together from pieces. */
export function readPieces(table: Bytes, { at, length }: Stretch, most: number): Piece[] {
  const end = at + length;
  let here = at;
  while (here < end && table.u8(here) === PROPERTIES) here += 3 + table.u16(here + 1);
  if (here >= end || table.u8(here) !== TABLE) throw new Refusal('BROKEN_DOC', 'no table of pieces');
  const size = Math.min(table.u32(here + 1), table.length);
  const count = Math.floor((size - 4) / 12);
  const start = here + 5;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const [from, to] = [table.u32(start + 4 * i), table.u32(start + 4 * i + 4)];
    if (to <= from || to > most) continue;
    const place = table.u32(start + 4 * (count + 1) + 8 * i + 2);
    const compressed = (place & COMPRESSED) !== 0;
    const offset = place & 0x3fffffff;
    pieces.push({ from, to, at: compressed ? offset >> 1 : offset, width: compressed ? 1 : 2 });
  }
  if (pieces.length === 0) throw new Refusal('BROKEN_DOC', 'no pieces');
  return pieces.sort((a, b) => a.from - b.from);
}

/** Characters of a piece, from and to counted in the document. */
export function textOf(word: Bytes, piece: Piece, from: number, to: number): string {
  const start = piece.at + (from - piece.from) * piece.width;
  const raw = word.raw.subarray(start, start + (to - from) * piece.width);
  return new TextDecoder(piece.width === 1 ? 'windows-1252' : 'utf-16le').decode(raw);
}
