import { type ReadOutcome, refused } from '../outcome.ts';
import { decode } from './decode.ts';
import { legacyEncoding } from './legacy.ts';
import { toUnicode } from './old-letters.ts';

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

/**
 * Reads a txt file. The text is the decoded file itself: byte order mark, line ends and NFD are kept. A text in an
 * encoding from before Unicode, or one that a program saved as Unicode letter by letter, is given its letters back.
 */
export function readPlain(bytes: Uint8Array): ReadOutcome {
  const decoded = decode(bytes);
  const text = decoded?.text ?? new TextDecoder('windows-1252').decode(bytes);
  if (controls(text) > text.length * CONTROL_SHARE)
    return refused('NOT_TEXT', `control characters in ${decoded?.encoding ?? 'binary data'}`);
  if (!/[\p{L}\p{N}]/u.test(text)) return refused('EMPTY_FILE', 'no letter and no digit');
  const old = legacyEncoding(text);
  if (old !== null) return asText(toUnicode(text, old), old);
  if (decoded === null) return refused('WRONG_ENCODING', 'neither Unicode nor an old Vietnamese encoding');
  return asText(text, decoded.encoding);
}

function asText(text: string, encoding: string): ReadOutcome {
  return { ok: true, read: { text, tables: [], format: 'txt', encoding }, asides: [], pictures: 0 };
}
