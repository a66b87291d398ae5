/** A piece of a paragraph as compose.ts keeps it. */
interface Piece {
  readonly text: string;
  readonly doubtful: boolean;
}

/** "IL", "Ì.", "IIL", "1l.", "I": what recognition makes of Roman numerals and their dot. */
const LIKE_ROMAN = /^[IVXLTÌÍÏl1|!]{1,5}[.,:]?$/u;
const ROMAN = /^([IVX]{1,5})\.$/u;
const NUMERALS = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

/**
 * Gives headings in capitals their Roman numbers back where a scan left them in doubt: they count on from the heading
 * before ("I. MỤC TIÊU", "IL NHIỆM VỤ" → "II. NHIỆM VỤ"). The words stay doubtful.
 */
export function mendRomans(paragraphs: readonly { readonly pieces: Piece[] }[]): void {
  let last = 0;
  for (const { pieces } of paragraphs) {
    const [first] = pieces;
    if (!first || !LIKE_ROMAN.test(first.text) || !isCapitals(pieces.slice(1))) continue;
    const read = NUMERALS.indexOf(ROMAN.exec(first.text)?.[1] ?? '?');
    if (!first.doubtful && read > 0) {
      last = read;
      continue;
    }
    const next = read === 1 && last > 1 ? 1 : last + 1;
    const numeral = NUMERALS[next];
    if (numeral === undefined) continue;
    pieces[0] = { text: `${numeral}.`, doubtful: true };
    last = next;
  }
}

function isCapitals(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  return /\p{Lu}{2}/u.test(text) && (text.match(/\p{Ll}/gu)?.length ?? 0) <= text.length * 0.05;
}
