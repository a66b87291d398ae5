import type { LegacyEncoding } from './legacy.ts';
import { toUnicode } from './old-letters.ts';

interface OldFont {
  readonly encoding: LegacyEncoding;
  /** ".VnTimeH": small letters that show as capitals. */
  readonly capitals: boolean;
}

/** ".VnTime", ".VnArialH", "VNI-Times": fonts whose letters stand at the places of an old encoding. */
export function oldFont(name: string | null | undefined): OldFont | null {
  if (!name) return null;
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: /H$/.test(name) };
  if (/^vni[-\s]/i.test(name)) return { encoding: 'vni', capitals: false };
  return null;
}

/** What a run of text in that font shows; the text itself for any other font. */
export function inFont(text: string, name: string | null | undefined): string {
  const font = oldFont(name);
  if (!font) return text;
  const read = toUnicode(text, font.encoding);
  return font.capitals ? read.toUpperCase() : read;
}
