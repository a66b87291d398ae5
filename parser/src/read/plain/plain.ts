import { type ReadOutcome, refused } from '../outcome.ts';
import { decode } from './decode.ts';
import { legacyEncoding } from './legacy.ts';

/** A stray control character is forgiven, one in two hundred characters is binary data that happens to decode. */
const CONTROL_SHARE = 1 / 200;

/** Counts control characters that a text never has; tab, line ends, form feed and vertical tab are not among them. */
function controls(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 127) n++;
  }
  return n;
}

/** Reads a txt file. The text is the decoded file itself: byte order mark, line ends and NFD are kept. */
export function readPlain(bytes: Uint8Array): ReadOutcome {
  const decoded = decode(bytes);
  if (decoded === null) {
    const latin = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000));
    if (controls(latin) > latin.length * CONTROL_SHARE) return refused('NOT_TEXT', 'binary data');
    const legacy = legacyEncoding(latin);
    if (legacy !== null) return refused('LEGACY_ENCODING', legacy);
    return refused('WRONG_ENCODING', 'neither UTF-8 nor UTF-16');
  }
  const { text, encoding } = decoded;
  if (controls(text) > text.length * CONTROL_SHARE)
    return refused('NOT_TEXT', `control characters in ${encoding}`);
  if (!/[\p{L}\p{N}]/u.test(text)) return refused('EMPTY_FILE', 'no letter and no digit');
  const legacy = legacyEncoding(text);
  if (legacy !== null) return refused('LEGACY_ENCODING', `${legacy} saved as ${encoding}`);
  return { ok: true, read: { text, tables: [], format: 'txt', encoding }, asides: [], pictures: 0 };
}
