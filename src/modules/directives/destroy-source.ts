import type { FileStore } from '../../platform/files/file-store.ts';
import { markDestroyed } from '../../platform/files/stored-file.ts';
import { inScope, type ScopeParts } from '../../platform/http/scope.ts';
import type { Actor, Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { findDirective, setState } from './directives.store.ts';

/** In the place of a file name that could itself tell something. */
const NAMELESS = '(—)';

/**
 * A secrecy mark that only the whole of a document showed (a scan of which the first page and the margins were looked at
 * when it came in): its file is destroyed, its name forgotten, and nothing of its text is kept. What stays is that a
 * document came in, when, by whom, and its hash. Law on the Protection of State Secrets 2018, art. 5.
 */
export async function destroySource(
  files: FileStore,
  frame: ScopeParts<Actor>,
  directiveId: string,
): Promise<void> {
  const hash = await inScope(frame, 'write', async (scope: Scope) => {
    const it = await findDirective(scope.tx, scope.jurisdictionId, directiveId);
    if (it?.state !== 'reading') return null;
    await setState(scope.tx, scope.jurisdictionId, directiveId, {
      state: 'unreadable',
      failureCode: 'SECRECY_MARK',
      sourceName: NAMELESS,
    });
    await markDestroyed(scope.tx, scope.jurisdictionId, it.sourceHash, scope.at);
    await record(scope, {
      action: 'directive.source-destroyed',
      objectKind: 'directive',
      objectId: directiveId,
      before: { state: 'reading', hash: it.sourceHash },
      after: { state: 'unreadable', code: 'SECRECY_MARK' },
    });
    scope.afterCommit({ kind: 'directive.unreadable', objectId: directiveId });
    return it.sourceHash;
  });
  if (hash) await files.remove(hash);
}
