import type { Scope } from '../access/index.ts';
import { fault } from './directives.errors.ts';
import { openDraft, replacing, sentenceSeen } from './open-draft.ts';
import type { ReviewChange } from './review.schema.ts';
import { takeStep } from './take-step.ts';

/** Confirms one proposal as it stands. Who sees a sentence below the confidence line and confirms it, classifies it. */
export async function confirmStatement(
  scope: Scope,
  directiveId: string,
  statementId: string,
  revision: number,
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const it = sentenceSeen(open, statementId, revision);
  if (it.disposition === 'other') throw fault('SENTENCE_UNCLASSIFIED');
  const confirmed = { ...it, confirmed: true, confirmedBy: scope.actor.personId };
  return takeStep(
    scope,
    open,
    'confirm',
    it.confirmed ? open.draft : replacing(open.draft, it.id, confirmed),
  );
}
