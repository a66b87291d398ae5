import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx';
import type { WaterGroup } from './water-tables.ts';

/** Millimetres in twentieths of a point. */
const mm = (length: number) => Math.round((length * 1440) / 25.4);
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
// Decree 30/2020/NĐ-CP, annex I: A4, margins 20 / 20 / 30 / 15 mm, letters of 14 points, lines up to one and a half.
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
const PAPER = { width: mm(210), height: mm(297) };
const LINES = { before: 120, after: 180, line: 360 };

const centred = (text: string, bold = false, size = 26): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold, size })] });

const columns = (
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  widths: readonly [number, number],
) =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(mm),
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        children: [left, right].map((children) => new TableCell({ borders: BARE, children: [...children] })),
      }),
    ],
  });

const MARKS = [
  ['# ', 0, true],
  ['## ', 1, false],
  ['+ ', 2, false],
  ['- ', 3, false],
] as const;

/** One line of the body: numbers and dashes are left to Word, as clerks leave them. */
function paragraph(line: string): Paragraph {
  const mark = MARKS.find(([sign]) => line.startsWith(sign));
  const bold = (mark?.[2] ?? false) || (mark?.[1] === 1 && line.length < 60);
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: 0, firstLine: mm(10) },
    spacing: LINES,
    ...(mark && { numbering: { reference: 'plan', level: mark[1] } }),
    children: [new TextRun({ text: mark ? line.slice(mark[0].length) : line, bold })],
  });
}

const HEADS = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'];
const WIDTHS = [14, 70, 46, 46, 32, 44];

function taskTable(groups: readonly WaterGroup[]): Table {
  const words = (text: string, bold = false) =>
    new Paragraph({
      spacing: { before: 120, after: 120, line: 360 },
      children: [new TextRun({ text, bold })],
    });
  const cell = (text: string, bold = false, columnSpan = 1) =>
    new TableCell({ columnSpan, children: [words(text, bold)] });
  const number = () =>
    new TableCell({
      children: [new Paragraph({ numbering: { reference: 'rows', level: 0 }, children: [] })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: WIDTHS.map(mm),
    rows: [
      new TableRow({ tableHeader: true, children: HEADS.map((head) => cell(head, true)) }),
      ...groups.flatMap((group, at) => [
        new TableRow({
          children: [cell(['I', 'II', 'III', 'IV', 'V'][at] ?? '', true), cell(group.heading, true, 5)],
        }),
        ...group.rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: [
                number(),
                ...[row.work, row.lead, row.cooperating, row.time, row.product].map((text) => cell(text)),
              ],
            }),
        ),
      ]),
    ],
  });
}

/** A table that is only a list. */
const list = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [mm(14), ...(rows[0] ?? []).slice(1).map(() => mm(58))],
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (text) =>
              new TableCell({ children: [new Paragraph({ spacing: { before: 120, after: 120 }, text })] }),
          ),
        }),
    ),
  });

/** A plan of a People's Committee as Word keeps it: head in two columns, automatic numbers, the table in an appendix. */
export async function planDocx(plan: {
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: readonly string[];
  readonly body: string;
  readonly recipients: readonly string[];
  readonly table: readonly WaterGroup[];
  readonly points: readonly (readonly string[])[];
}): Promise<Buffer> {
  const pageNumber = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
  const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: index,
    format,
    text,
    alignment: AlignmentType.LEFT,
  });
  const head = columns(
    [
      centred('ỦY BAN NHÂN DÂN', true),
      centred('TỈNH MINH GIANG', true),
      centred('_______'),
      centred(`Số: ${plan.number}`),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
      centred('Độc lập - Tự do - Hạnh phúc', true, 28),
      centred('_______________________'),
      centred(plan.placeAndDate),
    ],
    [62, 103],
  );
  const foot = columns(
    [
      new Paragraph({ children: [new TextRun({ text: 'Nơi nhận:', bold: true, size: 24 })] }),
      ...plan.recipients.map(
        (text) => new Paragraph({ children: [new TextRun({ text: `- ${text}`, size: 22 })] }),
      ),
    ],
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '(đã ký)', '', 'Bùi Thị Lan Anh'].map(
      (text) => centred(text, true),
    ),
    [85, 80],
  );
  const document = new Document({
    creator: 'Văn phòng UBND tỉnh Minh Giang',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: [
            level(0, LevelFormat.UPPER_ROMAN, '%1.'),
            level(1, LevelFormat.DECIMAL, '%2.'),
            level(2, LevelFormat.LOWER_LETTER, '%3)'),
            level(3, LevelFormat.BULLET, '-'),
          ],
        },
        { reference: 'rows', levels: [level(0, LevelFormat.DECIMAL, '%1')] },
      ],
    },
    sections: [
      {
        properties: { page: { size: PAPER, margin: MARGIN }, titlePage: true },
        headers: { default: pageNumber, first: new Header({ children: [] }) },
        children: [
          head,
          centred(''),
          centred('KẾ HOẠCH', true, 28),
          ...plan.title.map((text) => centred(text, true, 28)),
          centred('_______'),
          ...plan.body
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(paragraph),
          foot,
        ],
      },
      {
        properties: {
          page: { size: { ...PAPER, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN },
        },
        headers: { default: pageNumber },
        children: [
          centred('PHỤ LỤC I', true),
          centred('DANH MỤC NHIỆM VỤ GIAI ĐOẠN 2027 - 2028', true),
          centred(`(Kèm theo Kế hoạch số ${plan.number} ngày 11/12/2026 của Ủy ban nhân dân tỉnh)`),
          taskTable(plan.table),
          new Paragraph({ children: [new PageBreak()] }),
          centred('PHỤ LỤC II', true),
          centred('CÁC ĐIỂM NGẬP ÚNG THƯỜNG XUYÊN', true),
          centred(`(Kèm theo Kế hoạch số ${plan.number} ngày 11/12/2026 của Ủy ban nhân dân tỉnh)`),
          list(plan.points),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
