/**
 * Paragraphs: lines that belong to one another, joined.
 *
 * Forms: a hard wrap ("… phát triển\nhạ tầng …"); a page break inside a sentence ("… thành phố Hà\n\nNội.", with or
 * without a page number between); a footnote inside a sentence (the footnote stays a block of its own).
 * A line that opens with a marker opens a block; a heading never takes in the paragraph below it.
 * Reads lines of the body; writes blocks of line numbers.
 */
import { type Marker, readMarker } from '../outline/markers.ts';
import type { Line } from './lines.ts';

export interface Paragraph {
  readonly lines: readonly number[];
  readonly marker: Marker | null;
}

interface Wrapping {
  /** Width at which the lines are broken; null where a line is a paragraph. */
  readonly width: number | null;
  /** True where blank lines separate the paragraphs. */
  readonly blankSeparated: boolean;
  /** Columns before the lines that are no first line of a paragraph. */
  readonly margin: number;
}

/** So many columns more than the margin make a first line. */
const FIRST_LINE = 3;

/** How the lines of a document are broken. */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const lengths = lines.map((l) => l.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const full = lengths.filter((n) => n >= width * 0.75).length;
  const wrapped = lines.length >= 5 && width >= 40 && width <= 140 && full >= lines.length * 0.25;
  const gaps = lines.filter((l, i) => i > 0 && l.gap > 0).length;
  return {
    width: wrapped ? width : null,
    blankSeparated: gaps >= lines.length * (wrapped ? 0.08 : 0.3),
    margin: marginOf(lines),
  };
}

/** The smallest indent that a good part of the lines have. */
function marginOf(lines: readonly Line[]): number {
  const often = new Map<number, number>();
  for (const { indent } of lines) often.set(indent, (often.get(indent) ?? 0) + 1);
  const usual = [...often].filter(([, n]) => n >= lines.length * 0.15).map(([indent]) => indent);
  return Math.min(...usual, ...(usual.length === 0 ? [0] : []));
}

const STOP = /[.;:!?…][\s"”’»)\]*]*$/u;
const LOWER_START = /^["“(]*[\p{Ll}\d%,]/u;

/** Joins the lines numbered in `body` into paragraphs. `clean` gives a line without markup. */
export function joinLines(
  lines: readonly Line[],
  body: readonly number[],
  wrapping: Wrapping,
  clean: (line: number) => string,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: {
    lines: number[];
    marker: Marker | null;
    length: number;
    stopped: boolean;
    sentences: boolean;
  } | null = null;
  let lastArabic = 0;
  let lastText = '';
  for (const i of body) {
    const line = lines[i];
    if (!line) continue;
    const text = clean(i);
    const marker = readMarker(text);
    const gap = current ? gapBetween(lines, current.lines.at(-1) ?? i, i) : 1;
    const expected =
      marker !== null &&
      (marker.kind !== 'arabic' || marker.ordinal === lastArabic + 1 || marker.ordinal === 1);
    const cutNumber =
      marker !== null &&
      current !== null &&
      !current.stopped &&
      !expected &&
      gap === 0 &&
      wrapping.width !== null;
    const begins = (at: number) => (lines[at]?.indent ?? 0) >= wrapping.margin + FIRST_LINE;
    // Paragraphs told by their indented first line alone: a stop before, and the paragraph before began so too.
    const indented =
      current !== null &&
      wrapping.width !== null &&
      current.stopped &&
      begins(i) &&
      begins(current.lines[0] ?? i);
    if (
      current &&
      !indented &&
      (marker === null || cutNumber) &&
      belongs(current, lastText, text, gap, wrapping)
    ) {
      current.lines.push(i);
      current.length += text.length + 1;
    } else {
      current = { lines: [i], marker, length: text.length, stopped: false, sentences: false };
      paragraphs.push(current);
      if (marker?.kind === 'arabic') lastArabic = marker.ordinal;
    }
    current.stopped = STOP.test(text);
    current.sentences ||= /[.;]\s+\S/u.test(
      text.slice(current.lines.length === 1 ? (marker?.length ?? 0) : 0),
    );
    lastText = text;
  }
  return paragraphs;
}

/** Blank lines between two lines, those around furniture and footnotes between them included. */
function gapBetween(lines: readonly Line[], before: number, at: number): number {
  let gap = 0;
  for (let i = before + 1; i <= at; i++) gap += lines[i]?.gap ?? 0;
  return at - before > 1 ? Math.max(gap, 1) : gap;
}

function belongs(
  open: {
    readonly marker: Marker | null;
    readonly length: number;
    readonly stopped: boolean;
    readonly sentences: boolean;
  },
  last: string,
  text: string,
  gap: number,
  wrapping: Wrapping,
): boolean {
  const lower = LOWER_START.test(text);
  const capitals = isCapitals(last);
  if (gap > 0) {
    if (open.stopped || capitals) return false;
    if (lower) return open.length > 20 || /^["“(]*\p{Ll}/u.test(text);
    if (open.marker && !open.sentences) return text.length < 40 && /[.;]$/u.test(text) && open.length > 60;
    return open.length >= 100 && !isCapitals(text);
  }
  if (capitals !== isCapitals(text)) return false;
  if (wrapping.width === null) return lower && !open.stopped && !/^\d/u.test(text);
  const firstWord = /^\S+/u.exec(text)?.[0].length ?? 0;
  const full = last.length + 1 + firstWord > wrapping.width * 0.96;
  if (lower && !open.stopped) return true;
  // "…;" at the end of a broken line, and the sentence goes on in small letters.
  if (/[;,]$/u.test(last) && /^\p{Ll}/u.test(text)) return true;
  if (open.stopped && /[:;]$/u.test(last) && !full) return false;
  return full || (wrapping.blankSeparated && !open.stopped && last.length > wrapping.width * 0.6);
}

/** True for a line in capitals, as titles are printed. */
export function isCapitals(text: string): boolean {
  return text.length < 400 && /\p{L}.*\p{L}/u.test(text) && !/\p{Ll}/u.test(text);
}
