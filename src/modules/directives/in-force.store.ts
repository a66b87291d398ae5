import type { Transaction } from '../../platform/database/transaction.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Reader } from './readers-in-force.ts';
import type { Sentence } from './sentence.ts';
import './directives.table.ts';

const BATCH = 500;

interface Place {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
  readonly directiveId: string;
}

export async function insertReaders(place: Place, readers: readonly Reader[]): Promise<void> {
  const rows = readers.map((it) => ({
    jurisdiction_id: place.jurisdictionId,
    directive_id: place.directiveId,
    organisation_id: it.bodyId,
    basis: it.basis,
    wording: it.wording,
  }));
  for (let from = 0; from < rows.length; from += BATCH) {
    await place.tx
      .insertInto('directive_reader')
      .values(rows.slice(from, from + BATCH))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Writes the figures of the sentences as targets and baselines; returns how many are targets. */
export async function insertTargets(
  place: Place,
  originId: string,
  sentences: readonly Sentence[],
): Promise<number> {
  const rows = sentences.flatMap((sentence) =>
    sentence.indicators.map((it) => ({
      jurisdiction_id: place.jurisdictionId,
      id: newId(),
      origin_id: originId,
      directive_id: place.directiveId,
      statement_id: sentence.id,
      name: it.name,
      value: it.value,
      value_to: it.valueTo,
      unit: it.unit,
      comparator: it.comparator,
      kind: it.kind,
      scope: it.scope,
      period: it.period,
      aspiration: it.aspiration,
    })),
  );
  for (let from = 0; from < rows.length; from += BATCH) {
    await place.tx
      .insertInto('target')
      .values(rows.slice(from, from + BATCH))
      .execute();
  }
  return rows.filter((row) => row.kind !== 'baseline').length;
}
