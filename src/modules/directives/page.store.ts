import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/transaction.ts';
import { accessExpression } from './visibility.store.ts';
import type { Eyes } from './visibility.ts';
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

/** References in the order of the text; each with the directive here that bears the number, where just one does. */
export async function referencesOf(place: Place, eyes: Eyes) {
  const { tx, jurisdictionId, directiveId } = place;
  const rows = await tx
    .selectFrom('document_reference')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .orderBy('ordinal')
    .execute();
  const numbers = [...new Set(rows.flatMap((row) => (row.number === null ? [] : [row.number])))];
  if (numbers.length === 0) return rows.map((row) => ({ ...row, named: null }));
  const { rows: here } = await sql<{ id: string; number: string; issued_on: string }>`
    select id, number, issued_on from directive
    where jurisdiction_id = ${jurisdictionId} and number = any(${numbers}::text[]) and state = 'in-force'
      and id <> ${directiveId} and ${accessExpression(eyes)} is not null`.execute(tx);
  return rows.map((row) => {
    const fitting = here.filter(
      (it) => it.number === row.number && (row.issued_on === null || row.issued_on === it.issued_on),
    );
    return { ...row, named: fitting.length === 1 ? (fitting[0]?.id ?? null) : null };
  });
}

interface Referrer {
  readonly directiveId: string;
  readonly docType: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly relation: string;
}

/** Directives in force here that name this one by its number and that the person may read as a whole. */
export async function referrersOf(
  place: Place,
  eyes: Eyes,
  named: { readonly number: string | null; readonly issuedOn: string | null },
): Promise<Referrer[]> {
  if (named.number === null) return [];
  const { rows } = await sql<Referrer>`
    select distinct on (directive.id) directive.id as "directiveId", directive.doc_type as "docType",
      directive.number, directive.issued_on as "issuedOn", directive.title, reference.relation
    from document_reference reference
    join directive on directive.jurisdiction_id = reference.jurisdiction_id
      and directive.id = reference.directive_id and directive.state = 'in-force'
    where reference.jurisdiction_id = ${place.jurisdictionId} and reference.number = ${named.number}
      and reference.directive_id <> ${place.directiveId}
      and (reference.issued_on is null or reference.issued_on = ${named.issuedOn}::date)
      and ${accessExpression(eyes)} = 'whole'
    order by directive.id, reference.ordinal`.execute(place.tx);
  return rows;
}
