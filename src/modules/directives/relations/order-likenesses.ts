import { type OrderWords, orderWords } from '@quyet/parser/likeness';
import type { Scope } from '../../access/index.ts';
import { bodiesKnown } from '../bodies-of-directory.ts';
import { asksForWork } from '../fate.ts';
import type { Bodies } from '../named-bodies.ts';
import type { OpenDraft } from '../open-draft.ts';
import type { Sentence } from '../sentence.ts';
import { eyesOf } from '../visibility.ts';
import { type ComparedOrder, compareOrders, type OrderLikeness, wordWeight } from './compare-orders.ts';
import { type HeldOrder, heldOrders } from './held-orders.store.ts';
import { heldViews } from './held-views.ts';
import { ordersAlike, wordCounts } from './order-index.store.ts';
import type { HeldDirective } from './relations.schema.ts';
import { isValid } from './validity.ts';

/** So many orders of the index are compared word by word with each order of the draft. */
const CANDIDATES = 15;
/** So many of those alike are shown for one order. */
const SHOWN = 3;

/** An order of the draft and one held that is like it. */
export interface FoundLikeness {
  readonly sentence: Sentence;
  readonly held: HeldOrder;
  readonly directive: HeldDirective;
  readonly like: OrderLikeness;
}

/**
 * For the orders of a draft, those of valid directives that they repeat, tighten, contradict or supersede, the likeliest
 * first. Only what the clerk may read is looked at.
 * @param replacedIds directives that the draft says it replaces
 */
export async function orderLikenesses(
  scope: Scope,
  open: OpenDraft,
  replacedIds: ReadonlySet<string>,
): Promise<FoundLikeness[]> {
  const orders = open.draft.sentences.filter((it) => it.duty && asksForWork(it.disposition));
  const words = new Map(orders.map((it) => [it.id, orderWords(it.duty?.title ?? it.text)]));
  const near = new Map<string, readonly string[]>();
  for (const it of orders)
    near.set(it.id, await ordersAlike(scope.tx, words.get(it.id)?.words ?? [], CANDIDATES));
  const held = await heldByStatement(scope, open.record.id, [...near.values()].flat());
  const directives = await heldViews(
    scope,
    [...held.values()].map((it) => it.directiveId),
    scope.today,
  );
  const heldWords = new Map([...held].map(([id, it]) => [id, orderWords(it.title)]));
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const counts = await wordCounts(
    place,
    [...words.values(), ...heldWords.values()].flatMap((it) => it.words),
  );
  const weightOf = (word: string) => wordWeight(counts.of(word), counts.total);
  const { bodies } = await bodiesKnown(scope, null);

  return orders.flatMap((sentence) => {
    const fresh = freshOrder(sentence, words);
    const found = (near.get(sentence.id) ?? []).flatMap((statementId): FoundLikeness[] => {
      const [other, itsWords] = [held.get(statementId), heldWords.get(statementId)];
      const directive = other && directives.get(other.directiveId);
      if (!other || !itsWords || !directive || !isValid(directive.validity)) return [];
      const replaced = replacedIds.has(directive.id);
      const like = compareOrders(fresh, heldOrder(other, itsWords, bodies), weightOf, replaced);
      return like ? [{ sentence, held: other, directive, like }] : [];
    });
    return found.sort((a, b) => b.like.likelihood - a.like.likelihood).slice(0, SHOWN);
  });
}

async function heldByStatement(
  scope: Scope,
  ownId: string,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, HeldOrder>> {
  const ids = [...new Set(statementIds)];
  const rows = await heldOrders(scope.tx, scope.jurisdictionId, { statementIds: ids }, eyesOf(scope.actor));
  const others = rows.filter((it) => it.directiveId !== ownId);
  // The order of the document itself comes first; what was given later by hand from the same sentence has a higher number.
  return new Map(others.toReversed().map((it) => [it.statementId, it]));
}

const freshOrder = (it: Sentence, words: ReadonlyMap<string, OrderWords>): ComparedOrder => ({
  words: words.get(it.id) ?? orderWords(it.text),
  leadIds: it.duty?.leadIds ?? [],
  succeeded: false,
  dueOn: it.duty?.deadline.dueOn ?? null,
  targets: it.indicators,
});

function heldOrder(it: HeldOrder, words: OrderWords, bodies: Bodies): ComparedOrder {
  const heirs = it.leadIds.flatMap((id) => bodies.today(id) ?? []);
  return {
    words,
    leadIds: heirs,
    succeeded: heirs.some((id) => !it.leadIds.includes(id)),
    dueOn: it.dueOn,
    targets: it.indicators,
  };
}
