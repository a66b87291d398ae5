import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { fault } from './directives.errors.ts';
import { mayDiscard, mayReadAgain } from './directives.policy.ts';
import { setState } from './directives.store.ts';
import { readWhole } from './open-draft.ts';

/** Gives up an import that is not in force. It stays on record, out of every list but its own office's. */
export async function discardDirective(
  scope: Scope,
  directiveId: string,
  reason: string,
): Promise<{ readonly id: string; readonly state: 'discarded' }> {
  const it = await readWhole(scope, directiveId);
  if (it.state === 'in-force' || it.state === 'discarded') throw fault('DIRECTIVE_NOT_CONFIRMING');
  if (!mayDiscard(scope.actor, it)) throw platformFault('NOT_ALLOWED');
  await setState(scope.tx, scope.jurisdictionId, directiveId, { state: 'discarded' });
  await record(scope, {
    action: 'directive.discarded',
    objectKind: 'directive',
    objectId: directiveId,
    before: { state: it.state },
    after: { state: 'discarded' },
    reason,
  });
  scope.afterCommit({ kind: 'directive.discarded', objectId: directiveId });
  return { id: directiveId, state: 'discarded' };
}

/** Puts an unreadable directive back into the queue; it is read after commit. */
export async function readAgain(scope: Scope, directiveId: string): Promise<void> {
  const it = await readWhole(scope, directiveId);
  if (it.state !== 'unreadable') throw fault('DIRECTIVE_NOT_UNREADABLE');
  if (!mayReadAgain(scope.actor, it)) throw platformFault('NOT_ALLOWED');
  await setState(scope.tx, scope.jurisdictionId, directiveId, { state: 'reading', readingStep: 'queued' });
  await record(scope, {
    action: 'directive.reading-again',
    objectKind: 'directive',
    objectId: directiveId,
    before: { state: 'unreadable', code: it.failureCode },
    after: { state: 'reading' },
  });
  scope.afterCommit({ kind: 'directive.imported', objectId: directiveId });
}
