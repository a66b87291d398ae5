import { modernTones } from '../fold.ts';
import { readText } from '../reading.ts';
import { readClass } from './classes.ts';
import { readCongress } from './congress.ts';
import { readBody } from './named.ts';

/**
 * The one name under which a body is kept, whatever the spelling.
 *
 *   "Uỷ ban nhân dân tỉnh", "UBND TỈNH" → "UBND tỉnh" · "VPTU" → "Văn phòng Tỉnh ủy"
 *   "Ban Chấp hành Đảng bộ tỉnh khoá XIX" → "Ban Chấp hành Đảng bộ tỉnh" (congresses keep their number)
 * A name the grammar does not know as a whole comes back with single spaces and one tone style. Never throws.
 */
export function canonicalAgencyName(raw: string): string {
  const plain = modernTones(raw.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(/^[\s*"“”'-]+|[\s*"“”',.;:]+$/g, '');
  const reading = readText(plain);
  if (reading.count === 0) return plain;
  for (const read of [readCongress, readBody, readClass]) {
    const body = read(reading, 0);
    if (body !== null && body.end === reading.count) return modernTones(body.name);
  }
  return plain;
}
