import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { BUILT_IN, BUILT_IN_FROM } from './built-in.ts';
import { letGoOfRules } from './held-rules.ts';
import { RULE_KEYS } from './rules.schema.ts';
import { insertRules, rulesInForce } from './rules.store.ts';

/** Stores the built-in rules of a new jurisdiction as rows, so that an administrator sees and changes them. */
export async function seedRules(scope: Scope): Promise<void> {
  const there = new Set(
    (await rulesInForce(scope.tx, scope.jurisdictionId, BUILT_IN_FROM)).map((row) => row.key),
  );
  const rows = RULE_KEYS.filter((key) => !there.has(key)).map((key) => ({
    id: newId(),
    key,
    value: BUILT_IN[key].value,
    valid_from: BUILT_IN_FROM,
    valid_to: null,
    legal_basis: BUILT_IN[key].legalBasis,
    note: BUILT_IN[key].note,
    recorded_at: scope.at,
    superseded_at: null,
  }));
  letGoOfRules(scope.jurisdictionId);
  await insertRules(scope.tx, scope.jurisdictionId, rows);
  for (const row of rows) {
    await record(scope, {
      action: 'rule.seeded',
      objectKind: 'rule',
      objectId: row.id,
      after: { key: row.key, validFrom: row.valid_from },
    });
  }
}
