/** A finding with what the parser thought of it and what the labels say. */
export interface Judged {
  /** What decided it: the rule of its disposition, and where its lead comes from. */
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean confidence and share of right ones: the same, if the confidence is calibrated. */
  readonly said: number;
  readonly was: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001];

/** Findings by confidence. Empty buckets are left out. */
export function calibrate(judged: readonly Judged[]): Bucket[] {
  return EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1] ?? 1;
    const inside = judged.filter((one) => one.confidence >= from && one.confidence < to);
    if (inside.length === 0) return [];
    const said = inside.reduce((total, one) => total + one.confidence, 0) / inside.length;
    const was = inside.filter((one) => one.right).length / inside.length;
    return [{ from, to: Math.min(to, 1), n: inside.length, said, was }];
  });
}

export interface RuleCalibration {
  readonly rule: string;
  readonly n: number;
  readonly said: number;
  readonly was: number;
}

/** The same by rule, the most frequent first: a rule that says more than it keeps is seen here. */
export function calibrateRules(judged: readonly Judged[]): RuleCalibration[] {
  const byRule = new Map<string, Judged[]>();
  for (const one of judged) {
    const known = byRule.get(one.rule);
    if (known) known.push(one);
    else byRule.set(one.rule, [one]);
  }
  return [...byRule]
    .map(([rule, all]) => ({
      rule,
      n: all.length,
      said: all.reduce((total, one) => total + one.confidence, 0) / all.length,
      was: all.filter((one) => one.right).length / all.length,
    }))
    .sort((a, b) => b.n - a.n || a.rule.localeCompare(b.rule));
}
