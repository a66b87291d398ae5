import type { Scope } from '../../access/index.ts';
import { record } from '../../audit/index.ts';
import { documentKey } from './document-key.ts';
import { issueDays } from './held.store.ts';
import type { DraftRelation } from './relation.ts';
import { insertRelations, saveMeaning, unresolvedTo } from './relations.store.ts';
import { type Referring, resolveReferences } from './resolve-references.ts';

/** The directive that is put in force. */
export interface Arriving extends Referring {
  readonly number: string | null;
}

/**
 * A directive comes in force: what its draft says of others is kept, and what others said of a document of its number
 * finds it. Only what leaves no doubt is bound; the rest waits for a person.
 */
export async function carryRelations(
  scope: Scope,
  directive: Arriving,
  relations: readonly DraftRelation[],
): Promise<void> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const by = { personId: scope.actor.personId, at: scope.at };
  await insertRelations(place, scope.originId, directive.id, await bound(scope, directive, relations), by);
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
