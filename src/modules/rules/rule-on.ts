import type { Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BUILT_IN } from './built-in.ts';
import { heldRules } from './held-rules.ts';
import { type RuleKey, type RuleValue, ruleValues } from './rules.schema.ts';
import { presentRules, type RuleRow } from './rules.store.ts';

/** The part of a scope that reading a rule needs. */
export interface RuleScope {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
  readonly today: Day;
}

/**
 * The rules of these keys in force on `day` (today if none is named), typed. Where a row is missing the built-in rule holds.
 */
export async function rulesOn<const K extends RuleKey>(
  scope: RuleScope,
  keys: readonly K[],
  day: Day = scope.today,
): Promise<{ readonly [P in K]: RuleValue<P> }> {
  const rows = await heldRules(scope.jurisdictionId, () => presentRules(scope.tx, scope.jurisdictionId));
  const entries = keys.map((key) => [key, valueOn(rows, key, day)]);
  return Object.fromEntries(entries) as { readonly [P in K]: RuleValue<P> };
}

/** Values as parsed, by the row they were parsed from: a row never changes its value. */
const parsed = new WeakMap<RuleRow, unknown>();

function valueOn(rows: readonly RuleRow[], key: RuleKey, day: Day): unknown {
  const row = rows.find(
    (one) => one.key === key && one.valid_from <= day && (one.valid_to === null || one.valid_to > day),
  );
  if (!row) return BUILT_IN[key].value;
  if (!parsed.has(row)) parsed.set(row, ruleValues[key].parse(row.value));
  return parsed.get(row);
}

/** The rule of a key in force on `day` (today if none is named). */
export const ruleOn = async <K extends RuleKey>(
  scope: RuleScope,
  key: K,
  day: Day = scope.today,
): Promise<RuleValue<K>> => (await rulesOn(scope, [key], day))[key];
