import type { Transaction } from '../../platform/database/transaction.ts';
import './directives.table.ts';

interface Place {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
  readonly directiveId: string;
}

/** Full names of people, by id. */
export async function personNames(
  tx: Transaction,
  jurisdictionId: string,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return () => null;
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'full_name'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', wanted)
    .execute();
  const names = new Map(rows.map((row) => [row.id, row.full_name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

export const readersOf = ({ tx, jurisdictionId, directiveId }: Place) =>
  tx
    .selectFrom('directive_reader')
    .select(['organisation_id as bodyId', 'basis', 'wording'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .orderBy('basis')
    .orderBy('organisation_id')
    .execute();

/** Targets in the order of the document; baselines are kept but are no targets. */
export const targetsOf = ({ tx, jurisdictionId, directiveId }: Place) =>
  tx
    .selectFrom('target')
    .innerJoin('statement', (join) =>
      join
        .onRef('statement.id', '=', 'target.statement_id')
        .on('statement.jurisdiction_id', '=', jurisdictionId),
    )
    .selectAll('target')
    .where('target.jurisdiction_id', '=', jurisdictionId)
    .where('target.directive_id', '=', directiveId)
    .where('target.kind', '<>', 'baseline')
    .orderBy('statement.start_at')
    .orderBy('target.id')
    .execute();

/** References in the order of the text. */
export const referencesOf = ({ tx, jurisdictionId, directiveId }: Place) =>
  tx
    .selectFrom('document_reference')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .orderBy('ordinal')
    .execute();
