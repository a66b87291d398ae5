import type { Scope } from '../access/index.ts';
import { fault } from './directives.errors.ts';
import { openDraft, revising, type Seen } from './open-draft.ts';
import type { ReviewChange } from './review.schema.ts';
import { takeStep } from './take-step.ts';

/**
 * Confirms proposals as they stand, one or several in one step. Who sees a sentence below the confidence line and
 * confirms it, classifies it.
 */
export async function confirmStatements(
  scope: Scope,
  directiveId: string,
  seen: readonly Seen[],
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const draft = revising(open, seen, (it) => {
    if (it.confirmed) return it;
    if (it.disposition === 'other') throw fault('SENTENCE_UNCLASSIFIED');
    return { ...it, confirmed: true, confirmedBy: scope.actor.personId };
  });
  return takeStep(scope, open, 'confirm', draft);
}
