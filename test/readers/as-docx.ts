import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Paper } from './paper.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const centred = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] });

const halves = (left: readonly Paragraph[], right: readonly Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            borders: NO_BORDERS,
            width: { size: 40, type: WidthType.PERCENTAGE },
            children: [...left],
          }),
          new TableCell({
            borders: NO_BORDERS,
            width: { size: 60, type: WidthType.PERCENTAGE },
            children: [...right],
          }),
        ],
      }),
    ],
  });

const ruled = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });

interface Numbered {
  readonly level: number;
  readonly label: string;
  readonly rest: string;
}

const MARKS: readonly RegExp[] = [/^([IVX]+\.)\s+(.*)$/u, /^(\d+\.)\s+(.*)$/u, /^([a-zđ]\))\s+(.*)$/u];

function marked(line: string): Numbered | null {
  for (const [level, mark] of MARKS.entries()) {
    const match = mark.exec(line);
    if (match) return { level, label: match[1] ?? '', rest: match[2] ?? '' };
  }
  return null;
}

/** Follows what Word would count, so that only numbers it would print alike are left to it. */
function counter(): (level: number) => string {
  const counts = [0, 0, 0];
  return (level) => {
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    const n = counts[level] ?? 0;
    const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n] ?? String(n);
    return [`${roman}.`, `${n}.`, `${String.fromCharCode(96 + n)})`][level] ?? '';
  };
}

/** The paper as a docx: numbers typed, or left to Word where it would count alike. */
export async function asDocx(paper: Paper, automatic: boolean): Promise<Uint8Array> {
  const count = counter();
  const paragraph = (line: string): Paragraph => {
    const mark = automatic ? marked(line) : null;
    // A number that Word would not give stays typed; then its list is given up for the rest of the level.
    if (!mark || count(mark.level) !== mark.label) return new Paragraph(line);
    return new Paragraph({ text: mark.rest, numbering: { reference: 'points', level: mark.level } });
  };
  const block = (one: Block): (Paragraph | Table)[] =>
    one.kind === 'table' ? [ruled(one.rows)] : one.lines.map(paragraph);
  const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: index,
    format,
    text,
    alignment: AlignmentType.START,
  });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            level(0, LevelFormat.UPPER_ROMAN, '%1.'),
            level(1, LevelFormat.DECIMAL, '%2.'),
            level(2, LevelFormat.LOWER_LETTER, '%3)'),
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          halves(paper.left.map(centred), paper.right.map(centred)),
          ...paper.title.map(centred),
          ...paper.body.flatMap(block),
          halves(
            paper.recipients.map((line) => new Paragraph(line)),
            paper.signature.map(centred),
          ),
          ...(paper.appendix.length > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
          ...paper.appendix.flatMap((one): (Paragraph | Table)[] =>
            one.kind === 'table' ? [ruled(one.rows)] : one.lines.map(centred),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
