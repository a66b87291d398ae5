import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { fault } from './directives.errors.ts';
import { divide, join } from './divide.ts';
import { openDraft, replacing, sentenceSeen } from './open-draft.ts';
import type { ReviewChange } from './review.schema.ts';
import { takeStep } from './take-step.ts';

/** Cuts a sentence in two at an offset of the text as read. */
export async function divideStatement(
  scope: Scope,
  directiveId: string,
  statementId: string,
  cut: { readonly revision: number; readonly at: number },
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const it = sentenceSeen(open, statementId, cut.revision);
  const halves = divide(it, cut.at, open.text, newId());
  if (!halves.ok) throw fault(halves.code);
  return takeStep(scope, open, 'division', replacing(open.draft, it.id, halves.first, halves.second));
}

/** Joins a sentence with the next one. */
export async function mergeStatement(
  scope: Scope,
  directiveId: string,
  statementId: string,
  revision: number,
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const it = sentenceSeen(open, statementId, revision);
  const next = open.draft.sentences[open.draft.sentences.indexOf(it) + 1];
  if (!next) throw fault('NOTHING_TO_MERGE');
  const joined = join(it, next, open.text);
  return takeStep(scope, open, 'merger', replacing(replacing(open.draft, next.id), it.id, joined));
}
