import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createBus } from '../../platform/events/bus.ts';
import { inScope } from '../../platform/http/scope.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Actor, Role, Scope } from '../access/index.ts';
import { changeRule } from './change-rule.ts';
import { ruleOn, rulesOn } from './rule-on.ts';
import { RULE_KEYS } from './rules.schema.ts';
import { rulesInForce, versionsOf } from './rules.store.ts';
import { seedRules } from './seed-rules.ts';

describe.each(engines)('rules, on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await test.newJurisdiction();
    await as('administrator', (scope) => seedRules(scope));
  });
  afterAll(() => test.close());

  const as = <R>(role: Role, work: (scope: Scope) => Promise<R>): Promise<R> => {
    const actor: Actor = {
      jurisdictionId: here,
      personId: newId(),
      personName: 'Người Thử',
      postId: null,
      posts: [{ id: newId(), title: 'Chuyên viên', bodyId: newId(), role, serves: [] }],
    };
    const parts = {
      database: test.database,
      bus: createBus(() => undefined),
      originId: test.originId,
      actor,
      at: new Date(),
      today: '2026-12-17',
    };
    return inScope(parts, 'write', work);
  };
  const change = { validFrom: '2026-06-01', legalBasis: 'Quyết định số 12-QĐ/VPTU', note: '' };

  it('stores every built-in rule once, however often seeded', async () => {
    await as('administrator', seedRules);
    const rows = await as('office', (scope) => rulesInForce(scope.tx, here, '2026-01-01'));
    expect(rows.map((row) => row.key).sort()).toEqual([...RULE_KEYS].sort());
  });

  it('answers for a day: the old version before the change, the new one from it on', async () => {
    const value = { longNoticeDays: 30, longDays: 10, shortWorkingDays: 5 };
    await as('administrator', (scope) => changeRule(scope, 'due-soon', { ...change, value }));
    await as('office', async (scope) => {
      expect((await ruleOn(scope, 'due-soon', '2026-05-31')).longDays).toBe(15);
      expect((await ruleOn(scope, 'due-soon', '2026-06-01')).longDays).toBe(10);
      expect((await rulesOn(scope, ['due-soon', 'confidence-line']))['due-soon'].longDays).toBe(10);
    });
  });

  it('keeps what was held before', async () => {
    const line = (n: number) => ({ ...change, value: { line: n } });
    await as('administrator', (scope) => changeRule(scope, 'confidence-line', line(0.7)));
    await as('administrator', (scope) => changeRule(scope, 'confidence-line', line(0.9)));
    const versions = await as('office', (scope) => versionsOf(scope.tx, here, 'confidence-line'));
    expect(
      versions.some((row) => row.superseded_at !== null && (row.value as { line: number }).line === 0.7),
    ).toBe(true);
    expect(versions.filter((row) => row.superseded_at === null)).toHaveLength(2);
  });

  it('refuses whoever is no administrator, and a value of another shape', async () => {
    const value = { line: 0.5 };
    await expect(
      as('office', (scope) => changeRule(scope, 'confidence-line', { ...change, value })),
    ).rejects.toThrow('RULE_NOT_YOURS');
    await expect(
      as('administrator', (scope) => changeRule(scope, 'confidence-line', { ...change, value: { line: 7 } })),
    ).rejects.toThrow('RULE_VALUE_INVALID');
  });
});
