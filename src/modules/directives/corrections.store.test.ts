import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { CONCLUSION, type Desk, openDesk } from '../../../test/support/directive.ts';
import { type Province, settleProvince, type TestPerson } from '../../../test/support/province.ts';
import { inScope } from '../../platform/http/scope.ts';
import type { Scope } from '../access/index.ts';
import { changeDisposition } from './change-disposition.ts';
import { completeHeader } from './complete-header.ts';
import { confirmAbove } from './confirm-above.ts';
import { discardDirective } from './discard-directive.ts';
import { openDraft } from './open-draft.ts';
import { putInForce } from './put-in-force.ts';
import { reviewOf } from './review-view.ts';
import { undoStep } from './take-step.ts';

describe.each(engines)('what is kept of corrections, on %s', (engine) => {
  let test: TestDatabase;
  let province: Province;
  let desk: Desk;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    province = await settleProvince(test, 'Tỉnh Thử Nghiệm');
    desk = openDesk(test);
  });
  afterAll(() => test.close());

  const clerk = () => province.people.find((one) => one.role === 'office') as TestPerson;
  const asClerk = async <R>(work: (scope: Scope) => Promise<R>): Promise<R> =>
    inScope(await desk.frame(clerk()), 'write', work);
  const dispose = async (scope: Scope, id: string, words: string, disposition: 'orientation' | 'task') => {
    const { statements } = await reviewOf(scope, await openDraft(scope, id));
    const it = statements.find((one) => one.text.includes(words));
    if (!it) throw new Error(words);
    await changeDisposition(scope, id, [it], disposition);
  };
  const kept = async (directiveId: string) => {
    const { rows } = await test.database.pool.query(
      'select kind, wording, proposed, decided, rule, person_id from correction where directive_id = $1',
      [directiveId],
    );
    return rows;
  };

  it('is what stands in the end: not what was undone, not what was changed there and back', async () => {
    const id = await desk.take(clerk(), CONCLUSION);
    await asClerk(async (scope) => {
      const { revision } = await reviewOf(scope, await openDraft(scope, id));
      const header = {
        number: '9-KL/TU',
        issuedOn: '2026-12-01',
        issuerId: province.bodies['ban-thuong-vu'],
      };
      await completeHeader(scope, id, { revision, ...header });
      await dispose(scope, id, 'rà soát thủ tục', 'orientation');
      await undoStep(scope, id);
      await dispose(scope, id, 'lập hồ sơ cầu', 'orientation');
      await dispose(scope, id, 'lập hồ sơ cầu', 'task');
      await dispose(scope, id, 'Công khai các quy hoạch', 'orientation');
      await confirmAbove(scope, id, 0);
    });
    expect(await kept(id)).toEqual([]);
    await asClerk((scope) => putInForce(scope, id));
    expect(await kept(id)).toEqual([
      {
        kind: 'disposition',
        wording: 'công khai',
        proposed: 'task',
        decided: 'orientation',
        rule: 'imperative-verb-at-start',
        person_id: clerk().id,
      },
    ]);
    const { rows } = await test.database.pool.query(
      `select sum(times)::int as times from kept_wording where directive_id = $1 and kind = 'body'`,
      [id],
    );
    expect(rows[0].times).toBeGreaterThan(4);
  });

  it('is nothing of a draft that was given up', async () => {
    const id = await desk.take(clerk(), CONCLUSION.replace('cầu số 2', 'cầu số 3'));
    await asClerk(async (scope) => {
      await dispose(scope, id, 'Công khai các quy hoạch', 'orientation');
      await discardDirective(scope, id, 'nhập nhầm');
    });
    expect(await kept(id)).toEqual([]);
  });
});
