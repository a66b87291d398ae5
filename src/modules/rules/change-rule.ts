import type { Day } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { letGoOfRules } from './held-rules.ts';
import { versionView } from './rule-view.ts';
import { fault } from './rules.errors.ts';
import { rulesPolicy } from './rules.policy.ts';
import { type RuleKey, type RuleVersion, ruleValues } from './rules.schema.ts';
import { insertRules, type RuleRow, supersede, versionsOf } from './rules.store.ts';

/** A new version as entered. */
export interface RuleChange {
  readonly value: unknown;
  readonly validFrom: Day;
  readonly legalBasis: string;
  readonly note: string;
}

/**
 * Puts a new version in force from a day on, open-ended. Nothing is overwritten: what reached past that day is kept
 * as superseded, and its part before the day is recorded anew.
 */
export async function changeRule(scope: Scope, key: RuleKey, change: RuleChange): Promise<RuleVersion> {
  if (!rulesPolicy.change.allows(scope.actor)) throw fault('RULE_NOT_YOURS');
  const parsed = ruleValues[key].safeParse(change.value);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({
      field: ['body', 'value', ...issue.path].join('.'),
      problem: issue.message,
    }));
    throw fault('RULE_VALUE_INVALID', { fields });
  }
  const held = (await versionsOf(scope.tx, scope.jurisdictionId, key)).filter(
    (row) => row.superseded_at === null && (row.valid_to === null || row.valid_to > change.validFrom),
  );
  const cut = held
    .filter((row) => row.valid_from < change.validFrom)
    .map((row) => ({
      ...row,
      id: newId(),
      valid_to: change.validFrom,
      recorded_at: scope.at,
      superseded_at: null,
    }));
  const fresh: RuleRow = {
    id: newId(),
    key,
    value: parsed.data,
    valid_from: change.validFrom,
    valid_to: null,
    legal_basis: change.legalBasis,
    note: change.note,
    recorded_at: scope.at,
    superseded_at: null,
  };
  const ids = held.map((row) => row.id);
  letGoOfRules(scope.jurisdictionId);
  await supersede(scope.tx, scope.jurisdictionId, ids, scope.at);
  await insertRules(scope.tx, scope.jurisdictionId, [...cut, fresh]);
  await record(scope, {
    action: 'rule.changed',
    objectKind: 'rule',
    objectId: fresh.id,
    before: { key, value: held[0]?.value ?? null },
    after: { key, value: fresh.value, validFrom: fresh.valid_from, legalBasis: fresh.legal_basis },
  });
  return versionView(fresh);
}
