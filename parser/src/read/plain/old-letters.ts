import type { LegacyEncoding } from './legacy.ts';

/**
 * The letters of the encodings before Unicode, over the characters that their bytes show as in windows-1252.
 *
 *     TCVN 5712:1993 (fonts ".Vn…")   one byte a letter; toned capitals only by fonts that end in "H"
 *     VNI (fonts "VNI-…")             a base letter, then a character that carries circumflex, breve and tone
 *     windows-1258                    a base letter, then a combining tone
 */
const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const letters = [...to];
  return [...from].map((one, i) => [one, letters[i] ?? ''] as const);
};

const TCVN3: ReadonlyMap<string, string> = new Map([
  ...pairs('¡¢£¤¥¦§¨©ª«¬\u00ad®', 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...pairs('µ¶·¸¹»¼½¾ÆÇÈÉÊË', 'àảãáạằẳẵắặầẩẫấậ'),
  ...pairs('ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ', 'èẻẽéẹềểễếệìỉĩíị'),
  ...pairs('ßáâãäåæçèéêëìíî', 'òỏõóọồổỗốộờởỡớợ'),
  ...pairs('ïñòóôõö÷øùúûüýþ', 'ùủũúụừửữứựỳỷỹýỵ'),
]);

const VNI_ALONE: ReadonlyMap<string, string> = new Map([
  ...pairs('ñÑôÔöÖ', 'đĐơƠưƯ'),
  ...pairs('íìæóòîÍÌÆÓÒÎ', 'íìỉĩịỵÍÌỈĨỊỴ'),
]);

/** Combining marks that a VNI character behind a vowel stands for. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ...pairs('ùøûõï', '\u0301\u0300\u0309\u0303\u0323'),
  ['â', '\u0302'],
  ...(['á\u0301', 'à\u0300', 'å\u0309', 'ã\u0303', 'ä\u0323'] as const).map(
    ([sign, tone]) => [sign ?? '', `\u0302${tone}`] as const,
  ),
  ['ê', '\u0306'],
  ...(['é\u0301', 'è\u0300', 'ú\u0309', 'ü\u0303', 'ë\u0323'] as const).map(
    ([sign, tone]) => [sign ?? '', `\u0306${tone}`] as const,
  ),
]);

const VNI_PAIR = /([AEOUYaeouyÔÖôö])([ùøûõïâáàåãäêéèúüë])|[ñÑôÔöÖíìæóòîÍÌÆÓÒÎ]/gi;

const WINDOWS_1258: ReadonlyMap<string, string> = new Map([
  ...pairs('ÌÒÞìò', '\u0300\u0309\u0303\u0301\u0323'),
  ...pairs('ÃãÐðÕõÝýþ', 'ĂăĐđƠơƯư₫'),
]);

const replaceAll = (text: string, table: ReadonlyMap<string, string>): string =>
  text.replace(/[\u0080-\u00ff]/g, (one) => table.get(one) ?? one);

function fromVni(text: string): string {
  return text.replace(VNI_PAIR, (whole, vowel: string | undefined, sign: string | undefined) => {
    if (vowel === undefined || sign === undefined) return VNI_ALONE.get(whole) ?? whole;
    const marks = VNI_MARKS.get(sign.toLowerCase());
    const letter = VNI_ALONE.get(vowel) ?? vowel;
    return marks === undefined ? letter + (VNI_ALONE.get(sign) ?? sign) : (letter + marks).normalize('NFC');
  });
}

/** The small letters that TCVN3 has no capital for: those with a tone. */
const NO_CAPITAL = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/g;

/** "ủY BAN NHÂN DÂN TỉNH": in a line of capitals the toned letters are meant as capitals. */
function raiseCapitals(text: string): string {
  return text.replace(/[^\n\r\t]+/g, (stretch) => {
    const sure = stretch.replace(NO_CAPITAL, '');
    const capitals = sure.match(/\p{Lu}/gu)?.length ?? 0;
    return capitals >= 4 && !/\p{Ll}/u.test(sure) ? stretch.toUpperCase() : stretch;
  });
}

/**
 * Text of an old encoding in Unicode. `text` holds its bytes as the characters of windows-1252.
 * What the encoding does not use is kept as it is; windows-1258 gives combining tones, as it is written.
 */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return raiseCapitals(replaceAll(text, TCVN3));
    case 'vni':
      return fromVni(text);
    case 'windows-1258':
      return replaceAll(text, WINDOWS_1258);
  }
}
