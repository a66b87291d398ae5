/** Hits of one kind, sorted by place, with the means to ask for those inside a stretch. */
import type { Span } from '../contract.ts';

interface Placed {
  readonly span: Span;
}

export interface HitIndex<T extends Placed> {
  readonly all: readonly T[];
  /** Hits that begin in `[start, end)`. */
  within(start: number, end: number): readonly T[];
  /** First hit that begins at or after an offset. */
  from(start: number): T | undefined;
  /** Place in `all` of the first hit that begins at or after an offset. */
  indexFrom(start: number): number;
}

export function indexHits<T extends Placed>(
  hits: readonly T[],
  startOf: (hit: T) => number = (h) => h.span[0],
): HitIndex<T> {
  const all = [...hits].sort((a, b) => startOf(a) - startOf(b));
  const starts = new Int32Array(all.map(startOf));
  const indexFrom = (start: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    all,
    indexFrom,
    from: (start) => all[indexFrom(start)],
    within: (start, end) => all.slice(indexFrom(start), indexFrom(end)),
  };
}
