/** Characters of the symbol fonts that documents use inside sentences, by font and code (private area removed). */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    163: '≤',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    174: '→',
    215: '⋅',
    229: '∑',
    68: 'Δ',
    109: 'μ',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '□',
    118: '❖',
    167: '▪',
    168: '□',
    216: '➢',
    224: '→',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
};

/** A `w:sym`: the character a reader sees; a bullet where the font is unknown, so that nothing is lost unseen. */
export function symbol(font: string | undefined, code: string | undefined): string {
  const unit = Number.parseInt(code ?? '', 16);
  if (!Number.isInteger(unit)) return '';
  const family = (font ?? '').toLowerCase();
  const table = family.startsWith('wingdings') ? SYMBOLS.wingdings : SYMBOLS.symbol;
  const known = table?.[unit & 0xff];
  if (known !== undefined) return known;
  return unit >= 0x20 && unit < 0xe000 && !(family in SYMBOLS) ? String.fromCharCode(unit) : '•';
}
