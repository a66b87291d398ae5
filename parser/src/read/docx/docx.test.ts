import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test, vi } from 'vitest';
import { read } from '../read.ts';
import { handmade, paragraph, part } from './handmade.ts';

/** The machine may be busy; what is measured has its own limits below. */
vi.setConfig({ testTimeout: 60_000 });

function reading(bytes: Uint8Array) {
  const outcome = read(bytes, 'a.docx');
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome;
}

const textOf = (body: string): string => reading(handmade({ body })).read.text;
const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;

test('a document written by a library: paragraphs, note, table, header and footer', async () => {
  const cell = (...texts: string[]): TableCell =>
    new TableCell({ children: texts.map((text) => new Paragraph(text)) });
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Theo Quyết định số 12-QĐ/TU.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('TÀI LIỆU HỌP')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Trang 1')] }) },
        children: [
          new Paragraph('KẾT LUẬN'),
          new Paragraph({
            children: [new TextRun('Ban Thường vụ'), new FootnoteReferenceRun(1), new TextRun(' kết luận.')],
          }),
          new Table({
            rows: [
              new TableRow({ children: [cell('STT'), cell('Nhiệm vụ')] }),
              new TableRow({ children: [cell('1'), cell('Lập đề án', 'Trình thông qua')] }),
            ],
          }),
        ],
      },
    ],
  });
  const { read: text, asides } = reading(new Uint8Array(await Packer.toBuffer(document)));
  expect(text.text).toBe(
    'KẾT LUẬN\n\nBan Thường vụ¹ kết luận.\n\n¹ Theo Quyết định số 12-QĐ/TU.\n\nSTT\tNhiệm vụ\n1\tLập đề án\nTrình thông qua',
  );
  expect(text.tables[0]?.rows.map((row) => row.map(([start, end]) => text.text.slice(start, end)))).toEqual([
    ['STT', 'Nhiệm vụ'],
    ['1', 'Lập đề án\nTrình thông qua'],
  ]);
  expect(asides.map((aside) => aside.trim()).sort()).toEqual(['Trang 1', 'TÀI LIỆU HỌP']);
});

test('tracked changes are taken as accepted', () => {
  const body = `<w:p>${run('<w:t>Giao </w:t>')}<w:del>${run('<w:delText>Sở A</w:delText>')}</w:del><w:ins>${run('<w:t>Sở B</w:t>')}</w:ins></w:p>
    <w:p><w:moveFrom>${run('<w:t>cũ</w:t>')}</w:moveFrom><w:moveTo>${run('<w:t>mới</w:t>')}</w:moveTo></w:p>
    <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('<w:t>Nối </w:t>')}</w:p><w:p>${run('<w:t>liền</w:t>')}</w:p>
    <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('bỏ')}</w:tc></w:tr><w:tr><w:tc>${paragraph('giữ')}</w:tc></w:tr></w:tbl>`;
  expect(textOf(body)).toBe('Giao Sở B\n\nmới\n\nNối liền\n\ngiữ');
});

test('characters that Word keeps as elements', () => {
  const body = `<w:p>${run('<w:t>17</w:t><w:noBreakHyphen/><w:t>NQ/TU</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:softHyphen/><w:t>c\u00add</w:t>')}${run(
    '<w:sym w:font="Symbol" w:char="F0B3"/>',
  )}${run('<w:t>2</w:t>', '<w:vertAlign w:val="superscript"/>')}${run('<w:t>kết luận</w:t>', '<w:caps/>')}</w:p>`;
  expect(textOf(body)).toBe('17-NQ/TU\ta\nbcd≥²KẾT LUẬN');
});

test('links, fields, content controls and comments', () => {
  const body = `<w:p><w:hyperlink>${run('<w:t>Cổng</w:t>')}</w:hyperlink>${run('<w:fldChar w:fldCharType="begin"/>')}${run(
    '<w:instrText> PAGE </w:instrText>',
  )}${run('<w:fldChar w:fldCharType="end"/>')}<w:commentRangeStart w:id="1"/><w:sdt><w:sdtContent>${run('<w:t> tỉnh</w:t>')}</w:sdtContent></w:sdt>${run(
    '<w:commentReference w:id="1"/>',
  )}</w:p><w:sdt><w:sdtContent>${paragraph('Khối')}</w:sdtContent></w:sdt>`;
  expect(textOf(body)).toBe('Cổng tỉnh\n\nKhối');
});

test('text boxes, hidden words and drawn lettering stand aside, once', () => {
  const box = `<w:txbxContent>${paragraph('TỐI MẬT')}</w:txbxContent>`;
  const body = `<w:p>${run(
    `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
  )}${run('<w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict>')}${run('<w:t>ẩn</w:t>', '<w:vanish/>')}${run('<w:t>Thân</w:t>')}</w:p>`;
  const { read: text, asides } = reading(handmade({ body }));
  expect(text.text).toBe('Thân');
  expect(asides).toEqual(['TỐI MẬT', 'MẬT', 'ẩn']);
});

test('a header that no relationship names is still looked at', () => {
  const parts = { 'word/header3.xml': part('w:hdr', paragraph('MẬT')) };
  expect(reading(handmade({ body: paragraph('Thân'), parts })).asides).toEqual(['MẬT\n']);
});

test('a cell over several columns keeps the index of the columns after it', () => {
  const cell = (text: string, span = 1): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const { read: text } = reading(
    handmade({ body: `<w:tbl><w:tr>${cell('Nhóm', 2)}${cell('x')}</w:tr></w:tbl>` }),
  );
  expect(text.tables[0]?.rows[0]?.map(([start, end]) => text.text.slice(start, end))).toEqual([
    'Nhóm',
    '',
    'x',
  ]);
});

test('the strict form and another prefix are read alike', () => {
  const document =
    '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Chữ</x:t></x:r></x:p></x:body></x:document>';
  expect(reading(handmade({ body: '', document })).read.text).toBe('Chữ');
});

test('a document made of text boxes only is its own body', () => {
  const body = `<w:p>${run(`<w:pict><v:textbox><w:txbxContent>${paragraph('Giao Sở Y tế')}</w:txbxContent></v:textbox></w:pict>`)}</w:p>`;
  expect(reading(handmade({ body })).read.text).toBe('Giao Sở Y tế');
});

test('a note referred to a thousand times is written once', () => {
  const mark = run('<w:footnoteReference w:id="7"/>');
  const parts = {
    'word/footnotes.xml': part(
      'w:footnotes',
      `<w:footnote w:id="7">${paragraph('Dài '.repeat(1000))}</w:footnote>`,
    ),
  };
  const { read: text } = reading(
    handmade({ body: `<w:p>${run('<w:t>Câu</w:t>')}${mark.repeat(1000)}</w:p>`, parts }),
  );
  expect(text.text.length).toBeLessThan(6000);
  expect(text.text).toMatch(/^Câu¹¹/);
});

test('a chain of styles without end costs no time', () => {
  const chain = Array.from(
    { length: 5_000 },
    (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`,
  ).join('');
  const body = paragraph('a', '<w:pStyle w:val="s0"/>').repeat(5_000);
  const started = performance.now();
  expect(read(handmade({ body, styles: chain }), 'a.docx', { maxRatio: 10_000 }).ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('letters of old fonts are read by the font that a run, its style or the document names', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
  const body = `<w:p>${run('<w:t xml:space="preserve">tØnh ñy </w:t>', font('.VnTimeH'))}${run('<w:t xml:space="preserve">®Ò nghÞ </w:t>')}${run('<w:t xml:space="preserve">Sôû Taøi chính </w:t>', font('VNI-Times'))}${run('<w:t xml:space="preserve">và Sở Xây dựng </w:t>', font('Times New Roman'))}${run('<w:t>th</w:t><w:softHyphen/><w:t>êng xuyªn</w:t>')}</w:p>`;
  expect(reading(handmade({ body, styles })).read.text).toBe(
    'TỈNH ỦY đề nghị Sở Tài chính và Sở Xây dựng thường xuyên',
  );
});
