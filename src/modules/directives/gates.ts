import type { FateCounts } from './fate.ts';

/** What must be entered before a directive can be put in force; both real-life gaps of imports are number and date. */
export type RequiredField = 'issuer' | 'number' | 'issuedOn';

/** A condition of putting in force; a closed one says why. */
export type Gate =
  | { readonly code: 'HEADER_INCOMPLETE'; readonly closed: boolean; readonly missing: RequiredField[] }
  | { readonly code: 'SENTENCES_UNCLASSIFIED'; readonly closed: boolean; readonly count: number }
  | { readonly code: 'PROPOSALS_UNCONFIRMED'; readonly closed: boolean; readonly count: number }
  | { readonly code: 'IDENTICAL_IN_FORCE'; readonly closed: boolean; readonly directiveId: string | null };

export interface GateFacts {
  readonly header: {
    readonly issuerId: string | null;
    readonly number: string | null;
    readonly issuedOn: string | null;
  };
  readonly counts: Pick<FateCounts, 'unclassified' | 'unconfirmed'>;
  /** A directive in force with the same issuer, number and date, or the same bytes. */
  readonly identicalInForce: string | null;
}

/** All gates in the order in which a clerk meets them. The directive may be put in force when none is closed. */
export function gatesOf(facts: GateFacts): Gate[] {
  const { issuerId, number, issuedOn } = facts.header;
  const missing: RequiredField[] = [];
  if (!issuerId) missing.push('issuer');
  if (!number) missing.push('number');
  if (!issuedOn) missing.push('issuedOn');
  const { unclassified, unconfirmed } = facts.counts;
  return [
    { code: 'HEADER_INCOMPLETE', closed: missing.length > 0, missing },
    { code: 'SENTENCES_UNCLASSIFIED', closed: unclassified > 0, count: unclassified },
    { code: 'PROPOSALS_UNCONFIRMED', closed: unconfirmed > 0, count: unconfirmed },
    {
      code: 'IDENTICAL_IN_FORCE',
      closed: facts.identicalInForce !== null,
      directiveId: facts.identicalInForce,
    },
  ];
}
