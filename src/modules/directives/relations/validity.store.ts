import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { accessExpression } from '../visibility.store.ts';
import type { Eyes } from '../visibility.ts';
import type { Extent } from './relation.ts';
import type { Validity, ValidityFact } from './validity.ts';
import './relations.table.ts';

/**
 * Something that begins or ends the validity of a directive: entered by a person, or a confirmed relation of another
 * directive in force. Of a directive that the person may not read only the end is told, as an expiry: neither which
 * document it is nor that there is one.
 */
export interface KnownFact {
  readonly directiveId: string;
  readonly id: string;
  readonly kind: ValidityFact['kind'];
  readonly on: string;
  readonly extent: Extent;
  readonly provisions: string | null;
  /** What it rests on, as a person worded it; null for a relation. */
  readonly basis: string | null;
  /** The directive that says it; null where a person entered it or it may not be read. */
  readonly byId: string | null;
  readonly enteredBy: string | null;
  readonly enteredAt: Date | null;
}

/** What is known of the validity of these directives, by person or by relation, earliest first. */
export async function validityFactsOf(
  tx: Transaction,
  jurisdictionId: string,
  ids: readonly string[],
  eyes: Eyes,
): Promise<KnownFact[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<KnownFact>`
    select directive_id as "directiveId", id, kind, on_day as "on", extent, provisions, basis, null::uuid as "byId",
      entered_by as "enteredBy", entered_at as "enteredAt"
    from validity_fact
    where jurisdiction_id = ${jurisdictionId} and directive_id = any(${[...ids]}::uuid[]) and withdrawn_at is null
    union all
    select relation.to_id, case when seen then relation.id else relation.to_id end,
      case when not seen then 'expires' when relation.kind = 'replaces' then 'replaced' else 'repealed' end,
      relation.effective_on, relation.extent, case when seen then relation.provisions end, null, case when seen then relation.from_id end, null, null
    from (select relation.*, coalesce(${accessExpression(eyes, 'source')} = 'whole', false) as seen
      from directive_relation relation
      join directive source on source.jurisdiction_id = relation.jurisdiction_id and source.id = relation.from_id
        and source.state = 'in-force'
      where relation.jurisdiction_id = ${jurisdictionId} and relation.to_id = any(${[...ids]}::uuid[])
        and relation.state = 'confirmed' and relation.kind in ('replaces', 'repeals')) as relation
    order by 4, 2`.execute(tx);
  return rows;
}

/** `validityOn` as an expression over a row of `directive`; validity.store.test.ts holds the two to each other. */
export function validityExpression(eyes: Eyes, day: string, alias = 'directive'): RawBuilder<Validity> {
  const d = sql.ref(alias);
  const entered = sql`from validity_fact fact where fact.jurisdiction_id = ${d}.jurisdiction_id
    and fact.directive_id = ${d}.id and fact.withdrawn_at is null`;
  const ended = sql`${entered} and fact.kind <> 'begins' and fact.on_day <= ${day}::date`;
  const said = sql`from directive_relation relation
    join directive source on source.jurisdiction_id = relation.jurisdiction_id and source.id = relation.from_id
      and source.state = 'in-force'
    where relation.jurisdiction_id = ${d}.jurisdiction_id and relation.to_id = ${d}.id and relation.state = 'confirmed'
      and relation.kind in ('replaces', 'repeals') and relation.effective_on <= ${day}::date`;
  return sql<Validity>`case
    when coalesce((select max(fact.on_day) ${entered} and fact.kind = 'begins'), ${d}.issued_on) > ${day}::date
      then 'upcoming'
    when exists (select ${ended} and fact.kind = 'replaced' and fact.extent = 'whole')
      or exists (select ${said} and relation.kind = 'replaces' and relation.extent = 'whole'
        and ${accessExpression(eyes, 'source')} = 'whole') then 'replaced'
    when exists (select ${ended} and fact.extent = 'whole') or exists (select ${said} and relation.extent = 'whole')
      then 'expired'
    when exists (select ${ended}) or exists (select ${said}) then 'partly'
    else 'current' end`;
}

export async function insertFact(
  tx: Transaction,
  it: {
    readonly jurisdictionId: string;
    readonly id: string;
    readonly originId: string;
    readonly directiveId: string;
    readonly kind: ValidityFact['kind'];
    readonly on: string;
    readonly extent: Extent;
    readonly provisions: string | null;
    readonly basis: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await tx
    .insertInto('validity_fact')
    .values({
      jurisdiction_id: it.jurisdictionId,
      id: it.id,
      origin_id: it.originId,
      directive_id: it.directiveId,
      kind: it.kind,
      on_day: it.on,
      extent: it.extent,
      provisions: it.provisions,
      basis: it.basis,
      entered_by: it.by,
      entered_at: it.at,
      withdrawn_by: null,
      withdrawn_at: null,
    })
    .execute();
}

/** Takes back what was entered; false where it does not stand, or is of another directive. */
export async function withdrawFact(
  tx: Transaction,
  jurisdictionId: string,
  directiveId: string,
  id: string,
  by: { readonly personId: string; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('validity_fact')
    .set({ withdrawn_by: by.personId, withdrawn_at: by.at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
