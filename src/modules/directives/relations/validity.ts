import type { Day } from '../../../platform/clock/clock.ts';
import type { Extent } from './relation.ts';

/**
 * Whether a directive is valid (hiệu lực) on a day. upcoming: not yet · current: còn hiệu lực · partly: hết hiệu lực
 * một phần · replaced: bị thay thế · expired: hết hiệu lực, for any other reason. Not to be mistaken for "put in
 * force", which says that its orders are followed here.
 */
export const VALIDITIES = ['upcoming', 'current', 'partly', 'replaced', 'expired'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** Something a person has confirmed or entered about the validity of a directive. Proposals are no facts. */
export type ValidityFact =
  | { readonly kind: 'begins'; readonly on: Day }
  | { readonly kind: 'expires' | 'replaced' | 'repealed'; readonly on: Day; readonly extent: Extent };

export interface ValidityFacts {
  /** Day of issue: from it a directive is valid unless a fact says otherwise. */
  readonly issuedOn: Day | null;
  readonly facts: readonly ValidityFact[];
}

/**
 * The state on a day, whatever the order of the facts. A replacement of the whole weighs more than an expiry of the
 * whole, the whole more than a part.
 */
export function validityOn({ issuedOn, facts }: ValidityFacts, day: Day): Validity {
  const begins = facts.filter((it) => it.kind === 'begins').map((it) => it.on);
  const from = begins.toSorted().at(-1) ?? issuedOn;
  if (from !== null && day < from) return 'upcoming';
  const ends = facts.flatMap((it) => (it.kind !== 'begins' && it.on <= day ? [it] : []));
  const whole = ends.filter((it) => it.extent === 'whole');
  if (whole.some((it) => it.kind === 'replaced')) return 'replaced';
  if (whole.length > 0) return 'expired';
  return ends.length > 0 ? 'partly' : 'current';
}

/** Whether its orders bind on the day: wholly or for the rest that stands. */
export const isValid = (validity: Validity): boolean => validity === 'current' || validity === 'partly';
