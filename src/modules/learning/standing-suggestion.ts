import type { Scope } from '../access/index.ts';
import { fault } from './learning.errors.ts';
import type { Identity } from './learning.schema.ts';
import { type CountedRow, countedCorrections, type DecisionRow, decisionsHeld } from './learning.store.ts';

export interface StandingSuggestion {
  readonly counted: CountedRow;
  /** A dismissal that new corrections have overtaken; it ends with the next decision. */
  readonly overtaken: DecisionRow | null;
}

/** A suggestion as it stands, for whoever decides on it; refuses where there is none or it is decided already. */
export async function standingSuggestion(scope: Scope, identity: Identity): Promise<StandingSuggestion> {
  const { tx, jurisdictionId } = scope;
  const rows = await countedCorrections(tx, jurisdictionId, identity);
  const counted = rows.find((it) => it.decided === identity.decided);
  if (!counted) throw fault('SUGGESTION_UNKNOWN');
  const decided = (await decisionsHeld(tx, jurisdictionId, identity)).find((it) => it.endedOn === null);
  if (decided && (decided.outcome !== 'dismissed' || counted.times <= decided.corrections))
    throw fault('SUGGESTION_DECIDED');
  return { counted, overtaken: decided ?? null };
}
