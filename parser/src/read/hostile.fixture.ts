/** Files made to harm a reader, one of each kind known. For tests. */
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { handmade, level, list, numbered, paragraph, use } from './docx/handmade.ts';
import { drawsItself, FONT, onePage, page, pdfOf, stream, WORDS } from './pdf/handmade.fixture.ts';

export interface Hostile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Codes that may be answered; "read" where a structure is right. */
  readonly answers: readonly string[];
  /** True where it takes seconds or hundreds of megabytes: not in `npm test`. */
  readonly big?: boolean;
}

const MEBIBYTE = 1024 * 1024;
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = (n: number): number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const REFUSED_PDF = [
  'BROKEN_PDF',
  'EXPANDS_TOO_MUCH',
  'SCAN_UNREADABLE',
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'PASSWORD_PROTECTED',
];
const REFUSED_PICTURE = [
  'BROKEN_PICTURE',
  'FILE_TOO_LARGE',
  'SCAN_UNREADABLE',
  'EXPANDS_TOO_MUCH',
  'UNSUPPORTED_FORMAT',
];

const docx = (what: string, bytes: Uint8Array, ...answers: string[]): Hostile => ({
  what,
  name: 'a.docx',
  bytes,
  answers,
});
const pdf = (what: string, bytes: Uint8Array, ...more: string[]): Hostile => ({
  what,
  name: 'a.pdf',
  bytes,
  answers: [...REFUSED_PDF, ...more],
});

/** A document whose body is `document`, with a document type declaration before it. */
const declared = (doctype: string, words: string): Uint8Array =>
  handmade({
    body: '',
    document: `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  });

const laughs = `<!DOCTYPE x [<!ENTITY a "ha ha ha ">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`;

const nest = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('đáy')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

const manyEntries = (count: number): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, new Uint8Array(0)])), {
    level: 0,
  });

const DOCX: readonly Hostile[] = [
  docx('a part of 80 MB of blanks', handmade({ body: ' '.repeat(80 * MEBIBYTE) }), 'EXPANDS_TOO_MUCH'),
  docx(
    'many parts that unfold to too much together',
    handmade({
      body: paragraph('Thân'),
      parts: Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`word/header${i}.xml`, `<x>${'ab '.repeat(600_000)}</x>`]),
      ),
    }),
    'EXPANDS_TOO_MUCH',
  ),
  docx(
    'a zip in a zip in a zip beside the document',
    handmade({
      body: paragraph('Thân'),
      parts: { 'word/embeddings/a.zip': zipSync({ 'b.zip': zipSync({ c: new Uint8Array(20 * MEBIBYTE) }) }) },
    }),
    'read',
  ),
  docx('30,000 empty entries', manyEntries(30_000), 'EXPANDS_TOO_MUCH'),
  docx('entities that grow tenfold ten times', declared(laughs, '&j;'), 'BROKEN_DOCX'),
  docx(
    'an entity from a file of the machine',
    declared('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'),
    'BROKEN_DOCX',
  ),
  docx('10,000 tables within one another', handmade({ body: nest(10_000) }), 'EXPANDS_TOO_MUCH'),
  docx(
    'a table of 60,000 cells in a row',
    handmade({ body: `<w:tbl><w:tr>${`<w:tc>${paragraph('a')}</w:tc>`.repeat(60_000)}</w:tr></w:tbl>` }),
    'read',
  ),
  docx(
    'cells said to cover a thousand million columns',
    handmade({
      body: `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${paragraph('a')}</w:tc>`.repeat(50)}</w:tr></w:tbl>`,
    }),
    'read',
  ),
  docx(
    'styles and lists that are based on one another in a circle',
    handmade({
      body: `${paragraph('Vòng', '<w:pStyle w:val="a"/>')}${numbered('Danh sách', 1)}`,
      styles:
        '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="b"/></w:abstractNum>${use(1, 0)}${use(2, 1)}`,
    }),
    'read',
  ),
  docx(
    'a list that begins at a thousand million, in letters',
    handmade({
      body: numbered('Mục', 1),
      numbering:
        list(0, level(0, 'upperLetter', '%1%1%1%1.').replace('w:val="1"', 'w:val="1000000000"')) + use(1, 0),
    }),
    'read',
  ),
  docx(
    'a label of a level that is a million letters long, used 500 times',
    handmade({
      body: numbered('Mục', 1).repeat(500),
      numbering: list(0, level(0, 'decimal', '%1'.repeat(300_000))) + use(1, 0),
    }),
    'read',
    'EXPANDS_TOO_MUCH',
  ),
];

const catalogue = '<</Type/Catalog/Pages 2 0 R>>';
const image = (width: number, height: number): Uint8Array =>
  stream(
    deflateSync(new Uint8Array(1000)),
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode`,
  );

const PDF: readonly Hostile[] = [
  pdf('a page tree in a circle', pdfOf([catalogue, '<</Type/Pages/Kids[2 0 R]/Count 9999999>>'])),
  pdf(
    'said to have two thousand million pages',
    pdfOf([catalogue, '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>', page(), stream(WORDS), FONT]),
    'read',
  ),
  pdf(
    '50,000 times the same page',
    pdfOf([
      catalogue,
      `<</Type/Pages/Kids[${'3 0 R '.repeat(50_000)}]/Count 50000>>`,
      page(),
      stream(WORDS),
      FONT,
    ]),
  ),
  pdf(
    'a page of a square kilometre',
    onePage(stream(WORDS), page().replace('595 842', '2834645 2834645')),
    'read',
  ),
  pdf('a page of no size', onePage(stream(WORDS), page().replace('595 842', '0 0')), 'read'),
  pdf(
    'an object stream that is its own',
    pdfOf([
      catalogue,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      page(),
      '<</Type/ObjStm/N 9/First 9/Extends 4 0 R/Length 0>>stream\n\nendstream',
      FONT,
    ]),
  ),
  pdf('a length that names its own stream', onePage(ascii('<</Length 4 0 R>>stream\nBT\nendstream')), 'read'),
  pdf(
    'a table of objects that points back at itself',
    ascii(
      '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF',
    ),
  ),
  pdf(
    'a picture said to have 60,000 × 60,000 points',
    onePage(stream(ascii('600 0 0 800 0 0 cm /X Do')), page('/XObject<</X 6 0 R>>'), image(60_000, 60_000)),
    'read',
  ),
  pdf('100,000 open arrays', ascii(`%PDF-1.7\n1 0 obj\n${'['.repeat(100_000)}\nendobj`)),
  {
    ...pdf('a form that draws itself twice', drawsItself(), 'READING_TOO_BIG', 'READING_TOO_LONG'),
    big: true,
  },
];

const crc = (bytes: readonly number[]): number => {
  let c = ~0;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (c & 1 ? 0xedb88320 : 0);
  }
  return ~c;
};

/** A PNG of a declared size with next to no data. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: readonly number[]): number[] => {
    const body = [...ascii(type), ...data];
    return [...word(data.length), ...body, ...word(crc(body))];
  };
  return Uint8Array.of(
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', [...word(width), ...word(height), 8, 2, 0, 0, 0]),
    ...chunk('IDAT', [...deflateSync(new Uint8Array(20_000))]),
    ...chunk('IEND', []),
  );
}

/** A JPEG head that declares a size, without its picture. */
const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[
      0xff,
      0xc0,
      0,
      17,
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      3,
      1,
      0x22,
      0,
      2,
      0x11,
      1,
      3,
      0x11,
      1,
    ],
    ...[0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0, 0xff, 0xd9],
  );

/** A TIFF whose directory declares a size; its next directory is itself where `circle`. */
function tiff(width: number, height: number, circle: boolean): Uint8Array {
  const entry = (tag: number, value: number): number[] => [
    ...[tag & 255, tag >> 8, 4, 0, 1, 0, 0, 0],
    ...word(value).reverse(),
  ];
  const entries = [
    entry(256, width),
    entry(257, height),
    entry(258, 8),
    entry(259, 1),
    entry(262, 1),
    entry(273, 8),
    entry(277, 1),
    entry(278, height),
    entry(279, 100),
  ];
  return Uint8Array.of(
    ...[0x49, 0x49, 42, 0, 8, 0, 0, 0, entries.length, 0],
    ...entries.flat(),
    ...word(circle ? 8 : 0).reverse(),
    ...new Uint8Array(200),
  );
}

const picture = (what: string, name: string, bytes: Uint8Array): Hostile => ({
  what,
  name,
  bytes,
  answers: REFUSED_PICTURE,
});

const PICTURES: readonly Hostile[] = [
  picture('a PNG of 60,000 × 60,000 points in 200 bytes', 'a.png', png(60_000, 60_000)),
  picture('a PNG of two thousand million × 1', 'a.png', png(2_000_000_000, 1)),
  picture('a PNG of no width', 'a.png', png(0, 10)),
  picture('a JPEG of 65,535 × 65,535 points in 70 bytes', 'a.jpg', jpeg(65_535, 65_535)),
  picture('a TIFF of a million × a million points', 'a.tif', tiff(1_000_000, 1_000_000, false)),
  picture('a TIFF whose pages go round in a circle', 'a.tif', tiff(10, 10, true)),
];

const text = (what: string, content: string, ...answers: string[]): Hostile => ({
  what,
  name: 'a.txt',
  bytes: ascii(content),
  answers,
});

const TEXTS: readonly Hostile[] = [
  text('a line of 21 MB', 'Giao Sở Y tế rà soát, '.repeat(900_000), 'FILE_TOO_LARGE'),
  { ...text('a line of 15 MB', 'Giao Sở Y tế rà soát, '.repeat(550_000), 'read'), big: true },
  text('a line of 300 KB', 'Giao Sở Y tế rà soát, '.repeat(11_000), 'read'),
  text('100,000 lines of a letter', 'a\n'.repeat(100_000), 'read'),
  text(
    '20,000 numbers, each below the one before',
    Array.from({ length: 20_000 }, (_, i) => `${'1.'.repeat((i % 40) + 1)} Rà soát`).join('\n'),
    'read',
  ),
  text(
    'words turned to run from right to left, and letters of no width',
    `${'\u202e\u200b\u2066'.repeat(5_000)}Giao S\u200bở Y t\u200dế rà soát.`,
    'read',
  ),
  text(
    'a hundred thousand marks on one letter',
    `Giao Sở Y tế rà soát a${'\u0301'.repeat(100_000)}.`,
    'read',
  ),
  text('nothing but nulls', '\0'.repeat(100_000), 'NOT_TEXT', 'EMPTY_FILE', 'WRONG_ENCODING'),
  {
    what: 'UTF-16 of half pairs',
    name: 'a.txt',
    bytes: Uint8Array.of(0xff, 0xfe, ...Array.from({ length: 4000 }, (_, i) => (i % 2 ? 0xd8 : 0x41))),
    answers: ['read', 'NOT_TEXT', 'WRONG_ENCODING'],
  },
];

/** A compound file whose tables of sectors are `fill` throughout. */
function compound(good: Uint8Array, fill: (i: number) => number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let i = 0; i < 128 && table + 4 * i + 4 <= bytes.length; i++)
    view.setUint32(table + 4 * i, fill(i), true);
  return bytes;
}

/** Every number of the file head from `from` on that tells where things stand and how long they are, a lie. */
function lying(good: Uint8Array, from: number, value: number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = from; at < from + 700 && at + 4 <= bytes.length; at += 4) view.setUint32(at, value, true);
  return bytes;
}

/** @param good a .doc that is read. */
export function hostileDocs(good: Uint8Array): readonly Hostile[] {
  const made = (what: string, bytes: Uint8Array): Hostile => ({
    what,
    name: 'a.doc',
    bytes,
    answers: [
      'BROKEN_DOC',
      'EXPANDS_TOO_MUCH',
      'EMPTY_FILE',
      'PASSWORD_PROTECTED',
      'UNSUPPORTED_FORMAT',
      'read',
    ],
  });
  return [
    made(
      'sectors in a circle of one',
      compound(good, (i) => i),
    ),
    made(
      'sectors in a circle of three',
      compound(good, (i) => i % 3),
    ),
    made(
      'sectors that follow on for ever',
      compound(good, (i) => i + 1),
    ),
    made('places of parts all at 4 thousand million', lying(good, 512 + 150, 0xfffffffe)),
    made('places of parts all at nothing', lying(good, 512 + 150, 0)),
    made('lengths of parts all of 16 million', lying(good, 512 + 150, 0x00ffffff)),
  ];
}

export const HOSTILE: readonly Hostile[] = [...DOCX, ...PDF, ...PICTURES, ...TEXTS];
