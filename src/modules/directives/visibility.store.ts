import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Access, Eyes } from './visibility.ts';
import './directives.table.ts';

/**
 * `accessOf` as an expression over a row of `directive`: 'whole', 'sentences' or null. Every query that names a
 * directive to a person filters by it; visibility.store.test.ts holds the two to each other.
 * @param alias name of the directive row in the query around
 */
export function accessExpression(eyes: Eyes, alias = 'directive'): RawBuilder<Access | null> {
  const d = sql.ref(alias);
  const offices = uuids(eyes.offices);
  const served = uuids(eyes.served);
  const reader = eyes.all
    ? sql`true`
    : sql`exists (select from directive_reader reader
        where reader.jurisdiction_id = ${d}.jurisdiction_id and reader.directive_id = ${d}.id
          and reader.organisation_id = any(${served}))`;
  return sql<Access | null>`case
    when ${d}.state <> 'in-force' then case when ${d}.custodian_id = any(${offices}) then 'whole' end
    when ${reader} then 'whole'
    when exists (select from task join task_body
        on task_body.jurisdiction_id = task.jurisdiction_id and task_body.task_id = task.id
        where task.jurisdiction_id = ${d}.jurisdiction_id and task.directive_id = ${d}.id
          and task_body.organisation_id = any(${served})) then 'sentences'
    end`;
}

const uuids = (ids: readonly string[]) => sql`${[...ids]}::uuid[]`;

/** What a person sees of one directive; 'none' also where there is no such directive. */
export async function accessTo(
  tx: Transaction,
  jurisdictionId: string,
  directiveId: string,
  eyes: Eyes,
): Promise<Access> {
  const row = await tx
    .selectFrom('directive')
    .select(accessExpression(eyes).as('access'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', directiveId)
    .executeTakeFirst();
  return row?.access ?? 'none';
}

/** Of these directives, those of which the person sees anything, with how much. */
export async function accessToMany(
  tx: Transaction,
  jurisdictionId: string,
  directiveIds: readonly string[],
  eyes: Eyes,
): Promise<Map<string, Access>> {
  if (directiveIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('directive')
    .select(['id', accessExpression(eyes).as('access')])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', [...directiveIds])
    .execute();
  return new Map(rows.flatMap((row) => (row.access ? [[row.id, row.access] as const] : [])));
}

/** The sentences a body drawn in later may read: those whose tasks it has a part in. */
export async function sentencesOpenTo(
  tx: Transaction,
  jurisdictionId: string,
  directiveId: string,
  eyes: Eyes,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('task')
    .innerJoin('task_body', (join) =>
      join
        .onRef('task_body.task_id', '=', 'task.id')
        .onRef('task_body.jurisdiction_id', '=', 'task.jurisdiction_id'),
    )
    .select('task.statement_id')
    .distinct()
    .where('task.jurisdiction_id', '=', jurisdictionId)
    .where('task.directive_id', '=', directiveId)
    .where('task_body.organisation_id', 'in', eyes.served.length > 0 ? [...eyes.served] : [NOBODY])
    .execute();
  return new Set(rows.flatMap((row) => (row.statement_id === null ? [] : [row.statement_id])));
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
