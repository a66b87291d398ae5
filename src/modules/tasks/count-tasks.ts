import { readsAll, type Scope } from '../access/index.ts';
import { countRows, countTally, type TallyGroup } from './count.store.ts';
import { planCount } from './count-plan.ts';
import type { CountBy, CountGroup, TaskFilter } from './register.schema.ts';
import type { ViewRules } from './task-view.ts';
import { servedBy } from './tasks.policy.ts';
import { viewRules } from './view-rules.ts';

export interface Counting {
  /** Up to three of body, directive, state, kind, time state; none: only the total. */
  readonly by?: readonly CountBy[];
  /** Where the caller has them already. */
  readonly rules?: ViewRules;
}

export interface Count {
  readonly total: number;
  /** Only groups that are not empty. */
  readonly groups: readonly CountGroup[];
}

/**
 * The only function that counts tasks: every figure on a screen, in a message, in a report or an export comes from
 * here, and is the length of the list of the same filter. From a roll-up where one can answer and the caller sees all
 * it covers; otherwise from the rows, under exactly the condition of the list. Today only: past days come with dated
 * deltas.
 */
export async function countTasks(scope: Scope, filter: TaskFilter, counting: Counting = {}): Promise<Count> {
  const rules = counting.rules ?? (await viewRules(scope));
  const by = [...new Set(counting.by ?? [])];
  const plan = planCount(filter, by, servedBy(scope.actor), readsAll(scope.actor));
  const tally = plan.from === 'rows' ? null : await countTally(scope, plan, filter, by, rules);
  const groups = tally ? withoutScope(tally, by) : await countRows(scope, filter, by, rules);
  return { total: groups.reduce((sum, group) => sum + group.n, 0), groups: by.length === 0 ? [] : groups };
}

/** Groups of a roll-up; what "all" holds beyond the bodies (or directives) belongs to none of them. */
function withoutScope(tally: readonly TallyGroup[], by: readonly CountBy[]): CountGroup[] {
  const own = by.includes('lead') ? 'lead' : by.includes('directive') ? 'directive' : null;
  const others = by.filter((one) => one !== own);
  const rest = new Map<string, CountGroup>();
  const groups: CountGroup[] = [];
  for (const { scope, ...group } of tally) {
    const whole = own !== null && scope === 'all';
    if (!whole) groups.push(group);
    if (own === null) continue;
    const key = others.map((one) => group[one]).join(' ');
    const before = rest.get(key)?.n ?? 0;
    rest.set(key, { ...group, [own]: null, n: before + (whole ? group.n : -group.n) });
  }
  // With chosen ids nothing was read of "all", and nothing is left over.
  return tally.some(({ scope }) => scope === 'all') && own !== null
    ? [...groups, ...[...rest.values()].filter((group) => group.n > 0)]
    : groups;
}
