import type { ReaderBasis, ReaderLine } from './directive.ts';
import type { Duty } from './duty.ts';
import { asksForWork } from './fate.ts';
import type { Sentence } from './sentence.ts';

export interface Reader {
  readonly bodyId: string;
  readonly basis: ReaderBasis;
  readonly wording: string | null;
}

/**
 * Who reads the whole directive once it is in force: issuer, custodian, the confirmed lines of recipients and
 * circulation, and the bodies that the document itself gives work. A body that a clerk chose where the document names
 * nobody is assigned otherwise: it sees its sentence with the line above.
 */
export function readersInForce(facts: {
  readonly issuerId: string;
  readonly custodianId: string;
  readonly lines: readonly ReaderLine[];
  readonly sentences: readonly Sentence[];
}): Reader[] {
  const readers = new Map<string, Reader>();
  const add = (bodyId: string, basis: ReaderBasis, wording: string | null) => {
    const key = `${bodyId} ${basis}`;
    if (!readers.has(key)) readers.set(key, { bodyId, basis, wording });
  };
  add(facts.issuerId, 'issuer', null);
  add(facts.custodianId, 'custodian', null);
  for (const line of facts.lines) {
    if (line.confirmed) for (const id of line.bodyIds) add(id, line.basis, line.wording);
  }
  for (const { disposition, duty } of facts.sentences) {
    if (duty && asksForWork(disposition)) for (const id of assignedByText(duty)) add(id, 'assigned', null);
  }
  return [...readers.values()];
}

function assignedByText(duty: Duty): string[] {
  const namesDoers = duty.ordered.length + duty.executors.length > 0 || duty.leadClass !== null;
  const accountable = duty.accountableId !== null && duty.ordered.length > 0 ? [duty.accountableId] : [];
  return [
    ...(namesDoers ? duty.leadIds : []),
    ...accountable,
    ...(duty.cooperatingNamed.length > 0 ? duty.cooperatingIds : []),
  ];
}
