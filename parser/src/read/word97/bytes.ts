/** Reads numbers from the streams of a .doc; what lies outside them is 0, so that a cut-off file ends by itself. */
export interface Bytes {
  readonly length: number;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  i32(at: number): number;
  part(from: number, length: number): Bytes;
  utf16(at: number, units: number): string;
  readonly raw: Uint8Array;
}

export function bytesOf(raw: Uint8Array): Bytes {
  const u8 = (at: number): number => raw[at] ?? 0;
  const u16 = (at: number): number => u8(at) | (u8(at + 1) << 8);
  const u32 = (at: number): number => (u16(at) | (u16(at + 2) << 16)) >>> 0;
  return {
    length: raw.length,
    raw,
    u8,
    u16,
    u32,
    i32: (at) => u32(at) | 0,
    part: (from, length) => bytesOf(raw.subarray(Math.max(0, from), Math.max(0, from) + Math.max(0, length))),
    utf16: (at, units) => new TextDecoder('utf-16le').decode(raw.subarray(at, at + 2 * units)),
  };
}
