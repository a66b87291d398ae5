import { fault as platformFault } from '../../../platform/errors/platform.errors.ts';
import { newId } from '../../../platform/ids/id.ts';
import type { Scope } from '../../access/index.ts';
import { type OpenDraft, openDraft } from '../open-draft.ts';
import type { ReviewChange } from '../review.schema.ts';
import { takeStep } from '../take-step.ts';
import { decideRelation } from './decide-relation.ts';
import { enteredRelation } from './entered-relation.ts';
import { type DraftRelation, endsValidity } from './relation.ts';
import { relationViews } from './relation-views.ts';
import { relationFault } from './relations.errors.ts';
import type { RelationDecisionBody, RelationEntry, RelationView } from './relations.schema.ts';
import { targetChosen } from './target-chosen.ts';

/** What the draft says of other documents, as its clerk sees it. */
export async function readDraftRelations(
  scope: Scope,
  directiveId: string,
): Promise<{ readonly relations: RelationView[] }> {
  const open = await openDraft(scope, directiveId);
  return { relations: await views(scope, open) };
}

const views = (scope: Scope, { record, draft }: OpenDraft): Promise<RelationView[]> =>
  relationViews(
    scope,
    { id: record.id, issuedOn: draft.header.issuedOn },
    draft.between.relations,
    scope.today,
  );

/** Confirms, corrects or rejects one; a step like any other, which undo takes back. */
export async function decideDraftRelation(
  scope: Scope,
  directiveId: string,
  relationId: string,
  { revision, ...decision }: RelationDecisionBody,
): Promise<ReviewChange> {
  const open = await seenDraft(scope, directiveId, revision);
  const relation = open.draft.between.relations.find((it) => it.id === relationId);
  if (!relation) throw platformFault('NOT_FOUND');
  const from = { id: directiveId, issuedOn: open.draft.header.issuedOn };
  const otherId = await targetChosen(scope, from, relation, decision);
  const decided = decideRelation(relation, { ...decision, otherId }, open.draft.header.issuedOn);
  if (!decided.ok) throw relationFault(decided.code);
  return put(
    scope,
    open,
    open.draft.between.relations.map((it) => (it === relation ? { ...it, ...decided.relation } : it)),
  );
}

/** Enters one by hand. */
export async function enterDraftRelation(
  scope: Scope,
  directiveId: string,
  { revision, ...entry }: RelationEntry & { readonly revision: number },
): Promise<ReviewChange> {
  const open = await seenDraft(scope, directiveId, revision);
  const { relations } = open.draft.between;
  const from = { id: directiveId, issuedOn: open.draft.header.issuedOn };
  const fresh = await enteredRelation(scope, from, entry, relations, newId());
  return put(scope, open, [...relations, fresh]);
}

/** Confirms what costs nobody anything: relations that end no validity and leave no choice between directives. */
export async function confirmDraftRelations(
  scope: Scope,
  directiveId: string,
  revision: number,
): Promise<ReviewChange> {
  const open = await seenDraft(scope, directiveId, revision);
  const seen = new Map((await views(scope, open)).map((it) => [it.id, it]));
  return put(
    scope,
    open,
    open.draft.between.relations.map((it) => {
      const view = seen.get(it.id);
      if (it.state !== 'proposed' || endsValidity(it.kind) || !view || view.choices.length > 0) return it;
      return { ...it, otherId: view.held?.id ?? null, state: 'confirmed' as const };
    }),
  );
}

async function seenDraft(scope: Scope, directiveId: string, revision: number): Promise<OpenDraft> {
  const open = await openDraft(scope, directiveId);
  if (open.record.revision !== revision) throw platformFault('CHANGED_MEANWHILE');
  return open;
}

const put = (scope: Scope, open: OpenDraft, relations: readonly DraftRelation[]): Promise<ReviewChange> =>
  takeStep(scope, open, 'relation', { ...open.draft, between: { ...open.draft.between, relations } });
