import type { OrganisationKey } from '../../organisations.ts';
import { course, type DatedAct, type Step } from '../course.ts';
import { assign } from '../steps.ts';

export const directive = 'ke-hoach-97';
/** First working day after the holidays of 30 April and 1 May. */
export const GIVEN = '2026-05-04';

/** A task of the plan: the People's Committee answers for it, the named body leads. */
export function given(
  quote: string,
  lead: OrganisationKey,
  cooperating: readonly OrganisationKey[],
  ...steps: Step[]
): DatedAct[] {
  return course({ directive, quote }, lead, [
    assign(GIVEN, { accountable: 'ubnd-tinh', cooperating }),
    ...steps,
  ]);
}

/** One member's share of an order to a class. */
export function child(quote: string, member: OrganisationKey, ...steps: Step[]): DatedAct[] {
  return course({ directive, quote, member }, member, steps);
}
