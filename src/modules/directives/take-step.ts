import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { fault } from './directives.errors.ts';
import { findDirective, saveBetween, saveHeader } from './directives.store.ts';
import { loadDraft, type OpenDraft, openDraft } from './open-draft.ts';
import type { ReviewChange } from './review.schema.ts';
import { reviewChange } from './review-view.ts';
import type { Sentence } from './sentence.ts';
import { changeSentences, deleteSentences, insertSentences } from './statements.store.ts';
import { type Draft, type Side, type Step, type StepKind, stepBetween, withSide } from './step.ts';
import { tracesOf } from './step-trace.ts';
import { addStep, markUndone, stepToRedo, stepToUndo } from './steps.store.ts';

/** Puts the next draft in place as one step that can be undone. Where nothing differs nothing is written. */
export async function takeStep(
  scope: Scope,
  open: OpenDraft,
  kind: StepKind,
  next: Draft,
): Promise<ReviewChange> {
  const step = stepBetween(open.draft, next);
  if (!step) return changed(scope, open, { before: {}, after: {} });
  await put(scope, open, step, next);
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId, directiveId: open.record.id };
  await addStep(place, { ...step, kind, personId: scope.actor.personId, at: scope.at });
  await trace(scope, open, `directive.confirming.${kind}`, step);
  return changed(scope, open, step);
}

/** Takes the last step back. */
export async function undoStep(scope: Scope, directiveId: string): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId, directiveId };
  const last = await stepToUndo(place);
  if (!last) throw fault('NOTHING_TO_UNDO');
  const step: Step = { before: last.after, after: last.before };
  await put(scope, open, step, withSide(open.draft, step.after));
  await markUndone(place, last.seq, true);
  await trace(scope, open, 'directive.confirming.undone', step);
  return changed(scope, open, step);
}

/** Takes a step again that was taken back. */
export async function redoStep(scope: Scope, directiveId: string): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId, directiveId };
  const step = await stepToRedo(place);
  if (!step) throw fault('NOTHING_TO_REDO');
  await put(scope, open, step, withSide(open.draft, step.after));
  await markUndone(place, step.seq, false);
  await trace(scope, open, 'directive.confirming.redone', step);
  return changed(scope, open, step);
}

/** Writes one side of a step. Sentences that go make room first, those that come are written whole. */
async function put(scope: Scope, open: OpenDraft, step: Step, next: Draft): Promise<void> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId, directiveId: open.record.id };
  const side: Side = step.after;
  if (side.header || side.readers) {
    await saveHeader(scope.tx, scope.jurisdictionId, open.record.id, next.header, next.readers);
  }
  if (side.between) await saveBetween(scope.tx, scope.jurisdictionId, open.record.id, next.between);
  const present = new Set(open.draft.sentences.map((it) => it.id));
  const gone: string[] = [];
  const come: Sentence[] = [];
  const changes = new Map<string, Partial<Sentence>>();
  for (const [id, change] of Object.entries(side.sentences ?? {})) {
    if (change === null) gone.push(id);
    else if (present.has(id)) changes.set(id, change);
    else come.push(change as Sentence);
  }
  await deleteSentences(place, gone);
  await changeSentences(place, changes);
  await insertSentences(place, come);
}

const trace = (scope: Scope, open: OpenDraft, action: string, step: Step): Promise<void> =>
  record(scope, {
    action,
    objectKind: 'directive',
    objectId: open.record.id,
    before: tracesOf(step.before),
    after: tracesOf(step.after),
  });

/** What the screen must know after a step. */
async function changed(scope: Scope, open: OpenDraft, step: Step): Promise<ReviewChange> {
  const now = await findDirective(scope.tx, scope.jurisdictionId, open.record.id);
  if (!now) throw platformFault('NOT_FOUND');
  const ids = Object.keys({ ...step.before.sentences, ...step.after.sentences });
  return reviewChange(scope, await loadDraft(scope, now), ids);
}
