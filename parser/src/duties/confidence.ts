/**
 * How sure a proposal is as a whole: that it is a task, who leads it, by when.
 *
 * The rule of the disposition says how often its words order something. How often the whole proposal was right is counted
 * on the labelled samples the rules were mended by, for each pair of "what made it a task" and "where its lead comes
 * from" (confidence.gen.ts, written by `npm run evaluate -- --calibrate`). Rules look better on what they were mended by
 * than on what comes next, and a pair seen seldom is not trusted: twenty imagined cases, right at the rate of EXPECTED,
 * are added to every count. The lower of the two is said.
 */
import { MEASURED } from './confidence.gen.ts';

/** What a rule nobody has counted yet is worth: below the line at which proposals are accepted at once. */
const EXPECTED = 0.85;
const IMAGINED = 20;
const HIGHEST = 0.97;

/** The name under which a pair of rules is counted. */
export function pairName(made: string, led: string | null): string {
  return led === null ? `${made} · nobody` : made === led ? made : `${made} · ${led}`;
}

/** Confidence in [0, 0.97] of a proposal; `said` is that of its disposition. */
export function proposalConfidence(said: number, made: string, led: string | null): number {
  return Math.round(Math.min(said, kept(countOf(made, led)), HIGHEST) * 100) / 100;
}

/** Of so many proposals of a pair of rules on the tuned samples, so many were wholly right. */
export function countOf(made: string, led: string | null): readonly [right: number, all: number] {
  return MEASURED[pairName(made, led)] ?? [0, 0];
}

/** The share of right ones that a count stands for, the imagined ones added. */
export function kept([right, all]: readonly [right: number, all: number]): number {
  return (right + IMAGINED * EXPECTED) / (all + IMAGINED);
}
