import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createBus } from '../../platform/events/bus.ts';
import { inScope } from '../../platform/http/scope.ts';
import { newId } from '../../platform/ids/id.ts';
import { checkTrail, currentHeads } from './check-trail.ts';
import { record } from './record.ts';
import { readSignedHead, signHead, signingKey } from './signed-head.ts';

describe.each(engines)('the audit trail on %s', (engine) => {
  let test: TestDatabase;
  let jurisdictionId: string;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.database.pool.query('delete from audit_entry; delete from audit_head');
    jurisdictionId = await test.newJurisdiction();
    for (let n = 1; n <= 5; n++) await act(n);
  });

  /** Records one act in a transaction of its own. */
  const act = (n: number) =>
    inScope(
      {
        database: test.database,
        bus: createBus(() => undefined),
        originId: test.originId,
        actor: { jurisdictionId, personId: newId() },
        at: new Date(1_790_000_000_000 + n),
        today: '2026-12-17',
        address: '10.0.0.7',
      },
      'write',
      (scope) =>
        record(scope, {
          action: 'task.assigned',
          objectKind: 'task',
          objectId: newId(),
          before: { lead: null },
          after: { lead: `Sở số ${n}`, share: 0.25 },
          reason: 'phân công',
        }),
    );
  const sql = (text: string) => test.database.pool.query(text);
  const faults = async (head: Parameters<typeof checkTrail>[1] = null) =>
    (await checkTrail(test.database, head)).faults.map((fault) => `${fault.seq} ${fault.problem}`);

  it('is whole after ordinary work', async () => {
    expect(await checkTrail(test.database, null)).toMatchObject({ jurisdictions: 1, entries: 5, faults: [] });
  });

  it('names the row whose contents were altered', async () => {
    await sql(
      `update audit_entry set payload = jsonb_set(payload, '{after,lead}', '"Sở khác"') where seq = 3`,
    );
    expect(await faults()).toEqual(['3 altered-payload']);
  });

  it('names the row whose author or action was altered', async () => {
    await sql(`update audit_entry set person_id = '${newId()}' where seq = 2`);
    await sql(`update audit_entry set action = 'task.seen' where seq = 4`);
    expect(await faults()).toEqual(['2 altered-envelope', '4 altered-envelope']);
  });

  it('names a deleted row', async () => {
    await sql('delete from audit_entry where seq = 3');
    expect(await faults()).toEqual(['3 missing']);
  });

  it('names swapped rows', async () => {
    await sql(
      'update audit_entry set seq = 99 where seq = 2; update audit_entry set seq = 2 where seq = 4; update audit_entry set seq = 4 where seq = 99',
    );
    const found = await faults();
    expect(found).toContain('2 altered-envelope');
    expect(found).toContain('4 altered-envelope');
  });

  it('finds a cut-off tail by the head in the database, and by an exported head where that was cut too', async () => {
    const key = signingKey(test.dataDir);
    const head = signHead(key, {
      version: 1,
      at: new Date().toISOString(),
      heads: await currentHeads(test.database),
    });
    await sql('delete from audit_entry where seq > 3');
    expect(await faults()).toEqual(['5 tail-cut-off']);
    await sql(`update audit_head set seq = 3, hash = (select hash from audit_entry where seq = 3)`);
    expect(await faults()).toEqual([]);
    expect(await faults(head)).toEqual(['5 tail-cut-off']);
  });

  it('finds a chain written anew up to the same length', async () => {
    const key = signingKey(test.dataDir);
    const head = signHead(key, {
      version: 1,
      at: new Date().toISOString(),
      heads: await currentHeads(test.database),
    });
    await sql('delete from audit_entry; delete from audit_head');
    for (let n = 1; n <= 6; n++) await act(n);
    expect(await faults()).toEqual([]);
    expect(await faults(head)).toEqual(['5 head-mismatch']);
  });

  it('takes no head that was changed or signed by another', async () => {
    const key = signingKey(test.dataDir);
    const head = signHead(key, {
      version: 1,
      at: new Date().toISOString(),
      heads: await currentHeads(test.database),
    });
    expect(readSignedHead(JSON.stringify(head), key)).toEqual(head);
    const changed = { ...head, heads: head.heads.map((one) => ({ ...one, seq: 3 })) };
    expect(readSignedHead(JSON.stringify(changed), key)).toBeNull();
    expect(readSignedHead('not json', key)).toBeNull();
  });

  it('stays whole when a payload is redacted', async () => {
    await sql('update audit_entry set payload = null, salt = null where seq = 2');
    expect(await faults()).toEqual([]);
  });

  it('does not let the application change or remove what was written', async () => {
    const client = await test.database.pool.connect();
    try {
      await client.query(
        `begin; set local role quyet_app; select set_config('quyet.jurisdiction', '${jurisdictionId}', true)`,
      );
      await expect(client.query('delete from audit_entry')).rejects.toThrow(/permission denied/);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
