import { readsAll, type Scope } from '../access/index.ts';
import { countRows, countTally } from './count.store.ts';
import { planCount } from './count-plan.ts';
import type { BodyNames } from './names.store.ts';
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
  /** What the bodies among the groups are called, where counting learned it on the way. */
  readonly bodies: BodyNames | null;
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
  const groups = tally?.groups ?? (await countRows(scope, filter, by, rules));
  const total = groups.reduce((sum, group) => sum + group.n, 0);
  return { total, groups: by.length === 0 ? [] : groups, bodies: tally?.bodies ?? null };
}
