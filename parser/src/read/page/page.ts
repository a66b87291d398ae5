import { raised } from '../raised.ts';

/**
 * A page as it is seen: words with their places, and ruled lines. PDF text and recognised scans both come to this, and
 * are laid out alike. Lengths are points (1/72 inch) from the upper left corner.
 */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line the letters stand on. */
  readonly base: number;
  /** Size of the letters. */
  readonly size: number;
  /** True where recognition is not sure of it. */
  readonly doubtful: boolean;
}

/** A ruled line: across at a height, or down at a distance from the left. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageRules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

export interface SeenPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  readonly rules: PageRules;
}

export interface PageLine {
  readonly words: readonly PageWord[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

export const textOf = (line: PageLine): string => line.words.map((word) => word.text).join(' ');

const median = (list: readonly number[]): number => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};

export function lineOf(words: readonly PageWord[]): PageLine {
  const ordered = [...words].sort((a, b) => a.left - b.left);
  const base = median(ordered.map((word) => word.base));
  const size = median(ordered.map((word) => word.size));
  const lifted = (word: PageWord): boolean =>
    /^\d{1,3}$/.test(word.text) && word.size < size * 0.85 && base - word.base > size * 0.15;
  return {
    words: ordered.map((word) => (lifted(word) ? { ...word, text: raised(word.text) } : word)),
    left: ordered[0]?.left ?? 0,
    right: Math.max(...ordered.map((word) => word.right)),
    base,
    size,
  };
}

/** Puts words on lines, from the top; what stands less than a third of its size apart is one line. */
export function linesOf(words: readonly PageWord[]): PageLine[] {
  const lines: PageWord[][] = [];
  let base = 0;
  for (const word of [...words].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const open = lines.at(-1);
    if (open && word.base - base < Math.max(word.size, open[0]?.size ?? 0) * 0.36) {
      open.push(word);
      base += (word.base - base) / open.length;
    } else {
      lines.push([word]);
      base = word.base;
    }
  }
  return lines.map(lineOf);
}
