import { type Actor, bodiesOf, bodiesServed, readsAll } from '../access/index.ts';
import type { DirectiveState } from './directive.ts';

/**
 * whole: the document with everything about it · sentences: the sentences that give the body work, each with the line
 * it stands under · none: as if it were not there.
 */
export type Access = 'whole' | 'sentences' | 'none';

/** What access to a directive is judged by. */
export interface AccessFacts {
  readonly state: DirectiveState;
  readonly custodianId: string;
  /** Issuer, custodian, recipients, circulation scope, bodies the document assigns. */
  readonly readerIds: readonly string[];
  /** Bodies drawn in later by one of its tasks. */
  readonly laterIds: readonly string[];
}

/** The bodies a person's access hangs on; the same for every directive, so that SQL can judge whole lists. */
export interface Eyes {
  readonly all: boolean;
  /** Bodies in which the person holds an office post: their imports are seen before they are in force. */
  readonly offices: readonly string[];
  /** Bodies the person sits in or serves; none by an administrator's post. */
  readonly served: readonly string[];
}

export const eyesOf = (actor: Actor): Eyes => ({
  all: readsAll(actor),
  offices: bodiesOf(actor, 'office'),
  served: bodiesServed(actor),
});

/**
 * What a person sees of a directive. Before it is in force only the office that imported it sees it, the inspection
 * committee included: a draft is not yet a directive.
 */
export function accessOf(eyes: Eyes, facts: AccessFacts): Access {
  if (facts.state !== 'in-force') return eyes.offices.includes(facts.custodianId) ? 'whole' : 'none';
  if (eyes.all) return 'whole';
  const served = (id: string) => eyes.served.includes(id);
  if (facts.readerIds.some(served)) return 'whole';
  return facts.laterIds.some(served) ? 'sentences' : 'none';
}
