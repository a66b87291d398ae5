/** Labels found among what was predicted. */
export interface Match {
  readonly kind: 'match';
  readonly hits: number;
  readonly gold: number;
  readonly found: number;
}

/** So many right out of so many looked at. */
export interface Share {
  readonly kind: 'share';
  readonly right: number;
  readonly of: number;
}

/** A count that should be zero. */
export interface Count {
  readonly kind: 'count';
  readonly n: number;
}

export type Tally = Match | Share | Count;

/** By dotted name: "tasks.strict", "tasks.lead". */
export type Scores = Readonly<Record<string, Tally>>;

export const match = (hits: number, gold: number, found: number): Match => ({
  kind: 'match',
  hits,
  gold,
  found,
});

export const count = (n: number): Count => ({ kind: 'count', n });

export function shareOf<T>(list: readonly T[], right: (one: T) => boolean): Share {
  return { kind: 'share', right: list.filter(right).length, of: list.length };
}

/** One number for a tally: F1, the share, or the count; null where there was nothing to look at. */
export function figure(tally: Tally): number | null {
  if (tally.kind === 'count') return tally.n;
  if (tally.kind === 'share') return tally.of === 0 ? null : tally.right / tally.of;
  if (tally.gold + tally.found === 0) return null;
  return (2 * tally.hits) / (tally.gold + tally.found);
}

/** Sums over documents: every item counts once, whatever document it stands in. */
export function sum(all: readonly Scores[]): Scores {
  const total: Record<string, Tally> = {};
  for (const scores of all) {
    for (const [name, tally] of Object.entries(scores)) total[name] = add(total[name], tally);
  }
  return total;
}

function add(a: Tally | undefined, b: Tally): Tally {
  if (a === undefined) return b;
  if (a.kind === 'match' && b.kind === 'match')
    return match(a.hits + b.hits, a.gold + b.gold, a.found + b.found);
  if (a.kind === 'share' && b.kind === 'share')
    return { kind: 'share', right: a.right + b.right, of: a.of + b.of };
  if (a.kind === 'count' && b.kind === 'count') return count(a.n + b.n);
  throw new Error('tallies of different kinds under one name');
}
