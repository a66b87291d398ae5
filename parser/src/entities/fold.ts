/**
 * One spelling for matching: lower case and one style of tone placement, with every offset kept.
 *
 * Two styles are in official use and often mixed in one text: "uỷ ban", "hoá", "khoẻ" and "ủy ban", "hóa",
 * "khỏe". Folding moves the tone of an open oa, oe, uy to the first vowel; "toàn", "quý" are alike in both styles
 * and stay.
 */

const TONE_MOVES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const OPEN_SYLLABLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

const OPEN_SYLLABLE_ANY_CASE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** One tone style with the letters' case kept: "Uỷ ban", "HOÀ BÌNH" → "Ủy ban", "HÒA BÌNH". */
export function modernTones(text: string): string {
  return text.replace(OPEN_SYLLABLE_ANY_CASE, (pair) => {
    const moved = TONE_MOVES[pair.toLowerCase()] ?? pair;
    const [first = '', second = ''] = [pair.charAt(0), pair.charAt(1)];
    const a = first === first.toLowerCase() ? moved.charAt(0) : moved.charAt(0).toUpperCase();
    const b = second === second.toLowerCase() ? moved.charAt(1) : moved.charAt(1).toUpperCase();
    return a + b;
  });
}

/** Lower case without change of length ("İ" lower-cases to two code units and is kept). */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (const ch of text) {
    const small = ch.toLowerCase();
    out += small.length === ch.length ? small : ch;
  }
  return out;
}

/** Lower case and one tone style; offsets into the result are offsets into the (NFC) text. Never throws. */
export function foldVietnamese(text: string): string {
  return lowerSameLength(text).replace(OPEN_SYLLABLE, (pair) => TONE_MOVES[pair] ?? pair);
}

const MARK = /\p{M}+/gu;
const plainOf = new Map<string, string>();

function plainLetter(ch: string): string {
  const known = plainOf.get(ch);
  if (known !== undefined) return known;
  const bare = ch.normalize('NFD').replace(MARK, '');
  const plain = ch === 'đ' ? 'd' : bare.length === ch.length ? bare : ch;
  if (plainOf.size < 4096) plainOf.set(ch, plain);
  return plain;
}

/** As `foldVietnamese`, and without diacritics ("Uỷ ban" → "uy ban"); same length for NFC text. */
export function foldPlain(text: string): string {
  return foldVietnamese(text).replace(/[^\p{ASCII}]/gu, plainLetter);
}
