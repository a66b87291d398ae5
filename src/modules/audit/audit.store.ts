import { sql } from 'kysely';
import { PREPARED } from '../../platform/database/prepared.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Envelope } from './envelope.ts';
import './audit.table.ts';

/** The end of a jurisdiction's chain. */
export interface Head {
  readonly seq: number;
  readonly hash: Buffer;
}

/** An entry ready to be kept. */
export interface Sealed {
  readonly envelope: Envelope;
  readonly payload: unknown;
  readonly salt: Buffer;
  readonly digest: Buffer;
  readonly previous: Buffer;
  readonly hash: Buffer;
}

/** The end of the chain as stored; undefined where there is no entry yet. */
export async function headOf(tx: Transaction, jurisdictionId: string): Promise<Head | undefined> {
  const { rows } = await sql<Head>`${PREPARED} select seq, hash from audit_head
    where jurisdiction_id = ${jurisdictionId}`.execute(tx);
  return rows[0];
}

/** Adds entries, which follow each other, to the end of the chain, and moves the head, in one statement. */
export async function append(
  tx: Transaction,
  jurisdictionId: string,
  entries: readonly Sealed[],
  head: Head,
): Promise<void> {
  const of = (value: (one: Sealed) => string | number | Buffer | null) => entries.map(value);
  const word = (name: 'address' | 'action' | 'objectKind') => of(({ envelope }) => envelope[name]);
  const id = (name: 'personId' | 'postId' | 'onBehalfOf' | 'objectId') =>
    of(({ envelope }) => envelope[name]);
  await sql`${PREPARED} with entry as (
      insert into audit_entry (jurisdiction_id, seq, version, at, person_id, post_id, on_behalf_of, address, action,
        object_kind, object_id, payload, salt, digest, previous_hash, hash)
      select ${jurisdictionId}::uuid, e.* from unnest(
        ${of((one) => one.envelope.seq)}::bigint[], ${of((one) => one.envelope.version)}::smallint[],
        ${of((one) => one.envelope.at)}::timestamptz[], ${id('personId')}::uuid[], ${id('postId')}::uuid[],
        ${id('onBehalfOf')}::uuid[], ${word('address')}::text[], ${word('action')}::text[],
        ${word('objectKind')}::text[], ${id('objectId')}::uuid[],
        ${of((one) => JSON.stringify(one.payload))}::jsonb[], ${of((one) => one.salt)}::bytea[],
        ${of((one) => one.digest)}::bytea[], ${of((one) => one.previous)}::bytea[],
        ${of((one) => one.hash)}::bytea[]) as e)
    insert into audit_head (jurisdiction_id, seq, hash) values (${jurisdictionId}, ${head.seq}, ${head.hash})
    on conflict (jurisdiction_id) do update set seq = excluded.seq, hash = excluded.hash`.execute(tx);
}

/** One readable line of an object's history. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly payload: {
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
    reason: string | null;
  } | null;
}

/** The trail of one object, oldest first. Who may see it is for the object's own module to judge. */
export async function historyOf(
  tx: Transaction,
  jurisdictionId: string,
  objectKind: string,
  objectId: string,
): Promise<HistoryLine[]> {
  const rows = await tx
    .selectFrom('audit_entry as entry')
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'entry.person_id').on('person.jurisdiction_id', '=', jurisdictionId),
    )
    .leftJoin('post', (join) =>
      join.onRef('post.id', '=', 'entry.post_id').on('post.jurisdiction_id', '=', jurisdictionId),
    )
    .select([
      'entry.seq',
      'entry.at',
      'entry.action',
      'person.full_name as personName',
      'post.title as postTitle',
      'entry.payload',
    ])
    .where('entry.jurisdiction_id', '=', jurisdictionId)
    .where('entry.object_kind', '=', objectKind)
    .where('entry.object_id', '=', objectId)
    .orderBy('entry.seq')
    .execute();
  return rows.map((row) => ({ ...row, payload: row.payload as HistoryLine['payload'] }));
}

/** All entries from `afterSeq` on, in order, `limit` at a time, for verification. */
export async function entriesAfter(tx: Transaction, jurisdictionId: string, afterSeq: number, limit: number) {
  return tx
    .selectFrom('audit_entry')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** Jurisdictions that have a trail, as the owner sees them. */
export async function jurisdictionsWithTrail(owner: Transaction): Promise<string[]> {
  const { rows } = await sql<{
    jurisdiction_id: string;
  }>`select jurisdiction_id from audit_head order by 1`.execute(owner);
  return rows.map((row) => row.jurisdiction_id);
}
