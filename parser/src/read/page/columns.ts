import { lineOf, type PageLine } from './page.ts';

/** Lines that are read one after another: the width of the page, or one column of a letterhead or signature. */
export interface Flow {
  readonly column: boolean;
  readonly lines: readonly PageLine[];
}

/** Between words of a justified line stands less, between the halves of a letterhead more. In letter sizes. */
const GUTTER = 2.2;
/** A single line of two halves is taken for columns only where they stand so far apart. In letter sizes. */
const LONE_GUTTER = 5;
/** Signature and recipients may begin this many lines apart. */
const LEAD = 4;

type Gap = readonly [from: number, to: number];

interface Zone {
  readonly gutter: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Lines in the order in which they are read. Where two halves stand side by side (letterhead, recipients beside the
 * signature), the left one is read first.
 */
export function flowsOf(lines: readonly PageLine[]): Flow[] {
  const gaps = lines.map(widestGap);
  const flows: Flow[] = [];
  const wide: PageLine[] = [];
  const close = (): void => {
    if (wide.length > 0) flows.push({ column: false, lines: wide.splice(0) });
  };
  for (let at = 0; at < lines.length; ) {
    const zone = zoneAt(lines, gaps, at);
    if (zone === null) {
      wide.push(...lines.slice(at, at + 1));
      at += 1;
      continue;
    }
    close();
    const within = lines.slice(zone.first, zone.last + 1);
    for (const left of [true, false]) {
      const own = within.flatMap((line) => {
        const words = line.words.filter((word) => middle(word) < zone.gutter === left);
        return words.length > 0 ? [lineOf(words)] : [];
      });
      flows.push({ column: true, lines: own });
    }
    at = zone.last + 1;
  }
  close();
  return flows;
}

const middle = ({ left, right }: { readonly left: number; readonly right: number }): number =>
  (left + right) / 2;

/** The widest gap of a line, where it is wide enough to part two columns. */
function widestGap(line: PageLine): Gap | null {
  let best: Gap | null = null;
  let right = line.words[0]?.right ?? 0;
  for (const word of line.words.slice(1)) {
    const gap = word.left - right;
    if (gap > line.size * GUTTER && gap > (best ? best[1] - best[0] : 0)) best = [right, word.left];
    right = Math.max(right, word.right);
  }
  return best;
}

/** The zone of two columns that begins at a line, or null. */
function zoneAt(lines: readonly PageLine[], gaps: readonly (Gap | null)[], start: number): Zone | null {
  const first = firstOfTwo(lines, gaps, start);
  const line = lines[start];
  const opening = first === null ? null : gaps[first];
  if (first === null || !opening || !line) return null;
  let [from, to] = opening;
  let last = first;
  let both = 1;
  const right = { left: to, right: lines[first]?.right ?? to };
  for (let i = first + 1; i < lines.length; i++) {
    const next = lines[i];
    if (!next || next.base - (lines[i - 1]?.base ?? 0) > next.size * 9) break;
    const own = gaps[i];
    if (own && own[1] > from && own[0] < to) {
      [from, to] = [Math.max(from, own[0]), Math.min(to, own[1])];
      right.left = Math.min(right.left, own[1]);
      right.right = Math.max(right.right, next.right);
      both += 1;
    } else if (next.right <= to - next.size) {
      // On the left alone; far below everything else it is the text that goes on.
      if (next.base - (lines[i - 1]?.base ?? 0) > next.size * 3.2) break;
      from = Math.max(from, next.right);
    } else if (next.left >= from && isUnder(next, right)) to = Math.min(to, next.left);
    else break;
    last = i;
  }
  const parted = both >= 2 || last > first || to - from > line.size * LONE_GUTTER;
  return parted ? { gutter: (from + to) / 2, first: start, last } : null;
}

/** Names and capacities stand below the middle of what is above them; a title stands in the middle of the page. */
const isUnder = (line: PageLine, column: { readonly left: number; readonly right: number }): boolean =>
  Math.abs(middle(line) - middle(column)) < line.size * 3;

/** "TM. ỦY BAN NHÂN DÂN" above the line of the recipients: right-hand lines at once before a line of two halves. */
function firstOfTwo(lines: readonly PageLine[], gaps: readonly (Gap | null)[], start: number): number | null {
  for (let i = start; i < Math.min(lines.length, start + LEAD); i++) {
    const gap = gaps[i];
    const column = gap && { left: gap[1], right: lines[i]?.right ?? gap[1] };
    if (column)
      return lines.slice(start, i).every((line) => line.left > gap[0] && isUnder(line, column)) ? i : null;
  }
  return null;
}
