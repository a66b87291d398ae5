import { type RawBuilder, sql } from 'kysely';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Scope } from '../access/index.ts';

/** What a body is called. */
export interface BodyName {
  readonly name: string;
  readonly shortName: string | null;
}
export type BodyNames = ReadonlyMap<string, BodyName>;

/**
 * Names of bodies as they are called on the day, or were last called, by id; a body that is not in the directory is
 * left out. For a whole page at once.
 */
export async function namesOf(scope: Scope, ids: readonly (string | null)[]): Promise<BodyNames> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<BodyName & { id: string }>`${PREPARED} ${namedBodies(
    scope,
    sql`any(${wanted}::uuid[])`,
  )}`.execute(scope.tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same as a part of a larger statement: id, name and "shortName" of the bodies whose id is `= ids`. */
export const namedBodies = (scope: Scope, ids: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select distinct on (v.organisation_id) v.organisation_id as id, v.name, v.short_name as "shortName"
    from organisation_version v
    where v.jurisdiction_id = ${scope.jurisdictionId} and v.organisation_id = ${ids} and v.superseded_at is null
    order by v.organisation_id, (v.valid_from <= ${scope.today}::date) desc, v.valid_from desc`;

/** Full names by id. */
export const bodyNames = async (scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await namesOf(scope, ids))].map(([id, one]) => [id, one.name]));

/** Numbers of directives, by id. */
export async function directiveNumbers(
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    id: string;
    name: string;
  }>`select d.id, coalesce(d.number, '') as name from directive d
    where d.jurisdiction_id = ${scope.jurisdictionId} and d.id = any(${[...ids]}::uuid[])`.execute(scope.tx);
  return new Map(rows.map((row) => [row.id, row.name]));
}
