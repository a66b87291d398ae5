/** Text of a file and the encoding it was recognised by. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

function decodeStrictly(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    // The BOM stays: offsets count into the file as any program decodes it, and every later stage takes it for a blank.
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** UTF-16 code units that Vietnamese text is made of: Latin with its extensions, marks, punctuation, ₫. */
function isVietnameseUnit(unit: number): boolean {
  return (
    unit === 0x09 ||
    unit === 0x0a ||
    unit === 0x0c ||
    unit === 0x0d ||
    (unit >= 0x20 && unit < 0x180) ||
    unit === 0x1a0 ||
    unit === 0x1a1 ||
    unit === 0x1af ||
    unit === 0x1b0 ||
    (unit >= 0x300 && unit < 0x370) ||
    (unit >= 0x1e00 && unit < 0x1f00) ||
    (unit >= 0x2000 && unit < 0x2300)
  );
}

const SAMPLE = 8192;

/**
 * UTF-16 without BOM: in one of the two byte orders nearly every unit is a letter of Vietnamese text, in the other
 * hardly any. Plain ASCII read as UTF-16 gives ideographs, so it is never taken for it.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1 || bytes.length < 4) return null;
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    const first = bytes[2 * i] ?? 0;
    const second = bytes[2 * i + 1] ?? 0;
    if (isVietnameseUnit(first | (second << 8))) little++;
    if (isVietnameseUnit((first << 8) | second)) big++;
  }
  if (little > units * 0.95 && little > big * 2) return 'utf-16le';
  if (big > units * 0.95 && big > little * 2) return 'utf-16be';
  return null;
}

/** Decodes UTF-8 and UTF-16 (both byte orders), with or without BOM; null where the bytes are neither. */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be');
  const guessed = guessUtf16(bytes);
  return (guessed && decodeStrictly(bytes, guessed)) ?? decodeStrictly(bytes, 'utf-8');
}
