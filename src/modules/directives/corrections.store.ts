import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/transaction.ts';
import { newId } from '../../platform/ids/id.ts';
import type { CorrectionKind, Lessons } from './corrections.ts';
import './corrections.table.ts';
import './directives.table.ts';

const BATCH = 500;

/** Keeps what a confirmed directive teaches. */
export async function insertLessons(
  place: { readonly tx: Transaction; readonly jurisdictionId: string; readonly directiveId: string },
  { corrections, kept }: Lessons,
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  const { tx } = place;
  const of = { jurisdiction_id: place.jurisdictionId, directive_id: place.directiveId };
  const changed = corrections.map((it) => ({
    ...of,
    id: newId(),
    statement_id: it.statementId,
    kind: it.kind,
    wording: it.wording,
    wording_key: it.wordingKey,
    proposed: it.proposed,
    decided: it.decided,
    rule: it.rule,
    person_id: it.personId ?? by.personId,
    at: by.at,
  }));
  for (let from = 0; from < changed.length; from += BATCH)
    await tx
      .insertInto('correction')
      .values(changed.slice(from, from + BATCH))
      .execute();
  const left = kept.map((it) => ({
    ...of,
    kind: it.kind,
    wording_key: it.wordingKey,
    decided: it.decided,
    times: it.times,
  }));
  for (let from = 0; from < left.length; from += BATCH)
    await tx
      .insertInto('kept_wording')
      .values(left.slice(from, from + BATCH))
      .execute();
}

/** A corrected sentence, with the document it stands in. */
export interface CorrectedSentence {
  readonly directiveId: string;
  readonly docType: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly statementId: string;
  readonly text: string;
  readonly contextLine: string | null;
  readonly at: Date;
}

/** More are not listed one by one. */
const MOST_SENTENCES = 200;

/** The sentences in which a wording was corrected in one way, latest first. Nothing is judged here: see visibility.ts. */
export async function correctionsOf(
  tx: Transaction,
  jurisdictionId: string,
  of: { readonly kind: CorrectionKind; readonly wordingKey: string; readonly decided: string },
): Promise<readonly CorrectedSentence[]> {
  return tx
    .selectFrom('correction')
    .innerJoin('statement', (join) =>
      join
        .onRef('statement.jurisdiction_id', '=', 'correction.jurisdiction_id')
        .onRef('statement.directive_id', '=', 'correction.directive_id')
        .onRef('statement.id', '=', 'correction.statement_id'),
    )
    .innerJoin('directive', (join) =>
      join
        .onRef('directive.jurisdiction_id', '=', 'correction.jurisdiction_id')
        .onRef('directive.id', '=', 'correction.directive_id'),
    )
    .select([
      'correction.directive_id as directiveId',
      'directive.doc_type as docType',
      'directive.number',
      'directive.issued_on as issuedOn',
      'correction.statement_id as statementId',
      'statement.text',
      'statement.context_line as contextLine',
      'correction.at',
    ])
    .where('correction.jurisdiction_id', '=', jurisdictionId)
    .where('correction.kind', '=', of.kind)
    .where('correction.wording_key', '=', of.wordingKey)
    .where('correction.decided', '=', of.decided)
    .orderBy('correction.at', 'desc')
    .orderBy('correction.id')
    .limit(MOST_SENTENCES)
    .execute();
}

/** How often people decided on a wording in one way, changing the reading or leaving it. */
export interface WordingVotes {
  readonly kind: 'disposition' | 'time';
  readonly wordingKey: string;
  readonly decided: string;
  readonly times: number;
}

/** The votes on all wordings that begin with one of those given. */
export async function votesOn(
  tx: Transaction,
  jurisdictionId: string,
  wordingKeys: readonly string[],
): Promise<readonly WordingVotes[]> {
  if (wordingKeys.length === 0) return [];
  const exact = [...wordingKeys];
  // Keys hold letters, digits and blanks only: nothing in them is a wildcard.
  const longer = exact.map((key) => `${key} %`);
  const { rows } = await sql<WordingVotes>`
    select kind, wording_key as "wordingKey", decided, sum(times)::int as times
    from (
      select kind, wording_key, decided, 1 as times from correction where jurisdiction_id = ${jurisdictionId}
      union all
      select kind, wording_key, decided, times from kept_wording where jurisdiction_id = ${jurisdictionId}
    ) as vote
    where kind in ('disposition', 'time')
      and (wording_key = any(${exact}::text[]) or wording_key like any(${longer}::text[]))
    group by kind, wording_key, decided`.execute(tx);
  return rows;
}
