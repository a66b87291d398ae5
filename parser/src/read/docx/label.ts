/** How a counter is written: `w:numFmt` (ISO/IEC 29500-1, 17.18.59). */
const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}

/** Word goes a … z, aa, bb … zz, aaa: the letter is repeated, not counted like digits. */
function letter(n: number): string {
  if (n < 1 || n > 26 * 20) return String(n);
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

/** A counter as printed. Formats that no Vietnamese document uses come out as decimal. */
export function writeCounter(n: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'upperLetter':
      return letter(n).toUpperCase();
    case 'lowerLetter':
      return letter(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(n);
  }
}

/** Bullets that documents distinguish in print; everything else (dots, arrows, Wingdings) is a dash. */
export function writeBullet(levelText: string): string {
  const sign = levelText.trim();
  return sign === '+' || sign === '*' ? sign : '-';
}
