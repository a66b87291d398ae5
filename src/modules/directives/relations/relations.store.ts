import type { Selectable } from 'kysely';
import type { Tables } from '../../../platform/database/tables.ts';
import type { Transaction } from '../../../platform/database/transaction.ts';
import type { Decidable } from './decide-relation.ts';
import type { DraftRelation } from './relation.ts';
import './relations.table.ts';

/** A relation of a directive in force. */
export interface HeldRelation extends DraftRelation {
  readonly fromId: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly revision: number;
}

interface Place {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
}

const fromRow = (row: Selectable<Tables['directive_relation']>): HeldRelation => ({
  id: row.id,
  fromId: row.from_id,
  otherId: row.to_id,
  kind: row.kind,
  other: {
    docType: row.doc_type,
    number: row.number,
    issuedOn: row.issued_on,
    issuerWording: row.issuer_wording,
    title: row.title,
  },
  extent: row.extent,
  provisions: row.provisions,
  effectiveOn: row.effective_on,
  state: row.state,
  source: row.source,
  span: row.start_at === null || row.end_at === null ? null : [row.start_at, row.end_at],
  wording: row.wording,
  note: row.note,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  revision: row.revision,
});

const all = ({ tx, jurisdictionId }: Place) =>
  tx
    .selectFrom('directive_relation')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .orderBy('effective_on')
    .orderBy('id');

/** What these directives say of other documents, the rejected left out. */
export async function relationsFrom(place: Place, ids: readonly string[]): Promise<HeldRelation[]> {
  if (ids.length === 0) return [];
  const rows = await all(place)
    .where('from_id', 'in', [...ids])
    .where('state', '<>', 'rejected')
    .execute();
  return rows.map(fromRow);
}

/** What other directives say of these, the rejected left out. Whoever shows it asks who may read the other. */
export async function relationsTo(place: Place, ids: readonly string[]): Promise<HeldRelation[]> {
  if (ids.length === 0) return [];
  const rows = await all(place)
    .where('to_id', 'in', [...ids])
    .where('state', '<>', 'rejected')
    .execute();
  return rows.map(fromRow);
}

/** Relations to documents of that number which nobody has said to be a directive held here. */
export async function unresolvedTo(place: Place, numberKey: string): Promise<HeldRelation[]> {
  const rows = await all(place)
    .where('number_key', '=', numberKey)
    .where('to_id', 'is', null)
    .where('state', '<>', 'rejected')
    .execute();
  return rows.map(fromRow);
}

/** One relation of a directive, whatever its state. */
export async function relationOf(place: Place, fromId: string, id: string): Promise<HeldRelation | null> {
  const row = await all(place).where('from_id', '=', fromId).where('id', '=', id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Who decided, and when; null while nobody has. */
export interface DecidedBy {
  readonly personId: string;
  readonly at: Date;
}

export async function insertRelations(
  { tx, jurisdictionId }: Place,
  originId: string,
  fromId: string,
  relations: readonly DraftRelation[],
  by: DecidedBy,
): Promise<void> {
  if (relations.length === 0) return;
  await tx
    .insertInto('directive_relation')
    .values(
      relations.map((it) => ({
        jurisdiction_id: jurisdictionId,
        id: it.id,
        origin_id: originId,
        from_id: fromId,
        doc_type: it.other.docType,
        number: it.other.number,
        issued_on: it.other.issuedOn,
        issuer_wording: it.other.issuerWording,
        title: it.other.title,
        source: it.source,
        start_at: it.span?.[0] ?? null,
        end_at: it.span?.[1] ?? null,
        wording: it.wording,
        note: it.note,
        revision: 0,
        ...decided(it, it.state === 'proposed' ? null : by),
      })),
    )
    .execute();
}

export async function saveDecision(
  { tx, jurisdictionId }: Place,
  id: string,
  relation: Decidable,
  by: DecidedBy,
): Promise<void> {
  await tx
    .updateTable('directive_relation')
    .set((eb) => ({ ...decided(relation, by), revision: eb('revision', '+', 1) }))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** Says which directive held here a relation means; what a person decided of it stays as it is. */
export async function saveMeaning(
  { tx, jurisdictionId }: Place,
  ids: readonly string[],
  toId: string,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('directive_relation')
    .set((eb) => ({ to_id: toId, revision: eb('revision', '+', 1) }))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', [...ids])
    .execute();
}

const decided = (it: Decidable, by: DecidedBy | null) => ({
  kind: it.kind,
  to_id: it.otherId,
  extent: it.extent,
  provisions: it.provisions,
  effective_on: it.effectiveOn,
  state: it.state,
  decided_by: by?.personId ?? null,
  decided_at: by?.at ?? null,
});
