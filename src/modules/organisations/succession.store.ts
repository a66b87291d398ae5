import type { Transaction } from '../../platform/database/transaction.ts';
import type { SuccessionEdge } from './succession.ts';
import './organisations.table.ts';

const COLUMNS = [
  'id',
  'from_id as fromId',
  'to_id as toId',
  'kind',
  'effective_on as effectiveOn',
  'legal_basis as legalBasis',
  'share',
  'functions',
] as const;

/** All arrows held now, oldest first. */
export async function edgesHeld(tx: Transaction, jurisdictionId: string): Promise<readonly SuccessionEdge[]> {
  return tx
    .selectFrom('succession')
    .select(COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('superseded_at', 'is', null)
    .orderBy('effective_on')
    .orderBy('id')
    .execute();
}

/** The arrow with that id, where it is still held. */
export async function edgeHeld(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
): Promise<SuccessionEdge | undefined> {
  return tx
    .selectFrom('succession')
    .select(COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .where('superseded_at', 'is', null)
    .executeTakeFirst();
}

export async function insertEdge(
  tx: Transaction,
  jurisdictionId: string,
  edge: SuccessionEdge,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('succession')
    .values({
      jurisdiction_id: jurisdictionId,
      id: edge.id,
      from_id: edge.fromId,
      to_id: edge.toId,
      kind: edge.kind,
      effective_on: edge.effectiveOn,
      legal_basis: edge.legalBasis,
      share: edge.share,
      functions: edge.functions,
      recorded_at: at,
    })
    .execute();
}

export async function supersedeEdge(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('succession')
    .set({ superseded_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
