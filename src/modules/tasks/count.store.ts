import { type RawBuilder, sql } from 'kysely';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Scope } from '../access/index.ts';
import type { CountPlan } from './count-plan.ts';
import { type BodyName, type BodyNames, namedBodies } from './names.store.ts';
import type { CountBy, CountGroup, TaskFilter } from './register.schema.ts';
import { oneOf, registerCondition } from './register-conditions.store.ts';
import { ALL_ID } from './tally.ts';
import type { ViewRules } from './task-view.ts';
import { tallyIn, taskIn, timeStateFrom } from './time-conditions.store.ts';
import { TIME_STATES } from './time-state.ts';
import { readsEach, seesEverything, served } from './visibility.store.ts';

/** Groups by counting the rows of the list itself. */
export async function countRows(
  scope: Scope,
  filter: TaskFilter,
  by: readonly CountBy[],
  rules: ViewRules,
): Promise<CountGroup[]> {
  const expressions: Record<CountBy, RawBuilder<unknown>> = {
    lead: sql`t.lead_id`,
    directive: sql`t.directive_id`,
    state: sql`t.state`,
    kind: sql`t.kind`,
    timeState: timeStateFrom(TIME_STATES, (state) => taskIn(state, rules.day, rules.reach)),
  };
  const condition = await registerCondition(scope, filter, rules, 'many');
  const { rows } = await sql<CountGroup>`${PREPARED} select ${named(by, expressions)} count(*)::int as n
    from task t where ${condition.where} ${grouped(by)}`.execute(scope.tx);
  return rows.filter((row) => row.n > 0);
}

type TallyPlan = Exclude<CountPlan, { from: 'rows' }>;

/** Groups of a roll-up, and what the bodies among them are called. */
export interface Tallied {
  readonly groups: readonly CountGroup[];
  readonly bodies: BodyNames;
}

interface TallyAnswer {
  readonly covered: boolean;
  /** A line for each group: its values in the order asked for, then how many. Text is made and read faster than JSON. */
  readonly lines: string | null;
  readonly bodies: (BodyName & { id: string })[] | null;
}

/** Groups from a roll-up; null where the caller does not see all that it covers. One statement. */
export async function countTally(
  scope: Scope,
  plan: TallyPlan,
  filter: TaskFilter,
  by: readonly CountBy[],
  rules: ViewRules,
): Promise<Tallied | null> {
  const isDays = plan.from === 'days';
  const expressions: Record<CountBy, RawBuilder<unknown>> = {
    lead: sql`y.scope_id`,
    directive: sql`y.scope_id`,
    state: sql`y.state`,
    kind: sql`y.kind`,
    timeState: timeStateFrom(TIME_STATES, (state) => tallyIn(state, rules.day, rules.reach)),
  };
  const all: RawBuilder<unknown>[] = [
    sql`y.jurisdiction_id = ${scope.jurisdictionId}`,
    scopes(plan),
    oneOf(sql`y.place`, plan.places),
  ];
  if (filter.state) all.push(oneOf(sql`y.state`, filter.state));
  if (filter.kind) all.push(oneOf(sql`y.kind`, filter.kind));
  if (filter.dueFrom) all.push(sql`y.due_on >= ${filter.dueFrom}::date and y.due_on < '9999-12-31'`);
  if (filter.dueTo) all.push(sql`y.due_on <= ${filter.dueTo}::date`);
  if (filter.timeState) {
    const states = filter.timeState.map((state) => tallyIn(state, rules.day, rules.reach));
    all.push(sql`(${sql.join(states, sql` or `)})`);
  }
  const table = sql.table(isDays ? 'task_day_tally' : 'task_tally');
  const { rows } = await sql<TallyAnswer>`${PREPARED} with g as materialized (
      select ${named(by, expressions)} y.scope, sum(y.n)::int as n from ${table} y
      where ${sql.join(all, sql` and `)} group by ${sql.join([...by.map((_, at) => sql.lit(at + 1)), sql`y.scope`])}
      having sum(y.n) <> 0)
    select ${coverage(scope, plan, filter)} as covered, (${groupsAsLines(by)}) as lines,
      ${by.includes('lead') ? bodiesAmong(scope) : sql`null`} as bodies`.execute(scope.tx);
  const answer = rows[0];
  if (!answer?.covered) return null;
  const bodies = new Map((answer.bodies ?? []).map(({ id, ...name }) => [id, name]));
  return { groups: answer.lines?.split('\n').map((line) => groupIn(line, by)) ?? [], bodies };
}

const groupsAsLines = (by: readonly CountBy[]): RawBuilder<unknown> => {
  const values = by.map((one) => sql`coalesce(${sql.ref(one)}::text, '')`);
  return sql`select string_agg(concat_ws('|', ${sql.join([...values, sql`n`])}), chr(10)) from (${groupsOf(by)}) one`;
};

function groupIn(line: string, by: readonly CountBy[]): CountGroup {
  const values = line.split('|');
  const group: Record<string, unknown> = { n: Number(values.at(-1)) };
  for (const [at, one] of by.entries()) group[one] = values[at] || null;
  return group as unknown as CountGroup;
}

/** The groups; by body or directive, what "all" holds beyond them is a group that belongs to none of them. */
function groupsOf(by: readonly CountBy[]): RawBuilder<unknown> {
  const own = by.find((one) => one === 'lead' || one === 'directive');
  const columns = sql.join([...by.map((one) => sql.ref(one)), sql`n`]);
  if (own === undefined) return sql`select ${columns} from g`;
  const others = by.filter((one) => one !== own);
  const left = sql`sum(case when scope = 'all' then n else -n end)`;
  const values = by.map((one) => (one === own ? sql`null::uuid` : sql.ref(one)));
  return sql`select ${columns} from g where scope <> 'all' union all
    select ${sql.join([...values, sql`${left}::int`])} from g
    ${others.length === 0 ? sql`` : sql`group by ${sql.join(others.map((one) => sql.ref(one)))}`} having ${left} > 0`;
}

const bodiesAmong = (scope: Scope): RawBuilder<unknown> =>
  sql`(select json_agg(b) from (${namedBodies(scope, sql`any(select g.lead from g)`)}) b)`;

/** With every id of a scope, the roll-up over everything is read too: what belongs to none is the difference. */
function scopes(plan: TallyPlan): RawBuilder<unknown> {
  if (plan.ids?.length === 0) return sql`false`;
  if (plan.ids !== null) return sql`y.scope = ${sql.lit(plan.scope)} and y.scope_id ${served(plan.ids)}`;
  const whole = sql`(y.scope = 'all' and y.scope_id = ${ALL_ID})`;
  return plan.scope === 'all' ? whole : sql`(y.scope = ${sql.lit(plan.scope)} or ${whole})`;
}

function coverage(scope: Scope, plan: TallyPlan, filter: TaskFilter): RawBuilder<boolean> {
  if (plan.covers === 'granted') return sql`true`;
  if (plan.covers === 'each-directive') return readsEach(scope.actor, filter.directive ?? []);
  return seesEverything(scope.actor);
}

const named = (
  by: readonly CountBy[],
  expressions: Record<CountBy, RawBuilder<unknown>>,
): RawBuilder<unknown> =>
  by.length === 0 ? sql`` : sql`${sql.join(by.map((one) => sql`${expressions[one]} as ${sql.ref(one)}`))},`;

const grouped = (by: readonly CountBy[]): RawBuilder<unknown> =>
  by.length === 0 ? sql`` : sql`group by ${sql.join(by.map((_, at) => sql.lit(at + 1)))}`;
