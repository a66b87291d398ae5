import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { insertDecision, markEnded } from './learning.store.ts';
import type { Outcome } from './learning.table.ts';
import type { StandingSuggestion } from './standing-suggestion.ts';

/** Keeps what became of a suggestion; returns the decision's id. */
export async function decide(
  scope: Scope,
  { counted, overtaken }: StandingSuggestion,
  made: { readonly outcome: Outcome; readonly wording: string; readonly reason: string },
): Promise<string> {
  const { tx, jurisdictionId, today, actor } = scope;
  if (overtaken)
    await markEnded(tx, jurisdictionId, overtaken.id, {
      on: today,
      by: actor.personId,
      reason: made.reason,
      corrections: overtaken.corrections,
    });
  const { kind, wordingKey, decided, times } = counted;
  const id = newId();
  await insertDecision(tx, jurisdictionId, {
    id,
    kind,
    wordingKey,
    decided,
    ...made,
    corrections: times,
    personId: actor.personId,
    on: today,
  });
  await record(scope, {
    action: made.outcome === 'dismissed' ? 'suggestion.dismissed' : 'suggestion.accepted',
    objectKind: 'wording-decision',
    objectId: id,
    after: { kind, wording: made.wording, decided, outcome: made.outcome, corrections: times },
    reason: made.reason,
  });
  return id;
}
