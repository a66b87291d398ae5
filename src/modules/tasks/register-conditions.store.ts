import { type RawBuilder, sql } from 'kysely';
import { addDays, type Day } from '../../platform/clock/clock.ts';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Actor, Scope } from '../access/index.ts';
import type { TaskFilter } from './register.schema.ts';
import { servedBy } from './tasks.policy.ts';
import { taskIn } from './time-conditions.store.ts';
import type { Reach } from './time-state.ts';
import { type Amount, served, visibleTo } from './visibility.store.ts';

/** One id is compared, several are looked up: only an equality lets an index keep its order. */
const among = (column: RawBuilder<unknown>, ids: readonly string[]) =>
  ids.length === 1 ? sql`${column} = ${ids[0]}` : sql`${column} = any(${[...ids]}::uuid[])`;

/**
 * Words of our own lists (states, kinds) stand in the statement itself, so that the planner knows how common they are
 * and which partial index they fit.
 */
export const oneOf = (column: RawBuilder<unknown>, words: readonly string[]): RawBuilder<unknown> =>
  words.length === 1
    ? sql`${column} = ${sql.lit(words[0])}`
    : sql`${column} in (${sql.join(words.map((word) => sql.lit(word)))})`;

/** An id that may be absent: `none` asks for rows without one. */
function amongOrNone(column: RawBuilder<unknown>, values: readonly string[]): RawBuilder<unknown> {
  const ids = values.filter((value) => value !== 'none');
  if (ids.length === values.length) return among(column, ids);
  return ids.length === 0 ? sql`${column} is null` : sql`(${column} is null or ${among(column, ids)})`;
}

/** A condition on task rows `t`, wrapped so that it can be awaited. */
export interface Condition {
  readonly where: RawBuilder<boolean>;
}

/** The register as a condition: what the filter asks for and the caller may see. Lists and counts share it. */
export async function registerCondition(
  scope: Scope,
  filter: TaskFilter,
  rules: { readonly day: Day; readonly reach: Reach },
  amount: Amount,
): Promise<Condition> {
  const { actor } = scope;
  const { day, reach } = rules;
  const all: RawBuilder<unknown>[] = [sql`t.jurisdiction_id = ${actor.jurisdictionId}`];
  if (filter.parent) all.push(sql`t.parent_id = ${filter.parent}`);
  else all.push(filter.level === 'leaf' ? sql`t.is_leaf` : sql`t.parent_id is null`);
  if (filter.directive) all.push(amongOrNone(sql`t.directive_id`, filter.directive));
  if (filter.statement) all.push(among(sql`t.statement_id`, filter.statement));
  if (filter.lead) all.push(amongOrNone(sql`t.lead_id`, filter.lead));
  if (filter.accountable) all.push(among(sql`t.accountable_id`, filter.accountable));
  if (filter.state) all.push(oneOf(sql`t.state`, filter.state));
  if (filter.kind) all.push(oneOf(sql`t.kind`, filter.kind));
  if (filter.source) all.push(oneOf(sql`t.deadline_source`, filter.source));
  if (filter.dueFrom) all.push(sql`t.due_key >= ${filter.dueFrom}::date and t.due_on is not null`);
  if (filter.dueTo) all.push(sql`t.due_key <= ${filter.dueTo}::date`);
  if (filter.timeState) {
    const states = filter.timeState.map((state) => taskIn(state, day, reach));
    all.push(sql`(${sql.join(states, sql` or `)})`);
  }
  if (filter.undatedOver !== undefined) {
    const since = addDays(day, -filter.undatedOver);
    all.push(taskIn('none', day, reach), sql`t.given_on < ${since}::date`);
  }
  if (filter.q) all.push(await titled(scope, filter.q));
  if (filter.mine) all.push(mine(actor, filter.mine));
  all.push(visibleTo(actor, amount));
  return { where: sql`${sql.join(all, sql` and `)}` };
}

/** Words found in more titles than this are looked for in the rows of the list instead. */
const RARE = 500;

/** Titles with these words: the few ids there are, or a look at each row where the words are common. */
async function titled(scope: Scope, words: string): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{
    id: string;
  }>`${PREPARED} select tasks_titled(${words}, ${sql.lit(RARE + 1)}) as id`.execute(scope.tx);
  return rows.length <= RARE
    ? sql`t.id = any(${rows.map((row) => row.id)}::uuid[])`
    : sql`t.folded_title like like_words(${words})`;
}

function mine(actor: Actor, how: NonNullable<TaskFilter['mine']>): RawBuilder<boolean> {
  const bodies = servedBy(actor);
  if (bodies.length === 0) return sql`false`;
  if (how === 'lead') return among(sql`t.lead_id`, bodies) as RawBuilder<boolean>;
  if (how === 'office') return among(sql`t.office_id`, bodies) as RawBuilder<boolean>;
  return sql`exists (select from task_body own where own.jurisdiction_id = t.jurisdiction_id
    and own.organisation_id ${served(bodies)} and own.task_id = t.id)`;
}
