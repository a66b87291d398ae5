import { Refusal } from '../outcome.ts';
import type { Bytes } from './bytes.ts';

/** A stretch of the table stream. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** What the file information block says ([MS-DOC] 2.5). Counts are characters of the parts that follow one another. */
export interface WordHeader {
  readonly tableStream: '0Table' | '1Table';
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
  readonly headerBoxes: number;
  readonly styles: Stretch;
  readonly footnoteMarks: Stretch;
  readonly footnoteTexts: Stretch;
  readonly endnoteMarks: Stretch;
  readonly endnoteTexts: Stretch;
  readonly runs: Stretch;
  readonly paragraphs: Stretch;
  readonly fonts: Stretch;
  readonly pieces: Stretch;
  readonly lists: Stretch;
  readonly listUses: Stretch;
}

const MAGIC = 0xa5ec;
/** Word 97; earlier files are laid out otherwise. */
const OLDEST = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const STRETCHES = 154;

export function readHeader(word: Bytes): WordHeader {
  if (word.u16(0) !== MAGIC) throw new Refusal('BROKEN_DOC', 'no Word header');
  if (word.u16(2) < OLDEST) throw new Refusal('UNSUPPORTED_FORMAT', 'older than Word 97');
  const flags = word.u16(10);
  if (flags & ENCRYPTED) throw new Refusal('PASSWORD_PROTECTED', 'encrypted .doc');
  const stretch = (index: number): Stretch => ({
    at: word.u32(STRETCHES + 8 * index),
    length: word.u32(STRETCHES + 8 * index + 4),
  });
  return {
    tableStream: flags & SECOND_TABLE ? '1Table' : '0Table',
    main: word.u32(76),
    footnotes: word.u32(80),
    headers: word.u32(84),
    macros: word.u32(88),
    comments: word.u32(92),
    endnotes: word.u32(96),
    boxes: word.u32(100),
    headerBoxes: word.u32(104),
    styles: stretch(1),
    footnoteMarks: stretch(2),
    footnoteTexts: stretch(3),
    runs: stretch(12),
    paragraphs: stretch(13),
    fonts: stretch(15),
    pieces: stretch(33),
    endnoteMarks: stretch(46),
    endnoteTexts: stretch(47),
    lists: stretch(73),
    listUses: stretch(74),
  };
}
