import { fault as platformFault } from '../../../platform/errors/platform.errors.ts';
import type { Scope } from '../../access/index.ts';
import { bodyRefs } from '../body-refs.ts';
import { asksForWork } from '../fate.ts';
import { openDraft } from '../open-draft.ts';
import type { ReviewChange } from '../review.schema.ts';
import { takeStep } from '../take-step.ts';
import { eyesOf } from '../visibility.ts';
import { heldOrders } from './held-orders.store.ts';
import type { LikenessView } from './likeness.schema.ts';
import { orderLikenesses } from './order-likenesses.ts';
import type { OrderChoice } from './relation.ts';
import { relationViews } from './relation-views.ts';
import { relationFault } from './relations.errors.ts';

/** The orders of a draft that have a likely twin in another directive, with what was chosen of them. */
export async function readDraftLikenesses(
  scope: Scope,
  directiveId: string,
): Promise<{ readonly likenesses: LikenessView[] }> {
  const open = await openDraft(scope, directiveId);
  const { relations, links } = open.draft.between;
  const from = { id: directiveId, issuedOn: open.draft.header.issuedOn };
  const said = await relationViews(scope, from, relations, scope.today);
  const replaced = said.filter(
    (it) => it.kind === 'replaces' && it.extent === 'whole' && it.state !== 'rejected',
  );
  const found = await orderLikenesses(scope, open, new Set(replaced.flatMap((it) => it.held?.id ?? [])));
  const names = await bodyRefs(
    scope,
    found.flatMap((it) => it.held.leadIds),
  );
  const choice = (statementId: string, taskId: string): OrderChoice | null =>
    links.find((it) => it.statementId === statementId && it.taskId === taskId)?.choice ?? null;
  const likenesses = found.map(
    ({ sentence, held, directive, like }): LikenessView => ({
      statementId: sentence.id,
      taskId: held.taskId,
      directive,
      number: held.number,
      title: held.title,
      text: held.text,
      state: held.state as LikenessView['state'],
      dueOn: held.dueOn,
      leads: names.many(held.leadIds),
      kind: like.kind,
      likelihood: like.likelihood,
      same: [...like.same],
      differs: [...like.differs],
      words: [...like.words],
      choice: choice(sentence.id, held.taskId),
    }),
  );
  return { likenesses: likenesses.sort((a, b) => b.likelihood - a.likelihood) };
}

/** Says what an order of the draft is to a task of another directive, or takes it back; a step like any other. */
export async function chooseLikeness(
  scope: Scope,
  directiveId: string,
  statementId: string,
  given: { readonly revision: number; readonly taskId: string; readonly choice: OrderChoice | null },
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  if (open.record.revision !== given.revision) throw platformFault('CHANGED_MEANWHILE');
  const sentence = open.draft.sentences.find((it) => it.id === statementId);
  if (!sentence || !asksForWork(sentence.disposition)) throw platformFault('NOT_FOUND');
  const { taskId, choice } = given;
  const held = await heldOrders(scope.tx, scope.jurisdictionId, { taskIds: [taskId] }, eyesOf(scope.actor));
  if (!held.some((it) => it.directiveId !== directiveId)) throw relationFault('LIKENESS_GONE');
  const others = open.draft.between.links.filter(
    (it) => it.statementId !== statementId || it.taskId !== taskId,
  );
  const links = choice === null ? others : [...others, { statementId, taskId, choice }];
  return takeStep(scope, open, 'link', { ...open.draft, between: { ...open.draft.between, links } });
}
