import { type SelectQueryBuilder, sql } from 'kysely';
import type { Day } from '../../platform/clock/clock.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Identity } from './learning.schema.ts';
import type { Outcome } from './learning.table.ts';
import type { Counted } from './suggestion.ts';
import './learning.table.ts';

/** A group of corrections that say the same of the same wording. */
export interface CountedRow extends Counted {
  readonly wording: string;
  readonly documents: number;
  readonly proposed: readonly (string | null)[];
  readonly rules: readonly string[];
  readonly lastAt: Date;
}

/** All corrections counted by wording and decision, in one grouping query. */
export async function countedCorrections(
  tx: Transaction,
  jurisdictionId: string,
  only: Identity | null = null,
): Promise<readonly CountedRow[]> {
  const one = only ? sql`and kind = ${only.kind} and wording_key = ${only.wordingKey}` : sql``;
  const { rows } = await sql<CountedRow>`
    with counted as (
      select kind, wording_key, decided,
        min(wording) as wording,
        count(*)::int as times,
        count(distinct directive_id)::int as documents,
        jsonb_agg(distinct proposed) as proposed,
        coalesce(jsonb_agg(distinct rule) filter (where rule is not null), '[]') as rules,
        max(at) as last_at
      from correction
      where jurisdiction_id = ${jurisdictionId} ${one}
      group by kind, wording_key, decided
    ), kept as (
      select kind, wording_key, decided, sum(times)::int as times
      from kept_wording
      where jurisdiction_id = ${jurisdictionId} ${one}
      group by kind, wording_key, decided
    )
    select kind, wording_key as "wordingKey", decided, wording, times, documents, proposed, rules, last_at as "lastAt",
      (sum(times) over (partition by kind, wording_key) - times)::int as otherwise,
      coalesce((select sum(kept.times) from kept
        where kept.kind = counted.kind and kept.wording_key = counted.wording_key
          and kept.decided <> counted.decided), 0)::int as kept
    from counted`.execute(tx);
  return rows;
}

export interface DecisionRow extends Identity {
  readonly id: string;
  readonly outcome: Outcome;
  readonly wording: string;
  readonly reason: string;
  readonly corrections: number;
  readonly personName: string | null;
  readonly decidedOn: Day;
  readonly endedOn: Day | null;
  readonly endedReason: string | null;
}

/** Everything decided on suggestions, latest first; of one of them where it is named. */
export async function decisionsHeld(
  tx: Transaction,
  jurisdictionId: string,
  only: { readonly id: string } | Identity | null = null,
): Promise<readonly DecisionRow[]> {
  return tx
    .selectFrom('wording_decision')
    .leftJoin('person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'wording_decision.jurisdiction_id')
        .onRef('person.id', '=', 'wording_decision.person_id'),
    )
    .select([
      'wording_decision.id',
      'kind',
      'wording_key as wordingKey',
      'decided',
      'outcome',
      'wording',
      'reason',
      'corrections',
      'person.full_name as personName',
      'decided_on as decidedOn',
      'ended_on as endedOn',
      'ended_reason as endedReason',
    ])
    .where('wording_decision.jurisdiction_id', '=', jurisdictionId)
    .$if(only !== null, (query) => narrowed(query, only as { readonly id: string } | Identity))
    .orderBy('wording_decision.id', 'desc')
    .execute();
}

type Query<O> = SelectQueryBuilder<Tables, 'wording_decision' | 'person', O>;

const narrowed = <O>(query: Query<O>, only: { readonly id: string } | Identity): Query<O> =>
  'id' in only
    ? query.where('wording_decision.id', '=', only.id)
    : query
        .where('kind', '=', only.kind)
        .where('wording_key', '=', only.wordingKey)
        .where('decided', '=', only.decided);

export interface NewDecision extends Identity {
  readonly id: string;
  readonly outcome: Outcome;
  readonly wording: string;
  readonly reason: string;
  readonly corrections: number;
  readonly personId: string;
  readonly on: Day;
}

export async function insertDecision(
  tx: Transaction,
  jurisdictionId: string,
  it: NewDecision,
): Promise<void> {
  await tx
    .insertInto('wording_decision')
    .values({
      jurisdiction_id: jurisdictionId,
      id: it.id,
      kind: it.kind,
      wording_key: it.wordingKey,
      decided: it.decided,
      outcome: it.outcome,
      wording: it.wording,
      reason: it.reason,
      corrections: it.corrections,
      person_id: it.personId,
      decided_on: it.on,
    })
    .execute();
}

export async function markEnded(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  end: { readonly on: Day; readonly by: string; readonly reason: string; readonly corrections: number },
): Promise<void> {
  await tx
    .updateTable('wording_decision')
    .set({ ended_on: end.on, ended_by: end.by, ended_reason: end.reason, corrections: end.corrections })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** Other names of bodies in use on a day, of those given: "id name". */
export async function aliasesInUse(
  tx: Transaction,
  jurisdictionId: string,
  bodyIds: readonly string[],
  day: Day,
): Promise<ReadonlySet<string>> {
  if (bodyIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('organisation_alias')
    .select(['organisation_id as bodyId', 'alias'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('organisation_id', 'in', [...bodyIds])
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .execute();
  return new Set(rows.map((row) => `${row.bodyId} ${row.alias}`));
}
