import { orderWords } from '@quyet/parser/likeness';
import type { Scope } from '../../access/index.ts';
import { record } from '../../audit/index.ts';
import { asksForWork } from '../fate.ts';
import type { Sentence } from '../sentence.ts';
import { documentKey } from './document-key.ts';
import { issueDays } from './held.store.ts';
import { insertLinks } from './held-orders.store.ts';
import { indexOrders } from './order-index.store.ts';
import type { Between, DraftRelation } from './relation.ts';
import { insertRelations, saveMeaning, unresolvedTo } from './relations.store.ts';
import { type Referring, resolveReferences } from './resolve-references.ts';

/** The directive that is put in force. */
export interface Arriving extends Referring {
  readonly number: string | null;
}

/**
 * A directive comes in force: what its draft says of others and of their tasks is kept, its orders can be found by
 * their words, and what others said of a document of its number
 * finds it. Only what leaves no doubt is bound; the rest waits for a person.
 */
export async function carryRelations(
  scope: Scope,
  directive: Arriving,
  between: Between,
  sentences: readonly Sentence[],
): Promise<void> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const by = { personId: scope.actor.personId, at: scope.at };
  await insertRelations(
    place,
    scope.originId,
    directive.id,
    await bound(scope, directive, between.relations),
    by,
  );
  const orders = sentences.filter((it) => it.duty && asksForWork(it.disposition));
  const links = between.links.filter((link) => orders.some((it) => it.id === link.statementId));
  await insertLinks(scope.tx, scope.jurisdictionId, directive.id, links, by);
  await indexOrders(
    place,
    orders.map((it) => ({
      directiveId: directive.id,
      statementId: it.id,
      words: orderWords(it.duty?.title ?? it.text).words,
    })),
  );
  const found = await namingIt(scope, directive);
  if (found.length === 0) return;
  await saveMeaning(place, found, directive.id);
  await record(scope, {
    action: 'directive.references-resolved',
    objectKind: 'directive',
    objectId: directive.id,
    after: { relations: found },
  });
}

async function bound(
  scope: Scope,
  directive: Arriving,
  relations: readonly DraftRelation[],
): Promise<DraftRelation[]> {
  const matches = await resolveReferences(
    scope,
    directive,
    relations.map((it) => it.other),
    'everything',
  );
  return relations.map((it, at) => {
    const match = matches[at];
    const open = it.otherId === null && it.state !== 'rejected';
    return open && match?.outcome === 'sure' ? { ...it, otherId: match.id } : it;
  });
}

/** Relations of other directives to a document that is certainly this one. */
async function namingIt(scope: Scope, directive: Arriving): Promise<string[]> {
  if (directive.number === null) return [];
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const waiting = await unresolvedTo(place, documentKey(directive.number));
  const days = await issueDays(
    scope.tx,
    scope.jurisdictionId,
    waiting.map((it) => it.fromId),
  );
  const found: string[] = [];
  for (const it of waiting) {
    const from = { id: it.fromId, issuedOn: days.get(it.fromId) ?? null };
    const [match] = await resolveReferences(scope, from, [it.other], 'everything');
    if (match?.outcome === 'sure' && match.id === directive.id) found.push(it.id);
  }
  return found;
}
