/**
 * A body that is in no list, under the words the text has for it.
 *
 * Forms: "Các bệnh viện đa khoa tuyến tỉnh", "Công ty Điện lực Minh Giang", "Chủ đầu tư".
 * Reads its words; writes it as one who is ordered. It is no entry of `agencies`.
 */
import type { AgencyHit } from '../entities/types.ts';

export function unlisted(words: string, start: number): AgencyHit {
  return {
    span: [start, start + words.length],
    rule: 'unlisted-subject',
    confidence: 0.6,
    name: words.replace(/^(?:Các|Từng|Mỗi|Toàn|Những)(?= )/u, (word) => word.toLowerCase()),
    kind: 'class',
    family: 'other',
    viaPosition: false,
    positionSpan: null,
    directoryName: null,
  };
}
