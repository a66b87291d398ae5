import type { Comparator } from '../../contract.ts';
import { longestPhrase, phraseTable } from '../agencies/phrases.ts';
import { GAP, type Reading } from '../reading.ts';

/**
 * Words of comparison before or after a number.
 *
 *   tối thiểu, ít nhất, không dưới, … trở lên → >= · trên, hơn, vượt → > · dưới, thấp hơn → <
 *   tối đa, không quá, … trở xuống → <= · khoảng, xấp xỉ, gần → about · từ … đến … → range
 */
const BEFORE = phraseTable<Comparator>([
  [
    'tối thiểu|tối thiểu là|tối thiểu từ|ít nhất|ít nhất là|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|tối thiểu đạt|ít nhất đạt|đạt tối thiểu|đạt ít nhất',
    '>=',
  ],
  ['trên|hơn|vượt|lớn hơn|cao hơn|nhiều hơn|vượt mức', '>'],
  ['dưới|thấp hơn|nhỏ hơn|ít hơn|xuống dưới|còn dưới', '<'],
  ['tối đa|tối đa là|không quá|không vượt quá|không cao hơn|không lớn hơn|tối đa không quá|chậm nhất', '<='],
  ['khoảng|xấp xỉ|gần|ước|ước đạt|ước khoảng|chừng|cỡ|vào khoảng', 'about'],
]);

export interface Comparison {
  readonly comparator: Comparator;
  /** First word of the comparison, or of the number where there is none. */
  readonly from: number;
}

/** The comparison that ends right before the number at word `at`. */
export function comparisonBefore(reading: Reading, at: number): Comparison {
  for (let back = 4; back >= 1; back--) {
    const from = at - back;
    if (from < 0) continue;
    const match = longestPhrase(BEFORE, reading, from);
    if (
      match !== null &&
      match.end === at &&
      (reading.gaps[at] === GAP.space || reading.gaps[at] === GAP.line)
    ) {
      return { comparator: match.value, from };
    }
  }
  return { comparator: '=', from: at };
}

const AFTER = /^,? (trở lên|trở xuống)(?!\p{L})/u;

/** "80% trở lên": the comparison after the unit, with its length; null where none stands there. */
export function comparisonAfter(
  reading: Reading,
  offset: number,
): { comparator: Comparator; end: number } | null {
  const match = AFTER.exec(reading.folded.slice(offset, offset + 16));
  if (match === null) return null;
  return { comparator: match[1] === 'trở lên' ? '>=' : '<=', end: offset + match[0].length };
}
