import type { Style, Styles } from '../docx/styles.ts';
import { lineage } from '../docx/styles.ts';
import { symbol } from '../docx/symbols.ts';
import { inFont } from '../plain/old-fonts.ts';
import { raised } from '../raised.ts';
import type { Bytes } from './bytes.ts';
import { type Formatted, formattedAt } from './formatting.ts';
import { type Piece, textOf } from './pieces.ts';
import { SPRM, sprmsOf } from './sprm.ts';

/** What runs and paragraphs of a document are read from. */
export interface WordSource {
  readonly word: Bytes;
  readonly pieces: readonly Piece[];
  readonly runs: readonly Formatted[];
  readonly paragraphs: readonly Formatted[];
  readonly styles: Styles;
  readonly fonts: readonly string[];
}

/** What is met among the characters. */
export interface CharacterSink {
  /** The mark of a note at a place of the document. */
  note(place: number): string;
  /** Hidden words. */
  aside(text: string): void;
  picture(): void;
}

/** A paragraph, or a cell that ends one. */
export interface WordParagraph {
  readonly text: string;
  /** The character that ends it: 0x0D, 0x07 (cell or row), 0x0C. */
  readonly end: number;
  readonly properties: Formatted | null;
}

interface RunLook {
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly special: boolean;
  readonly raised: boolean;
  readonly font: string | null;
  readonly symbol: { readonly font: string; readonly code: number } | null;
}

const FIELD = { begin: 0x13, separator: 0x14, end: 0x15 } as const;
/** Paragraph, page or section, cell or row. */
const ENDS = new RegExp(`[\\r\\f${String.fromCharCode(7)}]`, 'g');

/** Gives the paragraphs of `[from, to)` one by one. */
export function* paragraphsOf(
  source: WordSource,
  from: number,
  to: number,
  sink: CharacterSink,
): Generator<WordParagraph> {
  const fields: boolean[] = [];
  let text = '';
  for (const piece of source.pieces) {
    const [start, stop] = [Math.max(from, piece.from), Math.min(to, piece.to)];
    for (let at = start; at < stop; ) {
      const offset = piece.at + (at - piece.from) * piece.width;
      const run = formattedAt(source.runs, offset);
      const reach = run ? Math.ceil((run.to - offset) / piece.width) : stop - at;
      const end = Math.min(stop, at + Math.max(1, reach));
      const written = textOf(source.word, piece, at, end);
      const properties = formattedAt(source.paragraphs, offset);
      let done = 0;
      for (const match of written.matchAll(ENDS)) {
        text += shown(source, written.slice(done, match.index), at + done, run, properties, fields, sink);
        const mark = offset + match.index * piece.width;
        yield { text, end: match[0].charCodeAt(0), properties: formattedAt(source.paragraphs, mark) };
        text = '';
        done = match.index + 1;
      }
      text += shown(source, written.slice(done), at + done, run, properties, fields, sink);
      at = end;
    }
  }
  if (text.trim() !== '') yield { text, end: 0x0d, properties: null };
}

function shown(
  source: WordSource,
  written: string,
  place: number,
  run: Formatted | null,
  paragraph: Formatted | null,
  fields: boolean[],
  sink: CharacterSink,
): string {
  if (written === '') return '';
  const look = lookOf(source, run, paragraph);
  let text = '';
  for (const [i, sign] of [...written].entries()) {
    const code = sign.charCodeAt(0);
    if (code === FIELD.begin) fields.push(false);
    else if (code === FIELD.separator) fields[fields.length - 1] = true;
    else if (code === FIELD.end) fields.pop();
    else if (look.deleted || fields.includes(false)) continue;
    else if (look.symbol !== null && look.special)
      text += symbol(look.symbol.font, look.symbol.code.toString(16));
    else text += plain(sign, code, look, () => sink.note(place + i), sink);
  }
  const read = inFont(text, look.font).replaceAll('\u00ad', '');
  if (look.hidden) {
    if (read.trim() !== '') sink.aside(read);
    return '';
  }
  if (look.raised && /^\d+$/.test(read)) return raised(read);
  return look.capitals ? read.toUpperCase() : read;
}

/** Control characters with a meaning ([MS-DOC] 2.4.1, 2.9.14). */
function plain(sign: string, code: number, look: RunLook, note: () => string, sink: CharacterSink): string {
  if (code === 0x0b) return '\n';
  if (code === 0x1e) return '-';
  if (code === 0x1f) return '\u00ad';
  if (code === 0x09) return '\t';
  if (code === 0x02) return look.special ? note() : '';
  if (code === 0x01 || code === 0x08) {
    if (look.special) sink.picture();
    return '';
  }
  return code < 0x20 ? '' : sign;
}

const toggles = (operand: number, byStyle: boolean): boolean =>
  operand === 0x80 ? byStyle : operand === 0x81 ? !byStyle : operand === 1;

function lookOf(source: WordSource, run: Formatted | null, paragraph: Formatted | null): RunLook {
  const style = paragraph ? String(paragraph.style) : null;
  let lines: readonly (Style & { readonly id: string })[] = lineage(source.styles, style);
  let own: string | null = null;
  const look = {
    deleted: false,
    hidden: lines[0]?.hidden ?? false,
    capitals: lines[0]?.capitals ?? false,
    special: false,
    raised: false,
  };
  let sign: RunLook['symbol'] = null;
  if (run) {
    const { list } = run;
    for (const { code, at } of sprmsOf(list)) {
      if (code === SPRM.deleted) look.deleted = toggles(list.u8(at), false);
      else if (code === SPRM.hidden) look.hidden = toggles(list.u8(at), look.hidden);
      else if (code === SPRM.capitals) look.capitals = toggles(list.u8(at), look.capitals);
      else if (code === SPRM.special) look.special = list.u8(at) === 1;
      else if (code === SPRM.raised) look.raised = list.u8(at) === 1;
      else if (code === SPRM.font) own = source.fonts[list.u16(at)] ?? null;
      else if (code === SPRM.styleOfRun) lines = [...lineage(source.styles, String(list.u16(at))), ...lines];
      else if (code === SPRM.symbol)
        sign = { font: source.fonts[list.u16(at)] ?? '', code: list.u16(at + 2) };
    }
  }
  const font = own ?? lines.find((one) => one.font !== null)?.font ?? source.styles.defaultFont;
  return { ...look, font, symbol: sign };
}
