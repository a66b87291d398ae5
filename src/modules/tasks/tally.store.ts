import { sql } from 'kysely';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { type TallyFacts, tallyChanges } from './tally.ts';

/** One change of a task, for the roll-ups. */
export interface TallyStep {
  readonly before: TallyFacts | null;
  readonly after: TallyFacts | null;
}

/** Carries changes into both roll-ups, in one statement and in the transaction of the change itself. */
export async function keepTallies(
  tx: Transaction,
  jurisdictionId: string,
  steps: readonly TallyStep[],
): Promise<void> {
  const { states, days } = tallyChanges(steps);
  if (states.length === 0 && days.length === 0) return;
  const of = <T, V>(rows: readonly T[], value: (row: T) => V): V[] => rows.map(value);
  await sql`${PREPARED} with by_state as (
      insert into task_tally (jurisdiction_id, scope, scope_id, place, state, kind, n)
      select ${jurisdictionId}::uuid, scope, scope_id, place, state, kind, n from unnest(
        ${of(states, (row) => row.scope)}::text[], ${of(states, (row) => row.scopeId)}::uuid[],
        ${of(states, (row) => row.place)}::text[], ${of(states, (row) => row.state)}::text[],
        ${of(states, (row) => row.kind)}::text[], ${of(states, (row) => row.n)}::int[]
      ) as change (scope, scope_id, place, state, kind, n)
      on conflict (jurisdiction_id, scope, scope_id, place, state, kind) do update set n = task_tally.n + excluded.n)
    insert into task_day_tally (jurisdiction_id, scope, scope_id, place, state, outcome, due_on, long_notice, n)
      select ${jurisdictionId}::uuid, scope, scope_id, place, state, outcome, due_on, long_notice, n from unnest(
        ${of(days, (row) => row.scope)}::text[], ${of(days, (row) => row.scopeId)}::uuid[],
        ${of(days, (row) => row.place)}::text[], ${of(days, (row) => row.state)}::text[],
        ${of(days, (row) => row.outcome)}::text[], ${of(days, (row) => row.dueOn)}::date[],
        ${of(days, (row) => row.longNotice)}::bool[], ${of(days, (row) => row.n)}::int[]
      ) as change (scope, scope_id, place, state, outcome, due_on, long_notice, n)
      on conflict (jurisdiction_id, scope, scope_id, place, state, outcome, due_on, long_notice)
      do update set n = task_day_tally.n + excluded.n`.execute(tx);
}

/** A group in which a roll-up and the tasks themselves differ. */
export interface TallyDifference {
  readonly rollUp: 'states' | 'days';
  readonly group: string;
  readonly kept: number;
  readonly counted: number;
}

const SCOPES = sql`cross join lateral (values ('all', '00000000-0000-0000-0000-000000000000'::uuid),
  ('lead', t.lead_id), ('office', t.office_id), ('directive', t.directive_id)) as part (scope, scope_id)`;
const PLACE = sql`case when not t.is_leaf then 'order' when t.parent_id is null then 'whole' else 'child' end`;
const OUTCOME = sql`case when t.state = 'cancelled' then 'ended'
  when t.state not in ('confirmed', 'submitted') then 'open'
  when t.due_on is null then case when t.state = 'submitted' then 'handed-in' else 'done-undated' end
  when coalesce(t.result_on, t.submitted_on, t.confirmed_on) <= t.due_on
    then case when t.state = 'submitted' then 'handed-in' else 'done' end
  else case when t.state = 'submitted' then 'handed-in-late' else 'late' end end`;

/** Counts every task anew and compares: empty while the roll-ups are right. */
export async function tallyDifferences(tx: Transaction, jurisdictionId: string): Promise<TallyDifference[]> {
  const { rows } = await sql<TallyDifference>`
    with counted as (
      select 'states' as roll_up, concat_ws(' ', part.scope, part.scope_id, ${PLACE}, t.state, t.kind) as key, count(*)::int as n
        from task t ${SCOPES} where t.jurisdiction_id = ${jurisdictionId} and part.scope_id is not null group by 2
      union all
      select 'days', concat_ws(' ', part.scope, part.scope_id, ${PLACE}, t.state, ${OUTCOME}, t.due_key, t.long_notice), count(*)::int
        from task t ${SCOPES} where t.jurisdiction_id = ${jurisdictionId} and part.scope_id is not null group by 2
    ), kept as (
      select 'states' as roll_up, concat_ws(' ', scope, scope_id, place, state, kind) as key, n
        from task_tally where jurisdiction_id = ${jurisdictionId}
      union all
      select 'days', concat_ws(' ', scope, scope_id, place, state, outcome, due_on, long_notice), n
        from task_day_tally where jurisdiction_id = ${jurisdictionId}
    )
    select coalesce(counted.roll_up, kept.roll_up) as "rollUp", coalesce(counted.key, kept.key) as "group",
      coalesce(kept.n, 0) as kept, coalesce(counted.n, 0) as counted
    from counted full join kept on kept.roll_up = counted.roll_up and kept.key = counted.key
    where coalesce(kept.n, 0) <> coalesce(counted.n, 0) order by 1, 2`.execute(tx);
  return rows;
}
