import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { DirectiveState } from './directive.ts';
import { validityExpression } from './relations/validity.store.ts';
import type { Validity } from './relations/validity.ts';
import { accessExpression } from './visibility.store.ts';
import type { Access, Eyes } from './visibility.ts';
import './directives.table.ts';

export interface ListFilter {
  readonly states: readonly DirectiveState[];
  readonly issuers: readonly string[];
  readonly year: number | null;
  readonly q: string | null;
  /** Validity on the day of the viewer; empty for all. */
  readonly validity: readonly Validity[];
}

/** Place in the list: day of issue (the undated stand first, at the last of days) and id. */
export interface ListCursor {
  readonly day: string;
  readonly id: string;
}

export interface ListRow {
  readonly id: string;
  readonly state: DirectiveState;
  readonly access: Access;
  readonly docType: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuerId: string | null;
  readonly title: string | null;
  readonly fileName: string;
  readonly importedAt: Date;
  readonly inForceOn: string | null;
  readonly failureCode: string | null;
  readonly custodianId: string;
  readonly day: string;
  /** Null where it is not in force here, or only sentences may be read. */
  readonly validity: Validity | null;
}

interface Viewer {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
  readonly eyes: Eyes;
  /** The day on which validity is judged. */
  readonly today: string;
}

/** Everything the person may see anything of. */
const readable = ({ jurisdictionId, eyes }: Viewer) => sql`(
  select directive.*, ${accessExpression(eyes)} as access from directive
  where directive.jurisdiction_id = ${jurisdictionId}) as seen`;

/** Validity of what may be read as a whole; the rest tells nothing of it. */
const validityOf = ({ eyes, today }: Viewer) =>
  sql`case when seen.access = 'whole' and seen.state = 'in-force' then ${validityExpression(eyes, today, 'seen')} end`;

/**
 * The filter in SQL. Words are looked for in what the person may read only: of a directive of which single sentences
 * are open, its number; else its title and file name too.
 */
function conditions(filter: ListFilter, viewer: Viewer) {
  const parts = [sql`access is not null`, sql`state = any(${[...filter.states]}::text[])`];
  if (filter.issuers.length > 0) parts.push(sql`issuer_id = any(${[...filter.issuers]}::uuid[])`);
  if (filter.year !== null) {
    const [from, to] = [`${filter.year}-01-01`, `${filter.year}-12-31`];
    parts.push(sql`issued_on between ${from} and ${to}`);
  }
  if (filter.q !== null && filter.q.trim() !== '') {
    const words = sql`coalesce(number, '') || case when access = 'whole'
      then ' ' || coalesce(title, '') || ' ' || source_name else '' end`;
    parts.push(sql`strpos(folded(${words}), folded(${filter.q.trim()})) > 0`);
  }
  if (filter.validity.length > 0)
    parts.push(sql`${validityOf(viewer)} = any(${[...filter.validity]}::text[])`);
  return sql.join(parts, sql` and `);
}

export async function listPage(
  viewer: Viewer,
  filter: ListFilter,
  after: ListCursor | null,
  limit: number,
): Promise<ListRow[]> {
  const beyond = after ? sql`and (sort_day, id) < (${after.day}::date, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<ListRow>`select id, state, access, doc_type as "docType", number,
      issued_on as "issuedOn", issuer_id as "issuerId", title, source_name as "fileName",
      imported_at as "importedAt", in_force_on as "inForceOn", failure_code as "failureCode",
      custodian_id as "custodianId", sort_day as day,
      ${validityOf(viewer)} as validity
    from ${readable(viewer)} where ${conditions(filter, viewer)} ${beyond}
    order by sort_day desc, id desc limit ${limit}`.execute(viewer.tx);
  return rows;
}

/** How many rows the list has in all: the same filter, the same eyes. */
export async function countList(viewer: Viewer, filter: ListFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n
    from ${readable(viewer)} where ${conditions(filter, viewer)}`.execute(viewer.tx);
  return rows[0]?.n ?? 0;
}

/** Years and issuers that occur among what may be seen. */
export async function listChoices(
  viewer: Viewer,
): Promise<{ readonly years: number[]; readonly issuerIds: string[] }> {
  const { rows } = await sql<{ year: number | null; issuer_id: string | null }>`
    select distinct extract(year from issued_on)::int as year, issuer_id
    from ${readable(viewer)} where access is not null and state <> 'discarded'`.execute(viewer.tx);
  const years = new Set(rows.flatMap((row) => (row.year === null ? [] : [row.year])));
  const issuers = new Set(rows.flatMap((row) => (row.issuer_id === null ? [] : [row.issuer_id])));
  return { years: [...years].sort((a, b) => b - a), issuerIds: [...issuers] };
}

/** The two numbers that gate putting in force, for several directives at once; agrees with fate.ts. */
export async function fatesOfMany(
  tx: Transaction,
  jurisdictionId: string,
  directiveIds: readonly string[],
  confidenceLine: number,
): Promise<Map<string, { readonly unclassified: number; readonly unconfirmed: number }>> {
  if (directiveIds.length === 0) return new Map();
  const classified = sql`disposition <> 'other' and confidence >= ${confidenceLine}::real`;
  const { rows } = await sql<{ directive_id: string; unclassified: number; unconfirmed: number }>`
    select directive_id,
      count(*) filter (where not confirmed and not (${classified}))::int as unclassified,
      count(*) filter (where not confirmed and disposition <> 'label' and ${classified})::int as unconfirmed
    from statement
    where jurisdiction_id = ${jurisdictionId} and directive_id = any(${[...directiveIds]}::uuid[])
    group by directive_id`.execute(tx);
  return new Map(rows.map(({ directive_id, ...counts }) => [directive_id, counts]));
}
