import { describe, expect, test } from 'vitest';
import { secrecyMark } from '../../secrecy/index.ts';
import { read } from '../read.ts';

const TEXT = 'Số 12-KL/TU\r\nGiao Sở Y tế chủ trì, hoàn thành trước ngày 30/6/2026.\r\n';

function utf16(text: string, little: boolean, bom: boolean): Uint8Array {
  const units = bom ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), little);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with BOM', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE with BOM', utf16(TEXT, true, true), 'utf-16le'],
    ['UTF-16 BE with BOM', utf16(TEXT, false, true), 'utf-16be'],
    ['UTF-16 LE', utf16(TEXT, true, false), 'utf-16le'],
    ['UTF-16 BE', utf16(TEXT, false, false), 'utf-16be'],
  ])('%s gives the text as it stands, line ends and byte order mark kept', (what, bytes, encoding) => {
    const text = what.endsWith('with BOM') ? `\ufeff${TEXT}` : TEXT;
    expect(read(bytes, 'a.txt')).toEqual({
      ok: true,
      read: { text, tables: [], format: 'txt', encoding },
      asides: [],
      pictures: 0,
    });
  });

  test('decomposed letters are kept', () => {
    const outcome = read(utf8(TEXT.normalize('NFD')), 'a.txt');
    expect(outcome.ok && outcome.read.text).toBe(TEXT.normalize('NFD'));
  });

  test('a short ASCII text is not taken for UTF-16', () => {
    const outcome = read(utf8('Kinh gui UBND.'), 'a');
    expect(outcome.ok && outcome.read.encoding).toBe('utf-8');
  });
});

const LATIN = (text: string): Uint8Array => Uint8Array.from(text, (ch) => ch.charCodeAt(0));
const TCVN3 =
  'Céng hoµ x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. Giao Së Tµi chÝnh chñ tr×, phèi hîp víi c¸c ngµnh.';
const VNI =
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc. Giao Sôû Taøi chính chuû trì, phoái hôïp vôùi caùc ngaønh.';
/** "Cộng hòa xã hội chủ nghĩa Việt Nam …" in windows-1258: tones are bytes of their own. */
const CP1258 =
  'C\xf4\xf2ng ho\xcca xa\xde h\xf4\xf2i chu\xd2 nghi\xdea Vi\xea\xf2t Nam. \xd0\xf4\xf2c l\xe2\xf2p. Giao S\xf5\xd2 Ta\xcci chi\xecnh chu\xd2 tri\xcc.';

describe('old encodings are given their letters back', () => {
  const meant = /^Cộng h(?:oà|òa) xã hội chủ nghĩa Việt Nam\. Độc lập.* Giao Sở Tài ?chính chủ trì/u;
  test.each([
    ['tcvn3', TCVN3],
    ['vni', VNI],
    ['windows-1258', CP1258],
  ])('%s', (name, text) => {
    for (const bytes of [LATIN(text), utf8(text)]) {
      const outcome = read(bytes, 'a.txt');
      if (!outcome.ok) throw new Error(outcome.code);
      expect(outcome.read.text.normalize('NFC')).toMatch(meant);
      expect(outcome.read.encoding).toBe(name);
    }
  });

  test('TCVN3 has no toned capitals: a line of capitals says what they are', () => {
    const outcome = read(LATIN(`\xf1Y BAN NH\xa2N D\xa2N T\xd8NH\r\n${TCVN3}`), 'a.txt');
    expect(outcome.ok && outcome.read.text.split('\r\n')[0]).toBe('ỦY BAN NHÂN DÂN TỈNH');
  });

  test('a secrecy mark is seen through them', () => {
    const outcome = read(LATIN(`T\xe8i m\xcbt\r\nT\xd8nh \xf1y\r\n${TCVN3}`), 'a.txt');
    expect(outcome.ok && secrecyMark(outcome.read, []).found).toBe(true);
  });

  test('other broken bytes are not', () => {
    const outcome = read(LATIN('Giao S\xff\xfe Y t\xfe cho c\xffc x\xfe'), 'a.txt');
    expect(outcome).toMatchObject({ ok: false, code: 'WRONG_ENCODING' });
  });
});
