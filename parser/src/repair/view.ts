/**
 * A readable view of the text with the way back to the source.
 *
 * Blocks (paragraphs, table rows, footnotes, lines of the header) are laid one after another, each as one line of
 * clean words; every offset of the view leads back to the text as read. A block cut by a page break or a footnote
 * consists of several pieces; a stretch over the cut leads back to several segments.
 */
import type { Span } from '../contract.ts';
import { isBlank } from './lines.ts';
import { keepWords } from './markup.ts';
import type { Plain } from './normalise.ts';
import { lastAtMost, Runs } from './runs.ts';

/** Pieces of plain text that belong together. */
interface BlockPieces {
  readonly pieces: readonly Span[];
  /** What parts the pieces in the view: one blank, or an empty line between the cells of a row. */
  readonly joiner?: string;
}

interface ViewBlock {
  /** The block in the view. */
  readonly start: number;
  readonly end: number;
  /** Its pieces in plain offsets. */
  readonly pieces: readonly Span[];
}

export interface View {
  /** Clean text: blocks separated by an empty line. */
  readonly text: string;
  readonly blocks: readonly ViewBlock[];
  /** Where each piece of a block begins in the view. */
  pieceStarts(block: number): readonly number[];
  /** Plain offset of the character at a view offset. */
  plainAt(offset: number): number;
  /** Outer span in the source of a view stretch. */
  span(start: number, end: number): Span;
  /** Pieces of the source that a view stretch consists of. */
  segments(start: number, end: number): Span[];
  /** Source span of a plain stretch. */
  sourceSpan(start: number, end: number): Span;
  /** True where the plain character at an offset is blank. */
  blankAt(plainOffset: number): boolean;
  /** True where words of another block stand between two plain offsets. */
  parted(end: number, start: number): boolean;
}

/** Lays out the blocks. Takes time linear in the length. */
export function layOut(plain: Plain, blocks: readonly BlockPieces[]): View {
  const parts: string[] = [];
  const runs = new Runs();
  const cutAt: number[] = [];
  const cutEnd: number[] = [];
  const cutStart: number[] = [];
  const placed: ViewBlock[] = [];
  const startsOfSeveral = new Map<number, readonly number[]>();
  const order = nextStarts(blocks);
  let length = 0;
  const write = (text: string, at: number) => {
    runs.add(length, at);
    parts.push(text);
    length += text.length;
  };
  for (const block of blocks) {
    const start = length;
    let lastEnd = -1;
    const pieceStarts: number[] = [];
    for (const [from, to] of block.pieces) {
      if (lastEnd >= 0) {
        write(block.joiner ?? ' ', lastEnd);
        if (otherWordsBetween(order, lastEnd, from)) {
          cutAt.push(length);
          cutEnd.push(lastEnd);
          cutStart.push(from);
        }
      }
      pieceStarts.push(length);
      for (const [a, b] of keepWords(plain.text, from, to))
        write(plain.text.slice(a, b).replaceAll('\n', ' '), a);
      lastEnd = to;
    }
    if (pieceStarts.length > 1) startsOfSeveral.set(placed.length, pieceStarts);
    placed.push({ start, end: length, pieces: block.pieces });
    write('\n\n', Math.max(lastEnd, 0));
  }
  const text = parts.join('');
  const plainAt = (offset: number): number => runs.at(offset);
  const sourceSpan = (start: number, end: number): Span => [plain.sourceStart(start), plain.sourceEnd(end)];
  const segments = (start: number, end: number): Span[] => {
    if (end <= start) return [sourceSpan(plainAt(start), plainAt(start))];
    let from = plainAt(start);
    let c = lastAtMost(cutAt, start) + 1;
    if ((cutAt[c] ?? end) >= end) return [sourceSpan(from, plainAt(end - 1) + 1)];
    const found: Span[] = [];
    for (; c < cutAt.length && (cutAt[c] ?? 0) < end; c++) {
      found.push(sourceSpan(from, cutEnd[c] ?? from));
      from = cutStart[c] ?? from;
    }
    found.push(sourceSpan(from, plainAt(end - 1) + 1));
    return found;
  };
  return {
    text,
    blocks: placed,
    pieceStarts: (block) => startsOfSeveral.get(block) ?? [placed[block]?.start ?? 0],
    plainAt,
    sourceSpan,
    blankAt: (offset) => isBlank(plain.text.charCodeAt(offset)),
    parted: (end, start) => otherWordsBetween(order, end, start),
    segments,
    span: (start, end) => sourceSpan(plainAt(start), end > start ? plainAt(end - 1) + 1 : plainAt(start)),
  };
}

/** The span from the first of some segments to the last; a single one is its own span. */
export function hull(segments: readonly Span[]): Span {
  const [first = [0, 0]] = segments;
  return segments.length < 2 ? first : [first[0], segments.at(-1)?.[1] ?? first[1]];
}

/** Starts of all pieces in order of the text, to ask whether one lies between two others. */
function nextStarts(blocks: readonly BlockPieces[]): Int32Array {
  return Int32Array.from(blocks.flatMap((b) => b.pieces.map((p) => p[0]))).sort();
}

function otherWordsBetween(starts: Int32Array, from: number, to: number): boolean {
  const next = starts[lastAtMost(starts, from - 1) + 1];
  return next !== undefined && next < to;
}
