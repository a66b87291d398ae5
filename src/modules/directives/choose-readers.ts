import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { bodyNames } from '../organisations/index.ts';
import type { ReaderLine } from './directive.ts';
import { fault } from './directives.errors.ts';
import { openDraft } from './open-draft.ts';
import type { ReviewChange } from './review.schema.ts';
import { takeStep } from './take-step.ts';

/** A line as the clerk has settled it. */
export type ChosenLine = Pick<ReaderLine, 'basis' | 'wording' | 'bodyIds'>;

/** Settles which bodies read because of each line of recipients and of the circulation scope. The list given is whole. */
export async function chooseReaders(
  scope: Scope,
  directiveId: string,
  choice: { readonly revision: number; readonly readers: readonly ChosenLine[] },
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  if (open.record.revision !== choice.revision) throw platformFault('CHANGED_MEANWHILE');
  const ids = choice.readers.flatMap((line) => line.bodyIds);
  const known = await bodyNames(scope, ids, scope.today);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw fault('BODY_UNKNOWN', { ids: unknown });
  const before = new Map(open.draft.readers.map((line) => [`${line.basis} ${line.wording}`, line]));
  const readers = choice.readers.map(
    (line): ReaderLine => ({
      basis: line.basis,
      wording: line.wording,
      isClass: before.get(`${line.basis} ${line.wording}`)?.isClass ?? false,
      bodyIds: [...new Set(line.bodyIds)],
      confirmed: true,
    }),
  );
  return takeStep(scope, open, 'readers', { ...open.draft, readers });
}
