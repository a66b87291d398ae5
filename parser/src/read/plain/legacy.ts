/** The encodings of Vietnamese before Unicode that archives still hold. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'windows-1258';

/**
 * "Céng hoµ x· héi chñ nghÜa" (TCVN3): toned vowels are symbols that never stand beside a letter elsewhere.
 * "Coäng hoøa xaõ hoäi chuû nghóa" (VNI): a vowel followed by a letter that carries its tone.
 * "CôòNG HÒA" (windows-1258): a vowel followed by the byte of a combining mark, here seen as Latin-1.
 */
const SIGNS: readonly (readonly [LegacyEncoding, RegExp])[] = [
  [
    'tcvn3',
    /\p{L}[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be]|[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be]\p{L}/gu,
  ],
  ['vni', /[aeouyAEOUY][øùûõïØÙÛÕÏäåâêëüÄÅÂÊËÜ]|[öôÖÔ][øùûõïØÙÛÕÏ]/g],
  ['windows-1258', /[aeiouyâêôãõýAEIOUYÂÊÔÃÕÝ][ÌÒÞìò]/g],
];

/** Letters that only Vietnamese in Unicode has: one in five there, none in a text of the old encodings. */
const UNICODE_VIETNAMESE = /[\u1ea0-\u1ef9ơưƠƯăĂđĐ]|[\u0300\u0301\u0303\u0309\u0323]/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const SAMPLE = 20_000;

/** Which old encoding a text was written in, judged by its first 20,000 characters; null for anything else. */
export function legacyEncoding(text: string): LegacyEncoding | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  const modern = count(sample, UNICODE_VIETNAMESE);
  const scores = SIGNS.map(([name, sign]) => [name, count(sample, sign)] as const);
  const [best, score] = scores.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (score < 4 || score < letters * 0.03 || modern * 4 > score) return null;
  return best;
}
