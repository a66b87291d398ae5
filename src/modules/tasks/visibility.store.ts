import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../platform/database/transaction.ts';
import { type Actor, readsAll } from '../access/index.ts';
import { servedBy } from './tasks.policy.ts';

/** How many rows are about to be judged: a page of them one by one, or so many that a table of the readable pays. */
export type Amount = 'page' | 'many';

/**
 * What the caller may see, written once: lists, counts, exports, history and evidence files all use it. A task is seen
 * by whoever may read its directive as a whole, by every body that has a part in it, and by the office and the body
 * that gave it; by the inspection committee always. `t` stands for the task row.
 */
export function visibleTo(actor: Actor, amount: Amount = 'page'): RawBuilder<boolean> {
  if (readsAll(actor)) return sql`true`;
  const bodies = servedBy(actor);
  if (bodies.length === 0) return sql`false`;
  const part = sql`from task_body part where part.jurisdiction_id = t.jurisdiction_id
      and part.organisation_id ${served(bodies)} and part.task_id = t.id`;
  return sql`(t.office_id ${served(bodies)} or t.assigner_id ${served(bodies)}
    or ${readableTo(actor, sql`t.directive_id`, amount)} or ${found(part, amount)})`;
}

/**
 * The few bodies a person serves stand one by one, so that the general plan of a statement knows how few they are;
 * for a list of unknown length it would reckon with ten and never be chosen.
 */
export const served = (bodies: readonly string[]): RawBuilder<unknown> =>
  bodies.length <= 8
    ? sql`in (${sql.join(bodies.map((id) => sql`${id}::uuid`))})`
    : sql`= any(${[...bodies]}::uuid[])`;

/** The same answer, found by a look for each row, or from a table made once. */
const found = (from: RawBuilder<unknown>, amount: Amount): RawBuilder<boolean> =>
  amount === 'many' ? sql`exists (select ${from})` : sql`coalesce((select true ${from} limit 1), false)`;

/** Whether the caller may read a directive as a whole. */
export function readableTo(
  actor: Actor,
  directiveId: RawBuilder<unknown>,
  amount: Amount = 'page',
): RawBuilder<boolean> {
  if (readsAll(actor)) return sql`(${directiveId} is not null)`;
  const bodies = servedBy(actor);
  if (bodies.length === 0) return sql`false`;
  return found(
    sql`from directive_reader reader where reader.jurisdiction_id = ${actor.jurisdictionId}
      and reader.organisation_id ${served(bodies)} and reader.directive_id = ${directiveId}`,
    amount,
  );
}

/**
 * Whether the caller sees every task there is: each source of tasks (a directive, or an office that gave them by hand)
 * is readable. Exact. Where one office gave everything, its own roll-up says so at once; otherwise it costs a look at
 * each directive.
 */
export function seesEverything(actor: Actor): RawBuilder<boolean> {
  if (readsAll(actor)) return sql`true`;
  const bodies = servedBy(actor);
  if (bodies.length === 0) return sql`false`;
  const here = sql`y.jurisdiction_id = ${actor.jurisdictionId}`;
  return sql`case when coalesce((select sum(y.n) from task_tally y
        where ${here} and y.scope = 'office' and y.scope_id ${served(bodies)}), 0)
      = coalesce((select sum(y.n) from task_tally y where ${here} and y.scope = 'all'), 0) then true
    else not exists (select source.source_id from task_number source where source.jurisdiction_id = ${actor.jurisdictionId}
        and not (source.source_id ${served(bodies)})
      except select reader.directive_id from directive_reader reader where reader.jurisdiction_id = ${actor.jurisdictionId}
        and reader.organisation_id ${served(bodies)}) end`;
}

/** Whether the caller reads each of these directives as a whole. */
export const readsEach = (actor: Actor, directiveIds: readonly string[]): RawBuilder<boolean> =>
  sql`not exists (select from unnest(${directiveIds}::uuid[]) as wanted (id) where not ${readableTo(actor, sql`wanted.id`)})`;

/** Whether the caller reads one directive as a whole. */
export async function readsDirective(tx: Transaction, actor: Actor, directiveId: string): Promise<boolean> {
  const { rows } = await sql<{
    reads: boolean;
  }>`select ${readableTo(actor, sql`${directiveId}::uuid`)} as reads`.execute(tx);
  return rows[0]?.reads ?? false;
}
