import type { Scope } from '../../access/index.ts';
import { bodiesKnown } from '../bodies-of-directory.ts';
import type { Eyes } from '../visibility.ts';
import { heldLike } from './held.store.ts';
import { type HeldDocument, type Match, matchReference } from './match-reference.ts';
import type { NamedDocument } from './relation.ts';

/** The directive that refers. */
export interface Referring {
  readonly id: string;
  readonly issuedOn: string | null;
}

/**
 * Which directives in force the documents named mean, in their order. The one place where references are resolved:
 * while confirming, when a directive is put in force (both ways), and whenever a page names another document.
 * @param eyes whose; 'everything' only where nothing of the answer is shown to a person
 */
export async function resolveReferences(
  scope: Pick<Scope, 'tx' | 'jurisdictionId' | 'today'>,
  from: Referring,
  named: readonly NamedDocument[],
  eyes: Eyes | 'everything',
): Promise<readonly Match[]> {
  const held = await heldLike(scope.tx, scope.jurisdictionId, named, eyes);
  if (held.length === 0) return named.map(() => ({ outcome: 'none' as const }));
  const issuers = await issuersDenoted(scope, from, named, held);
  return named.map((it) =>
    matchReference(it, held, {
      fromId: from.id,
      fromIssuedOn: from.issuedOn,
      issuerId: it.issuerWording === null ? null : (issuers.get(it.issuerWording) ?? null),
    }),
  );
}

/** The words for an issuer are looked up only where two directives held bear one number on one day. */
async function issuersDenoted(
  scope: Pick<Scope, 'tx' | 'jurisdictionId' | 'today'>,
  from: Referring,
  named: readonly NamedDocument[],
  held: readonly HeldDocument[],
): Promise<ReadonlyMap<string, string>> {
  const days = held.map((it) => `${it.number} ${it.issuedOn}`);
  const wordings = new Set(named.flatMap((it) => it.issuerWording ?? []));
  if (new Set(days).size === days.length || wordings.size === 0) return new Map();
  const { bodies } = await bodiesKnown(scope, from.issuedOn);
  return new Map(
    [...wordings].flatMap((wording) => {
      const found = bodies.denoted(wording);
      return found.outcome === 'one' ? [[wording, found.bodyId] as const] : [];
    }),
  );
}
