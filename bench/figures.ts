/** How long requests took, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The value below which a share of the figures lies; figures in rising order. */
const at = (rising: readonly number[], share: number): number =>
  rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? Number.NaN;

export function spreadOf(times: readonly number[]): Spread {
  const rising = [...times].sort((a, b) => a - b);
  return { p50: at(rising, 0.5), p95: at(rising, 0.95), p99: at(rising, 0.99) };
}

/** Even numbers from a seed, the same in every run (mulberry32). */
export function drawsFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
