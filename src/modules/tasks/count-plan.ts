import type { CountBy, TaskFilter } from './register.schema.ts';
import type { Place, TallyScope } from './tally.ts';

/** How a count is answered: from a roll-up, or from the rows of the list itself. */
export type CountPlan =
  | { readonly from: 'rows' }
  | {
      readonly from: 'states' | 'days';
      readonly scope: TallyScope;
      /** Null: every id of the scope. */
      readonly ids: readonly string[] | null;
      readonly places: readonly Place[];
      /** What the caller must see for the roll-up to be the caller's figure. */
      readonly covers: 'granted' | 'each-directive' | 'everything';
    };

/** Filters that no roll-up knows. */
const ROWS_ONLY = ['statement', 'accountable', 'source', 'undatedOver', 'q', 'parent'] as const;

/** Chooses the roll-up that can answer, given the bodies the caller serves; pure, so that it can be tested. */
export function planCount(
  filter: TaskFilter,
  by: readonly CountBy[],
  served: readonly string[],
  seesAll: boolean,
): CountPlan {
  const rows: CountPlan = { from: 'rows' };
  if (ROWS_ONLY.some((key) => filter[key] !== undefined) || filter.mine === 'part') return rows;
  // Roll-ups are kept by ids; what has none is counted in the rows.
  if ([filter.directive, filter.lead].some((ids) => ids?.includes('none'))) return rows;
  const narrowed = [filter.directive, filter.lead, filter.mine].filter((one) => one !== undefined);
  if (narrowed.length > 1 || (by.includes('lead') && by.includes('directive'))) return rows;

  const timed = [filter.timeState, filter.dueFrom, filter.dueTo].some((one) => one !== undefined);
  const needsDays = timed || by.includes('timeState');
  const needsKind = filter.kind !== undefined || by.includes('kind');
  if (needsDays && needsKind) return rows;

  const [scope, ids] = scopeOf(filter, by, served);
  if (by.includes('lead') && scope !== 'lead') return rows;
  if (by.includes('directive') && scope !== 'directive') return rows;
  const places: readonly Place[] = filter.level === 'leaf' ? ['whole', 'child'] : ['whole', 'order'];
  const from = needsDays ? 'days' : 'states';
  // A body sees all it leads, an office all it gave; the whole of a directive whoever may read it.
  const own = ids !== null && scope !== 'directive' && ids.every((id) => served.includes(id));
  const covers =
    seesAll || own ? 'granted' : scope === 'directive' && ids !== null ? 'each-directive' : 'everything';
  return { from, scope, ids, places, covers };
}

function scopeOf(
  filter: TaskFilter,
  by: readonly CountBy[],
  served: readonly string[],
): [TallyScope, readonly string[] | null] {
  if (filter.directive) return ['directive', filter.directive];
  if (filter.lead) return ['lead', filter.lead];
  if (filter.mine === 'lead') return ['lead', served];
  if (filter.mine === 'office') return ['office', served];
  if (by.includes('lead')) return ['lead', null];
  if (by.includes('directive')) return ['directive', null];
  return ['all', null];
}
