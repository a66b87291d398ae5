/**
 * Letters that look like the Latin capitals and small letters of the stamps. Typed from another keyboard, or put in
 * so that a search would not find the mark; either way a reader sees the stamp.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  м: 'm',
  и: 'u',
  υ: 'u',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  α: 'a',
  ο: 'o',
  ι: 'i',
  τ: 't',
  ᴍ: 'M',
  ᴀ: 'A',
  ᴛ: 'T',
  ɑ: 'a',
  Ꭲ: 'T',
  Ꮇ: 'M',
  Ꭺ: 'A',
  ꓟ: 'M',
  ꓮ: 'A',
  ꓔ: 'T',
  Ð: 'Đ',
  ð: 'đ',
  ı: 'i',
};

/** Characters without width or picture: joiners, direction marks, fillers, variation selectors. */
const INVISIBLE =
  /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

const ENTITY = /&#(x[0-9a-f]{1,6}|\d{1,7});/gi;
/** Markup of a converted page; "<MẬT>" is none. */
const TAG =
  /<\/?(?:b|i|u|s|p|em|strong|span|div|font|center|h[1-6]|br|t[dhr]|table|small|big|su[bp]|mark|a)(?:\s[^<>\n]{0,200})?\/?>/gi;

function fromEntity(whole: string, code: string): string {
  const point =
    code.startsWith('x') || code.startsWith('X') ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
    ? String.fromCodePoint(point)
    : whole;
}

/** The text as a reader sees it: markup, invisible and disguised characters resolved; NFC, diacritics kept. */
export function asSeen(text: string): string {
  const bare = text.replace(INVISIBLE, '').replace(TAG, ' ').replace(ENTITY, fromEntity);
  let out = '';
  for (const ch of bare.normalize('NFKD').replace(INVISIBLE, '')) out += LOOK_ALIKES[ch] ?? ch;
  return out.normalize('NFC');
}

/** Without any diacritics, lower case: "TUYỆT MẬT" → "tuyet mat". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
