import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../platform/clock/clock.ts';
import type { Reach, TimeState } from './time-state.ts';

/** The judge of time (`timingOn`) as conditions on task rows `t`, for a day not before the last change. */
export function taskIn(state: TimeState, day: Day, reach: Reach): RawBuilder<boolean> {
  const going = sql`t.state not in ('confirmed', 'cancelled')`;
  const result = sql`coalesce(t.result_on, t.submitted_on, t.confirmed_on)`;
  const near = sql`case when t.long_notice then ${reach.long}::date else ${reach.short}::date end`;
  switch (state) {
    case 'over':
      return sql`(${going} and t.due_key < ${day}::date and (t.state <> 'submitted' or ${result} > t.due_on))`;
    case 'soon':
      return sql`(${going} and t.state <> 'submitted' and t.due_key >= ${day}::date
        and t.due_key <= greatest(${reach.long}::date, ${reach.short}::date) and t.due_key <= ${near})`;
    case 'open':
      return sql`(${going} and t.due_on is not null
        and case when t.state = 'submitted' then ${result} <= t.due_on else t.due_on > ${near} end)`;
    case 'none':
      return sql`(${going} and t.due_on is null)`;
    case 'done':
      return sql`(t.state = 'confirmed' and ${result} <= t.due_on)`;
    case 'late':
      return sql`(t.state = 'confirmed' and ${result} > t.due_on)`;
    case 'done-undated':
      return sql`(t.state = 'confirmed' and t.due_on is null)`;
    case 'ended':
      return sql`(t.state = 'cancelled')`;
  }
}

/** The same on rows `y` of the roll-up by due day. */
export function tallyIn(state: TimeState, day: Day, reach: Reach): RawBuilder<boolean> {
  const near = sql`case when y.long_notice then ${reach.long}::date else ${reach.short}::date end`;
  const dated = sql`y.due_on < '9999-12-31'::date`;
  switch (state) {
    case 'over':
      return sql`(y.outcome = 'handed-in-late' or (y.outcome = 'open' and y.due_on < ${day}::date))`;
    case 'soon':
      return sql`(y.outcome = 'open' and y.due_on >= ${day}::date and y.due_on <= ${near})`;
    case 'open':
      return sql`(${dated} and (y.outcome = 'handed-in' or (y.outcome = 'open' and y.due_on > ${near})))`;
    case 'none':
      return sql`(y.outcome in ('open', 'handed-in') and not ${dated})`;
    default:
      return sql`(y.outcome = ${sql.lit(state)})`;
  }
}

/** The time state as a value, from either set of conditions. */
export const timeStateFrom = (
  states: readonly TimeState[],
  condition: (state: TimeState) => RawBuilder<boolean>,
): RawBuilder<TimeState> =>
  sql`case ${sql.join(
    states.map((state) => sql`when ${condition(state)} then ${sql.lit(state)}`),
    sql` `,
  )} end`;
