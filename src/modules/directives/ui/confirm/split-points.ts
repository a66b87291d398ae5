import type { Run } from '../text/run.ts';

/** A place inside a sentence where it may be cut; `likely` where a clause ends, `ends` where it surely does. */
export type SplitPoint = { readonly at: number; readonly likely: boolean; readonly ends: boolean };

/** Before every word but the first; likely behind a comma and before "và", surely behind a stop or semicolon. */
export function splitPoints(runs: readonly Run[]): SplitPoint[] {
  const points: SplitPoint[] = [];
  let before = '';
  for (const run of runs) {
    for (const word of run.text.matchAll(/\S+/gu)) {
      if (before !== '' && /[\p{L}\p{N}]/u.test(word[0])) {
        const joins = /^(?:và|đồng)$/iu.test(word[0]);
        const ends = /[.;:]$/u.test(before) && !/^\S{1,3}[.)]$/u.test(before);
        points.push({ at: run.start + word.index, likely: ends || joins || /,$/u.test(before), ends });
      }
      before = word[0];
    }
  }
  return points;
}

/** Where the cut is proposed: the surest place nearest to the middle, else the middle. */
export function firstCut(points: readonly SplitPoint[]): number {
  if (points.length === 0) return -1;
  const middle = (points.length - 1) / 2;
  const nearest = (fits: (point: SplitPoint) => boolean) =>
    points
      .flatMap((point, index) => (fits(point) ? [index] : []))
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest((it) => it.ends) ?? nearest((it) => it.likely) ?? Math.floor(middle);
}

/** The next likely place in a direction; the last word boundary where there is none. */
export function likelyFrom(points: readonly SplitPoint[], from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 0 && at < points.length; at += by) if (points[at]?.likely) return at;
  return by === 1 ? points.length - 1 : 0;
}
