import type { Disposition } from '@quyet/parser/contract';
import type { Scope } from '../access/index.ts';
import { fault } from './directives.errors.ts';
import { emptyDuty, isDutyDisposition, kindFor } from './duty.ts';
import { openDraft, replacing, revising, type Seen, sentenceSeen } from './open-draft.ts';
import type { ReviewChange } from './review.schema.ts';
import type { Sentence } from './sentence.ts';
import { takeStep } from './take-step.ts';

/** Name of the rule where a person decided. */
const BY_HAND = 'by-hand';

/**
 * Gives sentences another fate, one or several in one step. One that asks for no work is confirmed with it; an order
 * still waits until somebody has seen who does it by when.
 */
export async function changeDisposition(
  scope: Scope,
  directiveId: string,
  seen: readonly Seen[],
  disposition: Disposition,
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const draft = revising(open, seen, (it) => withDisposition(it, disposition, scope.actor.personId));
  return takeStep(scope, open, 'disposition', draft);
}

/** Says that a proposed order is none. It becomes an orientation, which nobody has to carry out. */
export async function dismissStatement(
  scope: Scope,
  directiveId: string,
  statementId: string,
  revision: number,
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const it = sentenceSeen(open, statementId, revision);
  if (!isDutyDisposition(it.disposition)) throw fault('SENTENCE_ASKS_NO_WORK');
  const next = withDisposition(it, 'orientation', scope.actor.personId);
  return takeStep(scope, open, 'dismiss', replacing(open.draft, it.id, next));
}

function withDisposition(it: Sentence, disposition: Disposition, personId: string): Sentence {
  const fate = { ...it, disposition, rule: BY_HAND, confidence: 1 };
  if (!isDutyDisposition(disposition)) return { ...fate, confirmed: true, confirmedBy: personId };
  const duty = it.duty
    ? { ...it.duty, kind: kindFor(disposition, it.duty.kind) }
    : emptyDuty(it.text, disposition);
  return { ...fate, confirmed: false, confirmedBy: null, duty };
}
