import type { OrganisationKey } from '../../organisations.ts';
import { course, type DatedAct, type Step } from '../course.ts';
import { assign } from '../steps.ts';

export const directive = 'chi-thi-09';
/** The Monday after the directive was put in force. */
export const GIVEN = '2025-01-20';

/** A task with one lead from the start. */
export function single(quote: string, lead: OrganisationKey, ...steps: Step[]): DatedAct[] {
  return course({ directive, quote }, lead, [assign(GIVEN), ...steps]);
}

/** One member's share of an order to a class. */
export function child(quote: string, member: OrganisationKey, ...steps: Step[]): DatedAct[] {
  return course({ directive, quote, member }, member, steps);
}
