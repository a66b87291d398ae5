import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { accessExpression } from '../visibility.store.ts';
import type { Eyes } from '../visibility.ts';
import { documentKey } from './document-key.ts';
import type { HeldDocument } from './match-reference.ts';
import type { NamedDocument } from './relation.ts';

/** Directives in force that may be one of the documents named: of the same number, or of the same title. */
export async function heldLike(
  tx: Transaction,
  jurisdictionId: string,
  named: readonly Pick<NamedDocument, 'number' | 'title'>[],
  eyes: Eyes | 'everything',
): Promise<HeldDocument[]> {
  const keys = named.flatMap((it) => (it.number === null ? [] : [documentKey(it.number)]));
  const titles = named.flatMap((it) => (it.number === null && it.title !== null ? [it.title] : []));
  if (keys.length + titles.length === 0) return [];
  const columns = sql`id, doc_type as "docType", number, issued_on as "issuedOn", issuer_id as "issuerId", title`;
  const here = sql`jurisdiction_id = ${jurisdictionId} and state = 'in-force' and ${readable(eyes)}`;
  const { rows } = await sql<HeldDocument>`
    select ${columns} from directive where ${here} and number_key = any(${keys}::text[])
    union
    select ${columns} from directive where ${here}
      and md5(title_key) = any(select md5(document_title_key(named)) from unnest(${titles}::text[]) as named)
    order by id`.execute(tx);
  return rows;
}

/** A directive held here as other screens name it. */
export interface HeldName {
  readonly id: string;
  readonly docType: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly custodianId: string;
}

/** Of these directives, those in force that the person may read as a whole. */
export async function heldNames(
  tx: Transaction,
  jurisdictionId: string,
  ids: readonly string[],
  eyes: Eyes,
): Promise<Map<string, HeldName>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<HeldName>`
    select id, doc_type as "docType", number, issued_on as "issuedOn", title, custodian_id as "custodianId"
    from directive where jurisdiction_id = ${jurisdictionId} and id = any(${[...ids]}::uuid[])
      and state = 'in-force' and ${readable(eyes)}`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

const readable = (eyes: Eyes | 'everything') =>
  eyes === 'everything' ? sql`true` : sql`${accessExpression(eyes)} = 'whole'`;

/** Day of issue of each directive. */
export async function issueDays(
  tx: Transaction,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('directive')
    .select(['id', 'issued_on'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.issued_on]));
}
