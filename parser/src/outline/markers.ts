/**
 * The mark at the head of a provision.
 *
 * Forms: "PHẦN THỨ NHẤT", "Phần I", "CHƯƠNG II", "Mục 3", "Điều 4.", "A.", "I-", "I.", "IV/", "1-", "1.", "1)", "1/",
 * "2.2.1.", "1.1", "a)", "đ.", "(1)", "(a)", "-", "–", "•", "+", "Phụ lục I", "PHỤ LỤC".
 * Reads the head of one line; writes the marker with its printed label and its rank among markers.
 */
type MarkerKind =
  | 'appendix'
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'parenthesis'
  | 'dash'
  | 'plus';

export interface Marker {
  readonly kind: MarkerKind;
  /** As it goes into a path: "II", "2.2.1", "a", "D4", "PL1"; "" for bullets, which are counted. */
  readonly label: string;
  /** The number it stands for: 2 for "II", "2." and "b)"; 0 for bullets. */
  readonly ordinal: number;
  /** Characters of the line that the marker and the blanks behind it take. */
  readonly length: number;
  /** The lower, the higher it stands; levels of a decimal number count. */
  readonly rank: number;
}

const RANK: Record<MarkerKind, number> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  division: 3,
  article: 4,
  capital: 5,
  roman: 6,
  arabic: 7,
  decimal: 8,
  letter: 20,
  parenthesis: 21,
  dash: 22,
  plus: 23,
};

const PART =
  /^phần\s+(?:thứ\s+(nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|([ivxl]{1,6}|\d{1,2})|([a-zđ]))(?=$|[\s.:\-–])[\s.:\-–]*/iu;
const CHAPTER = /^chương\s+([ivxl]{1,7}|\d{1,2})(?=$|[\s.:\-–])[\s.:\-–]*/iu;
const DIVISION = /^mục\s+([ivxl]{1,6}|\d{1,2})(?=$|[.:\-–]|\s+\p{Lu})[\s.:\-–]*/iu;
const ARTICLE = /^điều\s+(\d{1,3}[a-zđ]?)(?=$|[.:]|\s+\p{Lu})[\s.:]*/iu;
const APPENDIX = /^phụ\s+lục(?:\s+(?:số\s+)?([ivxl]{1,6}|\d{1,2}[a-z]?))?(?=$|[\s.:\-–(])[\s.:\-–]*/iu;
const ROMAN = /^([IVXL]{1,7})(?:\s?[.)/]|\s?[-–—])\s*(?=[^\s\d.])/u;
const CAPITAL = /^([A-HĐ])(?:\s?[.)/]|\s?[-–])\s+(?=\S)/u;
const DECIMAL =
  /^(\d{1,3}(?:\.\d{1,3}){1,5})(?:\s?[.)/:]|\s?[-–])?\s+(?=[^\s\d])|^(\d{1,3}(?:\.\d{1,3}){1,5})[.)](?=[\p{L}"“(])/u;
const ARABIC = /^(\d{1,3})(?:\s?[.)/]|\s?[-–—])\s*(?=[^\s\d.])/u;
/** "1.2. 100% thôn có …", "2) 15 xã đạt chuẩn": a figure opens the provision, told from a number by its blank and unit. */
const BEFORE_FIGURE = /^(\d{1,3}(?:\.\d{1,2}){0,4})[.)]\s+(?=\d{1,3}(?:[.,]\d+)*\s?(?:%|\p{Ll}))/u;
const LETTER = /^([a-zđ])(?:\s?\)|\.|\s?-)\s*(?=[^\s.])/u;
const PARENTHESIS = /^\((\d{1,2}|[a-zđ]|[ivx]{1,5})\)\s*(?=[^\s)])/u;
const DASH = /^[-–—•●▪■◦○‣·*→]+\s*(?=[^\s\d*-]|\d)/u;
const PLUS = /^[+]\s*(?=\S)/u;
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The marker a line opens with, or null. `text` is clean of markup. */
export function readMarker(text: string): Marker | null {
  const code = text.charCodeAt(0);
  // Most lines open with an ordinary letter: only a few of them can open a marker.
  if (code >= 0x41 && code <= 0x24f && !/^(?:[A-HĐIVXL]{1,7}\s?[.)/\-–—]|[a-zđ]\s?[).-]|[pcmđ])/iu.test(text))
    return null;
  return worded(text) ?? numbered(text) ?? bullet(text);
}

function worded(text: string): Marker | null {
  const first = text.charAt(0);
  if (!/[PpCcMmĐđ]/u.test(first)) return null;
  const appendix = APPENDIX.exec(text);
  if (appendix && isHeadline(text, appendix[0].length)) {
    const n = appendix[1] ? toNumber(appendix[1]) : 0;
    return marker('appendix', `PL${n || ''}`, n, appendix[0].length);
  }
  const part = PART.exec(text);
  if (part && isHeadline(text, part[0].length)) {
    const word = part[1]?.toLowerCase();
    const n = word
      ? word === 'bốn'
        ? 4
        : ORDINALS.indexOf(word) + 1
      : part[2]
        ? toNumber(part[2])
        : letterNumber(part[3] ?? 'a');
    // "PHẦN II" is told by its number as printed, "Phần thứ hai" by its place.
    return marker('part', part[2]?.toUpperCase() ?? `P${n}`, n, part[0].length);
  }
  const chapter = CHAPTER.exec(text);
  if (chapter && isHeadline(text, chapter[0].length)) {
    const n = toNumber(chapter[1] ?? '');
    return marker('chapter', `C${n}`, n, chapter[0].length);
  }
  const division = DIVISION.exec(text);
  if (division && isHeadline(text, division[0].length)) {
    const n = toNumber(division[1] ?? '');
    return marker('division', `M${n}`, n, division[0].length);
  }
  const article = ARTICLE.exec(text);
  if (article && /^[ĐĐ]/u.test(text)) {
    return marker('article', `D${article[1]}`, Number.parseInt(article[1] ?? '', 10), article[0].length);
  }
  return null;
}

/** "Phần I" heads a part; "phần lớn các xã …" and "Mục 3 của Kế hoạch này quy định …" do not. */
function isHeadline(text: string, length: number): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const rest = text.slice(length);
  if (rest === '') return true;
  return /^[\p{Lu}("“]/u.test(rest) && (rest.length < 160 || /[.:\-–]\s*$/u.test(text.slice(0, length)));
}

function numbered(text: string): Marker | null {
  const roman = ROMAN.exec(text);
  if (roman && isRoman(roman[1] ?? ''))
    return marker('roman', roman[1] ?? '', toNumber(roman[1] ?? ''), roman[0].length);
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const label = decimal[1] ?? decimal[2] ?? '';
    const parts = label.split('.');
    // "1.500 tỷ đồng" is a quantity: no provision has a part of three digits.
    if (parts.slice(1).every((p) => p.length < 3)) {
      return {
        ...marker('decimal', label, Number(parts.at(-1)), decimal[0].length),
        rank: RANK.decimal + parts.length - 2,
      };
    }
    return null;
  }
  const figure = BEFORE_FIGURE.exec(text);
  if (figure) {
    const numbers = (figure[1] ?? '').split('.').map(Number);
    const label = numbers.join('.');
    const kind = numbers.length > 1 ? 'decimal' : 'arabic';
    return {
      ...marker(kind, label, numbers.at(-1) ?? 0, figure[0].length),
      rank: RANK[kind] + Math.max(0, numbers.length - 2),
    };
  }
  const arabic = ARABIC.exec(text);
  if (arabic && !/^\d+\s?[/\-–]\s?\d/u.test(text)) {
    return marker('arabic', String(Number(arabic[1])), Number(arabic[1]), arabic[0].length);
  }
  const capital = CAPITAL.exec(text);
  if (capital)
    return marker(
      'capital',
      capital[1] ?? '',
      letterNumber((capital[1] ?? '').toLowerCase()),
      capital[0].length,
    );
  const letter = LETTER.exec(text);
  if (letter) return marker('letter', letter[1] ?? '', letterNumber(letter[1] ?? ''), letter[0].length);
  const parenthesis = PARENTHESIS.exec(text);
  if (parenthesis) {
    const label = parenthesis[1] ?? '';
    return marker(
      'parenthesis',
      label,
      /\d/u.test(label) ? Number(label) : letterNumber(label),
      parenthesis[0].length,
    );
  }
  return null;
}

function bullet(text: string): Marker | null {
  const plus = PLUS.exec(text);
  if (plus) return marker('plus', '', 0, plus[0].length);
  const dash = DASH.exec(text);
  if (!dash || /^-\d/u.test(text)) return null;
  return marker('dash', '', 0, dash[0].length);
}

function marker(kind: MarkerKind, label: string, ordinal: number, length: number): Marker {
  return { kind, label, ordinal, length, rank: RANK[kind] };
}

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

function isRoman(label: string): boolean {
  return /^(?:X{0,4})(?:IX|IV|V?I{0,3})$|^XL/u.test(label);
}

function toNumber(label: string): number {
  if (/^\d/u.test(label)) return Number.parseInt(label, 10);
  let sum = 0;
  let last = 0;
  for (const c of [...label.toUpperCase()].reverse()) {
    const value = ROMAN_VALUES[c] ?? 0;
    sum += value < last ? -value : value;
    last = value;
  }
  return sum;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Place of a letter in the Vietnamese alphabet as provisions are lettered: a, b, c, d, đ, e, g … */
function letterNumber(letter: string): number {
  return LETTERS.indexOf(letter.charAt(0).toLowerCase()) + 1;
}
