import type { OrganisationKey } from '../../organisations.ts';
import { course, type DatedAct, type Step, type Terms } from '../course.ts';
import { assign } from '../steps.ts';

export const directive = 'ket-luan-58';
/** Party bodies get their tasks with the Conclusion itself. */
export const TO_PARTY = '2026-03-18';
/** Departments and communes get theirs when the People's Committee has chosen the leads. */
export const TO_STATE = '2026-04-02';
export const DECISION = 'Quyết định số 612/QĐ-UBND ngày 01/4/2026 của UBND tỉnh';

/** A task of a department or commune, given on 2 April 2026. */
export function given(quote: string, lead: OrganisationKey, terms: Terms, ...steps: Step[]): DatedAct[] {
  return course({ directive, quote }, lead, [
    assign(TO_STATE, { accountable: 'dang-uy-ubnd', basis: DECISION, ...terms }),
    ...steps,
  ]);
}

/** A task of a Party body, given on 18 March 2026. */
export function givenToParty(quote: string, lead: OrganisationKey, ...steps: Step[]): DatedAct[] {
  return course({ directive, quote }, lead, [assign(TO_PARTY), ...steps]);
}

/** One member's share of an order to a class. */
export function child(quote: string, member: OrganisationKey, ...steps: Step[]): DatedAct[] {
  return course({ directive, quote, member }, member, steps);
}
