import { textBuilder } from '../builder.ts';
import { numberWriter } from '../docx/counter.ts';
import { noteWriter } from '../docx/notes.ts';
import type { ReadLimits } from '../limits.ts';
import { type ReadOutcome, Refusal, refused } from '../outcome.ts';
import { legacyEncoding } from '../plain/legacy.ts';
import { wordWriter } from './body.ts';
import { type Bytes, bytesOf } from './bytes.ts';
import { openCompound } from './compound.ts';
import { readFormatting } from './formatting.ts';
import { readHeader, type Stretch, type WordHeader } from './header.ts';
import { readLists } from './lists.ts';
import { readPieces } from './pieces.ts';
import { readFonts, readStyles } from './styles.ts';
import { type CharacterSink, paragraphsOf, type WordSource } from './text.ts';

/**
 * Reads a document of Word 97 to 2003 with automatic numbers written out: text by its table of pieces, so that what was
 * taken out is not read; marked deletions left out; tables by their rows. Throws `Refusal`; `read` catches it.
 */
export function readDoc(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  const compound = openCompound(bytes);
  if (compound.names.includes('EncryptedPackage')) return refused('PASSWORD_PROTECTED', 'encrypted package');
  const stream = compound.stream('WordDocument');
  if (!stream) {
    const known = compound.names.includes('WordDocument');
    return refused(known ? 'BROKEN_DOC' : 'UNSUPPORTED_FORMAT', 'OLE file without a Word document');
  }
  const word = bytesOf(stream);
  const header = readHeader(word);
  const tables = compound.stream(header.tableStream);
  if (!tables) throw new Refusal('BROKEN_DOC', 'no table stream');
  const table = bytesOf(tables);
  if (header.main > limits.maxCharacters) throw new Refusal('EXPANDS_TOO_MUCH', 'too many characters');

  const source = sourceOf(word, table, header, limits);
  const asides: string[] = [];
  let pictures = 0;
  const quiet: CharacterSink = {
    note: () => '',
    aside: (text) => void asides.push(text),
    picture: () => void pictures++,
  };
  const kinds = notesOf(table, header);
  const texts = new Map<string, string>();
  for (const { kind, stretches } of kinds) {
    for (const [i, [from, to]] of stretches.entries())
      texts.set(`${kind}/${i}`, textIn(source, from, to, quiet));
  }
  const notes = noteWriter(texts);
  const mark = (place: number): string => {
    for (const { kind, marks } of kinds) {
      const index = marks.indexOf(place);
      if (index >= 0) return notes.mark(kind, String(index), false);
    }
    return '';
  };
  const out = textBuilder();
  const body = wordWriter(
    out,
    numberWriter(readLists(table, header.lists, header.listUses), source.styles),
    notes,
  );
  for (const paragraph of paragraphsOf(source, 0, header.main, { ...quiet, note: mark }))
    body.paragraph(paragraph);
  body.end();
  for (const [from, to] of outsideOf(header)) asides.push(textIn(source, from, to, quiet, '\n'));

  const { text, tables: found } = out.finish();
  if (!/[\p{L}\p{N}]/u.test(text)) return refused('EMPTY_FILE', 'no letter and no digit in the body');
  if (legacyEncoding(text) !== null) return refused('LEGACY_ENCODING', 'old font in doc');
  return {
    ok: true,
    read: { text, tables: found, format: 'doc', encoding: null },
    asides: asides.filter((aside) => aside.trim() !== ''),
    pictures,
  };
}

function sourceOf(word: Bytes, table: Bytes, header: WordHeader, limits: ReadLimits): WordSource {
  const fonts = readFonts(table, header.fonts);
  return {
    word,
    pieces: readPieces(table, header.pieces, limits.maxCharacters * 2),
    runs: readFormatting(word, table, header.runs, 'runs'),
    paragraphs: readFormatting(word, table, header.paragraphs, 'paragraphs'),
    styles: readStyles(table, header.styles, fonts),
    fonts,
  };
}

type Range = readonly [from: number, to: number];

/** The parts behind the main text that hold headers and text boxes; notes and comments are apart. */
function outsideOf(header: WordHeader): Range[] {
  const headers = header.main + header.footnotes;
  const boxes = headers + header.headers + header.macros + header.comments + header.endnotes;
  return [
    [headers, headers + header.headers],
    [boxes, boxes + header.boxes + header.headerBoxes],
  ];
}

/** Foot- and endnotes: where their marks stand in the main text, and where their words do. */
function notesOf(table: Bytes, header: WordHeader) {
  const endnotes = header.main + header.footnotes + header.headers + header.macros + header.comments;
  return [
    {
      kind: 'footnote',
      marks: marksOf(table, header.footnoteMarks),
      stretches: textsOf(table, header.footnoteTexts, header.main),
    },
    {
      kind: 'endnote',
      marks: marksOf(table, header.endnoteMarks),
      stretches: textsOf(table, header.endnoteTexts, endnotes),
    },
  ] as const;
}

function marksOf(table: Bytes, { at, length }: Stretch): number[] {
  const count = Math.max(0, Math.floor((Math.min(length, table.length) - 4) / 6));
  return Array.from({ length: count }, (_, i) => table.u32(at + 4 * i));
}

function textsOf(table: Bytes, { at, length }: Stretch, start: number): Range[] {
  const count = Math.max(0, Math.floor(Math.min(length, table.length) / 4) - 2);
  return Array.from(
    { length: count },
    (_, i): Range => [start + table.u32(at + 4 * i), start + table.u32(at + 4 * i + 4)],
  );
}

function textIn(source: WordSource, from: number, to: number, sink: CharacterSink, between = ' '): string {
  const lines: string[] = [];
  for (const { text } of paragraphsOf(source, from, to, sink)) lines.push(text.trim());
  return lines.join(between).trim();
}
