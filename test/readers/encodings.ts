/** Writers of the encodings before Unicode; what the readers turn back. Bytes of TCVN 5712, VNI and windows-1258. */
const pairs = (from: string, to: string): [string, string][] => {
  const signs = [...to];
  return [...from].map((letter, i) => [letter, signs[i] ?? '']);
};

const TCVN3 = new Map([
  ...pairs('ĂÂÊÔƠƯĐăâêôơưđ', '\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae'),
  ...pairs('àảãáạằẳẵắặầẩẫấậ', '\xb5\xb6\xb7\xb8\xb9\xbb\xbc\xbd\xbe\xc6\xc7\xc8\xc9\xca\xcb'),
  ...pairs('èẻẽéẹềểễếệìỉĩíị', '\xcc\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xdc\xdd\xde'),
  ...pairs('òỏõóọồổỗốộờởỡớợ', '\xdf\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee'),
  ...pairs('ùủũúụừửữứựỳỷỹýỵ', '\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe'),
]);

/** Marks of VNI behind a letter: tone alone, or with circumflex, or with breve; by combining sign. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const VNI_TONE = ['ù', 'ø', 'û', 'õ', 'ï'];
const VNI_ROOF = ['á', 'à', 'å', 'ã', 'ä'];
const VNI_BREVE = ['é', 'è', 'ú', 'ü', 'ë'];
const VNI_ALONE = new Map([...pairs('đĐơƠưƯ', 'ñÑôÔöÖ'), ...pairs('íìỉĩịỵÍÌỈĨỊỴ', 'íìæóòîÍÌÆÓÒÎ')]);

const WINDOWS_1258 = new Map([
  ...pairs('\u0300\u0309\u0303\u0301\u0323', '\xcc\xd2\xde\xec\xf2'),
  ...pairs('ĂăĐđƠơƯư', '\xc3\xe3\xd0\xf0\xd5\xf5\xdd\xfd'),
]);

const bytes = (latin: string): Uint8Array =>
  Uint8Array.from(latin.replaceAll('–', '-').replaceAll('“', '"').replaceAll('”', '"'), (sign) => {
    const code = sign.charCodeAt(0);
    if (code > 255) throw new Error(`${sign} has no byte`);
    return code;
  });

/** TCVN3 has no toned capitals: they are written small, as the fonts of capitals want them. */
export const asTcvn3 = (text: string): Uint8Array =>
  bytes(
    [...text.normalize('NFC')].map((one) => TCVN3.get(one) ?? TCVN3.get(one.toLowerCase()) ?? one).join(''),
  );

function vniLetter(letter: string): string {
  const alone = VNI_ALONE.get(letter);
  if (alone !== undefined) return alone;
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = TONES.findIndex((one) => marks.includes(one));
  const horned = marks.includes('\u031b') ? (VNI_ALONE.get(`${base}\u031b`.normalize('NFC')) ?? base) : base;
  const sign = marks.includes('\u0302')
    ? tone < 0
      ? 'â'
      : VNI_ROOF[tone]
    : marks.includes('\u0306')
      ? tone < 0
        ? 'ê'
        : VNI_BREVE[tone]
      : VNI_TONE[tone];
  const written = sign ?? '';
  return horned + (letter === letter.toLowerCase() ? written : written.toUpperCase());
}

export const asVni = (text: string): Uint8Array =>
  bytes([...text.normalize('NFC')].map((one) => (/[^\0-\x7f]/.test(one) ? vniLetter(one) : one)).join(''));

/** A base letter with its tone behind it. */
export const asWindows1258 = (text: string): Uint8Array =>
  bytes(
    [...text.normalize('NFC')]
      .map((letter) => {
        const parts = [...letter.normalize('NFD')];
        const tone = parts.find((one) => TONES.includes(one)) ?? '';
        const rest = parts
          .filter((one) => one !== tone)
          .join('')
          .normalize('NFC');
        return [rest, tone].map((one) => WINDOWS_1258.get(one) ?? one).join('');
      })
      .join(''),
  );

export function asUtf16(text: string): Uint8Array {
  const out = new Uint8Array(2 * text.length + 2);
  const view = new DataView(out.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), true);
  return out;
}

/** Breaks long lines at blanks, as mail and old editors do. Rows of tables stay. */
export const hardWrapped = (text: string, width = 78): string =>
  text
    .split('\n')
    .map((line) => {
      if (line.includes('\t')) return line;
      let room = width;
      return line
        .split(' ')
        .map((word, i) => {
          const fits = word.length + 1 <= room;
          room = fits ? room - word.length - 1 : width - word.length;
          return i === 0 ? word : fits ? ` ${word}` : `\n${word}`;
        })
        .join('');
    })
    .join('\n');
