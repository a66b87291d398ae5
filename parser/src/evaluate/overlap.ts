import type { Span } from '../contract.ts';
import type { Stretch } from './labels.ts';

/** A stretch as the set of its visible characters: blanks and closing punctuation neither help nor harm. */
export type Cover = ReadonlySet<number>;

const IGNORED = /[\s.,;:…]/u;

export function coverOf(stretch: Stretch | Span, text: string): Cover {
  const pieces = isSpan(stretch) ? [stretch] : stretch.segments?.length ? stretch.segments : [stretch.span];
  const cover = new Set<number>();
  for (const [start, end] of pieces) {
    for (let i = start; i < end; i++) if (!IGNORED.test(text.charAt(i))) cover.add(i);
  }
  return cover;
}

export function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && typeof value[0] === 'number';
}

export function common(a: Cover, b: Cover): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let n = 0;
  for (const i of small) if (large.has(i)) n++;
  return n;
}

/** Intersection over union; 0 where they do not touch. */
export function likeness(a: Cover, b: Cover): number {
  const both = common(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** How much of `part` lies within `whole`. */
export function within(part: Cover, whole: Cover): number {
  return part.size === 0 ? 0 : common(part, whole) / part.size;
}

export function union(covers: readonly Cover[]): Cover {
  return new Set(covers.flatMap((cover) => [...cover]));
}

/** Pairs labels and findings one to one, the closest first; pairs below `least` are none. */
export function pairUp<G, P>(
  golds: readonly G[],
  found: readonly P[],
  score: (g: G, p: P) => number,
  least: number,
): [G, P][] {
  const candidates = golds
    .flatMap((g) => found.map((p) => ({ g, p, score: score(g, p) })))
    .filter((one) => one.score >= least);
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<unknown>();
  const pairs: [G, P][] = [];
  for (const { g, p } of candidates) {
    if (taken.has(g) || taken.has(p)) continue;
    taken.add(g).add(p);
    pairs.push([g, p]);
  }
  return pairs;
}
