import type { Scope } from '../access/index.ts';
import { isProposal } from './fate.ts';
import { openDraft } from './open-draft.ts';
import type { ReviewChange } from './review.schema.ts';
import { takeStep } from './take-step.ts';

/**
 * Confirms every open proposal at or above a confidence, in one step. The unclassified are never among them: whatever
 * line is given, each of those wants a look of its own.
 */
export async function confirmAbove(
  scope: Scope,
  directiveId: string,
  atLeast: number,
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const personId = scope.actor.personId;
  const sentences = open.draft.sentences.map((it) =>
    !it.confirmed && it.confidence >= atLeast && isProposal(it, open.line)
      ? { ...it, confirmed: true, confirmedBy: personId }
      : it,
  );
  return takeStep(scope, open, 'confirm-above', { ...open.draft, sentences });
}
