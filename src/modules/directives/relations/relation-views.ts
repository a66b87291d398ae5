import type { Scope } from '../../access/index.ts';
import { eyesOf } from '../visibility.ts';
import { heldViews } from './held-views.ts';
import type { DraftRelation } from './relation.ts';
import type { RelationView } from './relations.schema.ts';
import { type Referring, resolveReferences } from './resolve-references.ts';

/**
 * Relations as the caller may see them. The directive that was chosen, or that number and date leave no doubt about,
 * stands beside the words; where several may be meant they are offered. What the caller may not read is not told of.
 */
export async function relationViews(
  scope: Scope,
  from: Referring,
  relations: readonly DraftRelation[],
  day: string,
): Promise<RelationView[]> {
  const open = relations.filter((it) => it.otherId === null);
  const matches = await resolveReferences(
    scope,
    from,
    open.map((it) => it.other),
    eyesOf(scope.actor),
  );
  const matchOf = new Map(open.map((it, at) => [it.id, matches[at]]));
  const meant = [...matches].flatMap((it) =>
    it.outcome === 'sure' ? [it.id] : it.outcome === 'possible' ? it.ids : [],
  );
  const held = await heldViews(scope, [...relations.map((it) => it.otherId), ...meant], day);
  return relations.map((it): RelationView => {
    const { otherId, span, ...rest } = it;
    const match = matchOf.get(it.id);
    const id = otherId ?? (match?.outcome === 'sure' ? match.id : null);
    return {
      ...rest,
      span: span && [span[0], span[1]],
      held: (id && held.get(id)) || null,
      choices: match?.outcome === 'possible' ? match.ids.flatMap((one) => held.get(one) ?? []) : [],
    };
  });
}
