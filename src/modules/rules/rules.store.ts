import type { Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { RuleKey } from './rules.schema.ts';
import './rules.table.ts';

export interface RuleRow {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
  readonly legal_basis: string;
  readonly note: string;
  readonly recorded_at: Date;
  readonly superseded_at: Date | null;
}

const COLUMNS = [
  'id',
  'key',
  'value',
  'valid_from',
  'valid_to',
  'legal_basis',
  'note',
  'recorded_at',
  'superseded_at',
] as const;

/** Every version we now hold, whenever in force. */
export async function presentRules(tx: Transaction, jurisdictionId: string): Promise<RuleRow[]> {
  return tx
    .selectFrom('rule')
    .select(COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('superseded_at', 'is', null)
    .execute();
}

/** What we now hold to be in force on a day. */
export async function rulesInForce(tx: Transaction, jurisdictionId: string, day: Day): Promise<RuleRow[]> {
  return tx
    .selectFrom('rule')
    .select(COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('superseded_at', 'is', null)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .orderBy('key')
    .execute();
}

/** Every version of a rule, newest record first. */
export async function versionsOf(tx: Transaction, jurisdictionId: string, key: RuleKey): Promise<RuleRow[]> {
  return tx
    .selectFrom('rule')
    .select(COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('key', '=', key)
    .orderBy('recorded_at', 'desc')
    .orderBy('valid_from', 'desc')
    .execute();
}

export async function supersede(
  tx: Transaction,
  jurisdictionId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('rule')
    .set({ superseded_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', ids)
    .execute();
}

export async function insertRules(
  tx: Transaction,
  jurisdictionId: string,
  rows: readonly RuleRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('rule')
    .values(
      rows.map((row) => ({
        ...row,
        jurisdiction_id: jurisdictionId,
        value: JSON.stringify(row.value),
      })),
    )
    .execute();
}
