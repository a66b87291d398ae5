import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { handmade, paragraph } from './docx/handmade.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { read, readDocument } from './read.ts';

/** The machine may be busy; what is measured has its own limits below. */
vi.setConfig({ testTimeout: 60_000 });

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const GOOD = handmade({ body: paragraph('Giao Sở Y tế') });

/** The smallest OLE file: header, table of sectors, directory with one stream of that name and no bytes. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.fill(0xff, 76, 1024);
  const words: readonly (readonly [at: number, value: number])[] = [
    [48, 1],
    [56, 4096],
    [60, 0xfffffffe],
    [68, 0xfffffffe],
    [76, 0],
    [512, 0xfffffffd],
    [516, 0xfffffffe],
  ];
  for (const [at, value] of words) view.setUint32(at, value, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  for (let i = 0; i < name.length; i++) bytes[1024 + 2 * i] = name.charCodeAt(i);
  bytes[1024 + 64] = 2 * name.length + 2;
  bytes[1024 + 66] = 2;
  return bytes;
}

/** The first bytes say what a file is; names are never asked. */
const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['no bytes', new Uint8Array(0), 'EMPTY_FILE'],
  ['only blanks', ascii(' \r\n\t '), 'EMPTY_FILE'],
  ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'EMPTY_FILE'],
  ['docx without words', handmade({ body: paragraph('  ') }), 'EMPTY_FILE'],
  ['docx behind a password', ole('EncryptedPackage'), 'PASSWORD_PROTECTED'],
  ['old Word without its text', ole('WordDocument'), 'BROKEN_DOC'],
  ['old Excel', ole('Workbook'), 'UNSUPPORTED_FORMAT'],
  [
    'workbook',
    zipSync({ '[Content_Types].xml': ascii('<a/>'), 'xl/workbook.xml': ascii('<a/>') }),
    'UNSUPPORTED_FORMAT',
  ],
  ['other zip', zipSync({ 'a.txt': ascii('a') }), 'UNSUPPORTED_FORMAT'],
  ['docx without its document', zipSync({ '[Content_Types].xml': ascii('<a/>') }), 'BROKEN_DOCX'],
  ['PDF', ascii('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'BROKEN_PDF'],
  ['PDF after blank bytes', ascii('\n\n%PDF-1.4'), 'BROKEN_PDF'],
  ['photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), 'BROKEN_PICTURE'],
  ['screenshot', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'BROKEN_PICTURE'],
  ['fax', Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0), 'BROKEN_PICTURE'],
  ['RTF', ascii('{\\rtf1\\ansi Giao}'), 'UNSUPPORTED_FORMAT'],
  ['web page', ascii('\n<!DOCTYPE html><html>'), 'UNSUPPORTED_FORMAT'],
  ['binary', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 'NOT_TEXT'],
  ['text full of zero bytes', ascii('a\0b\0\0c'.repeat(100)), 'NOT_TEXT'],
  ['cut-off docx', GOOD.subarray(0, GOOD.length - 30), 'BROKEN_DOCX'],
  ['first half of a docx', GOOD.subarray(0, GOOD.length >> 1), 'BROKEN_DOCX'],
];

describe('what is no readable document is refused with a code', () => {
  test.each(REFUSED)('%s', async (_, bytes, code) => {
    expect(await readDocument(bytes, 'van-ban.docx')).toMatchObject({ ok: false, code });
  });

  test('what needs an engine is not read at once', () => {
    expect(read(ascii('%PDF-1.7'), 'a')).toMatchObject({ ok: false, code: 'UNSUPPORTED_FORMAT' });
  });

  test('a file above the limit, before it is looked at', () => {
    expect(read(new Uint8Array(50 * 1024 * 1024), 'a.txt')).toMatchObject({
      ok: false,
      code: 'FILE_TOO_LARGE',
    });
    expect(read(ascii('Giao việc'), 'a.txt', { maxBytes: 4 })).toMatchObject({
      ok: false,
      code: 'FILE_TOO_LARGE',
    });
  });

  test('a detail holds no words of the document', () => {
    const document = '<w:document xmlns:w="x"><w:body>Giao Sở Y tế</w:p></w:document>';
    const outcome = read(handmade({ body: '', document }), 'a.docx');
    expect(outcome.ok === false && outcome.detail).not.toContain('Sở Y tế');
  });
});

describe('files made to harm', () => {
  const zeros = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * 1024 * 1024).fill(0x20);

  test('a zip bomb is stopped while it unfolds', () => {
    const bomb = zipSync(
      { '[Content_Types].xml': ascii('<a/>'), 'word/document.xml': zeros(60) },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(read(bomb, 'a.docx')).toMatchObject({ ok: false, code: 'EXPANDS_TOO_MUCH' });
  });

  test('many parts cannot add up to a bomb', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`word/header${i}.xml`, `<a>${'x'.repeat(900_000)}</a>`]),
    );
    const bytes = handmade({ body: paragraph('a'), parts });
    expect(read(bytes, 'a.docx', { maxExpandedBytes: 4_000_000 })).toMatchObject({
      ok: false,
      code: 'EXPANDS_TOO_MUCH',
    });
  });

  test('a lying size in the directory gains nothing', () => {
    const bytes = GOOD.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    }
    expect(read(bytes, 'a.docx')).toMatchObject({ ok: true });
  });

  test('entities are not even declared', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="x">&b;</w:document>`;
    expect(read(handmade({ body: '', document: bomb }), 'a.docx')).toMatchObject({
      ok: false,
      code: 'BROKEN_DOCX',
    });
  });

  test('an outside file is not fetched', () => {
    const xxe = `<!DOCTYPE z SYSTEM "file:///etc/passwd"><w:document xmlns:w="x"/>`;
    expect(read(handmade({ body: '', document: xxe }), 'a.docx')).toMatchObject({
      ok: false,
      code: 'BROKEN_DOCX',
    });
  });

  test('nesting without end', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(200_000);
    expect(read(handmade({ body: deep }), 'a.docx')).toMatchObject({ ok: false, code: 'EXPANDS_TOO_MUCH' });
  });

  test('a list that counts to a billion', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="999999999"/></w:lvlOverride>';
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%1%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${start}</w:num>`;
    const body = paragraph('x', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const outcome = read(handmade({ body, numbering }), 'a.docx');
    expect(outcome.ok && outcome.read.text.length).toBeLessThan(100);
  });

  test('a long document is read within the limits', () => {
    const body = paragraph('Giao Sở Xây dựng chủ trì, phối hợp với các cơ quan liên quan thực hiện.').repeat(
      20_000,
    );
    const started = performance.now();
    const outcome = read(handmade({ body }), 'a.docx', { ...DEFAULT_LIMITS, maxRatio: 10_000 });
    expect(outcome.ok && outcome.read.text.length).toBeGreaterThan(1_400_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
