import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type INumberingOptions,
  LevelFormat,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { pack, unpack } from './archive.ts';
import type { PlanAppendix, StatePlan } from './plan-content.ts';

/** Millimetres in twentieths of a point, the unit of WordprocessingML. */
const mm = (length: number) => Math.round((length * 1440) / 25.4);

// Decree 30/2020/NĐ-CP, annex I: A4, margins 20 / 20 / 30 / 15 mm, Times New Roman 14, sections I. 1. a)
const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
const page = { width: mm(210), height: mm(297) };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const numbering: INumberingOptions = {
  config: [
    {
      reference: 'plan',
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.LEFT, style: { run: { bold: true } } },
        { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.LEFT },
        { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.LEFT },
      ],
    },
    { reference: 'rows', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.CENTER }] },
  ],
};

/** Lays a plan out as a .docx; the same plan gives the same bytes on the same Node. */
export async function buildStatePlan(plan: StatePlan): Promise<Buffer> {
  const pageNumber = new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
  const headers = { default: pageNumber, first: new Header({ children: [] }) };
  const portrait = { page: { size: page, margin }, titlePage: true };
  const landscape = { page: { size: { ...page, orientation: PageOrientation.LANDSCAPE }, margin } };
  const document = new Document({
    title: `Kế hoạch số ${plan.number}`,
    creator: 'Văn phòng UBND tỉnh Minh Giang',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering,
    sections: [
      { properties: portrait, headers, children: [...opening(plan), ...body(plan), closing(plan)] },
      ...(plan.appendix ? [{ properties: landscape, headers, children: appendix(plan.appendix) }] : []),
    ],
  });
  return withoutTimes(await Packer.toBuffer(document));
}

/** The library stamps the time of building into the core properties: put the fixed one there. */
export function withoutTimes(built: Buffer): Buffer {
  const stamp = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;
  return pack(
    unpack(built).map(([path, bytes]) =>
      path === 'docProps/core.xml'
        ? ([path, Buffer.from(bytes.toString('utf8').replace(stamp, '$12026-01-01T00:00:00Z'))] as const)
        : ([path, bytes] as const),
    ),
  );
}

function line(text: string, style: { bold?: boolean; italics?: boolean; size?: number } = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...style })] });
}

function prose(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { after: 120 },
    children: [new TextRun(text)],
  });
}

function numbered(level: number, text: string, bold: boolean): Paragraph {
  const children: ParagraphChild[] = [new TextRun({ text, bold })];
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    numbering: { reference: 'plan', level },
    indent: { left: 0, firstLine: mm(10) },
    spacing: { after: 120 },
    children,
  });
}

function twoColumns(left: Paragraph[], right: Paragraph[], widths: readonly [number, number]): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({ children, width: { size: mm(width), type: WidthType.DXA }, borders: { top: none, bottom: none, left: none, right: none } });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(mm),
    borders: noBorders,
    rows: [new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

function opening(plan: StatePlan): (Paragraph | Table)[] {
  const left = [
    line('ỦY BAN NHÂN DÂN', { bold: true, size: 26 }),
    line('TỈNH MINH GIANG', { bold: true, size: 26 }),
    line('_______', { size: 26 }),
    line(`Số: ${plan.number}`, { size: 26 }),
  ];
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 26 }),
    line('Độc lập - Tự do - Hạnh phúc', { bold: true }),
    line('_______________________', { size: 26 }),
    line(plan.placeAndDate, { italics: true }),
  ];
  return [
    twoColumns(left, right, [62, 103]),
    line(''),
    line('KẾ HOẠCH', { bold: true }),
    ...plan.title.map((text) => line(text, { bold: true })),
    line('_______'),
    ...plan.opening.map(prose),
  ];
}

function body(plan: StatePlan): Paragraph[] {
  const sections = plan.sections.flatMap((section) => [
    numbered(0, section.heading, true),
    ...section.items.flatMap((item) => [
      numbered(1, item.text, item.heading),
      ...item.points.map((point) => numbered(2, point, false)),
    ]),
  ]);
  return [...sections, prose(plan.end)];
}

function closing(plan: StatePlan): Table {
  const recipients = [
    new Paragraph({ children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: 24 })] }),
    ...plan.recipients.map((text) => new Paragraph({ children: [new TextRun({ text: `- ${text}`, size: 22 })] })),
  ];
  const signature = [...plan.signature.lines, '', '(đã ký)', '', plan.signature.name].map((text) => line(text, { bold: true }));
  return twoColumns(recipients, signature, [85, 80]);
}

const COLUMNS = [
  ['STT', 12], ['Nhiệm vụ', 78], ['Chủ trì', 45], ['Phối hợp', 45], ['Thời gian', 30], ['Sản phẩm', 42],
] as const;

function appendix(table: PlanAppendix): (Paragraph | Table)[] {
  const cell = (children: Paragraph[], span = 1) =>
    new TableCell({ children, columnSpan: span, verticalAlign: VerticalAlign.CENTER });
  const text = (words: string, bold = false) => new Paragraph({ children: [new TextRun({ text: words, bold, size: 24 })] });
  const row = (cells: TableCell[]) => new TableRow({ children: cells, cantSplit: true });
  const rows = [
    new TableRow({ tableHeader: true, children: COLUMNS.map(([name]) => cell([line(name, { bold: true, size: 24 })])) }),
    ...table.groups.flatMap((group, index) => [
      row([cell([line(ROMAN[index] ?? '', { bold: true, size: 24 })]), cell([text(group.heading, true)], 5)]),
      ...group.rows.map((words) =>
        row([
          cell([new Paragraph({ numbering: { reference: 'rows', level: 0 }, indent: { left: 0, firstLine: 0 }, children: [] })]),
          ...words.map((word) => cell([text(word)])),
        ]),
      ),
    ]),
  ];
  return [
    line('Phụ lục', { bold: true }),
    ...table.title.map((words, index) => line(words, index === 0 ? { bold: true } : { italics: true })),
    line(''),
    new Table({ layout: TableLayoutType.FIXED, columnWidths: COLUMNS.map(([, width]) => mm(width)), rows }),
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
