import type { Scope } from '../../access/index.ts';
import { eyesOf } from '../visibility.ts';
import { heldNames } from './held.store.ts';
import type { HeldDirective } from './relations.schema.ts';
import { type KnownFact, validityFactsOf } from './validity.store.ts';
import { type ValidityFact, validityOn } from './validity.ts';

/** Directives in force as the caller may see them, with their validity on a day; absent where they may not be read. */
export async function heldViews(
  scope: Scope,
  ids: Iterable<string | null>,
  day: string,
): Promise<ReadonlyMap<string, HeldDirective>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const eyes = eyesOf(scope.actor);
  const names = await heldNames(scope.tx, scope.jurisdictionId, wanted, eyes);
  const facts = await validityFactsOf(scope.tx, scope.jurisdictionId, [...names.keys()], eyes);
  const byDirective = Map.groupBy(facts, (it) => it.directiveId);
  return new Map(
    [...names].map(([id, { custodianId: _, ...it }]) => [
      id,
      {
        ...it,
        validity: validityOn({ issuedOn: it.issuedOn, facts: factsIn(byDirective.get(id) ?? []) }, day),
      },
    ]),
  );
}

/** What is known as the rule reads it. */
export const factsIn = (known: readonly KnownFact[]): ValidityFact[] =>
  known.map((it) =>
    it.kind === 'begins' ? { kind: it.kind, on: it.on } : { kind: it.kind, on: it.on, extent: it.extent },
  );
