import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskStanding } from '../../src/modules/tasks/tasks.schema.ts';
import { type Database, joinDatabase } from '../../src/platform/database/database.ts';
import { engines } from '../support/database.ts';
import { CONCLUSION } from '../support/directive.ts';
import { good, putInForce, takeIn } from '../support/office-work.ts';
import { type ProcessWorld, processWorld } from '../support/process-world.ts';
import { runToEnd, type ServerProcess, startServer } from '../support/server-process.ts';

describe.each(engines)('the trail of real work, checked by the command, on %s', (engine) => {
  let world: ProcessWorld;
  let server: ServerProcess;
  let database: Database;
  let head: string;
  beforeAll(async () => {
    world = await processWorld(engine);
    server = await startServer(world.settings);
    database = await joinDatabase(world);
    head = join(world.dataDir, 'head.json');
    await work();
  });
  afterAll(async () => {
    await database.close();
    await server.kill('group');
    await world.remove();
  });

  const command = (...args: string[]) => runToEnd(['bin/quyet.mjs', 'audit', ...args], world.settings);
  const here = () => world.province.jurisdictionId;
  const change = (text: string) => database.pool.query(text);
  const seqOf = async (action: string): Promise<number> => {
    const { rows } = await database.pool.query<{ seq: number }>(
      'select min(seq) as seq from audit_entry where jurisdiction_id = $1 and action = $2',
      [here(), action],
    );
    return rows[0]?.seq ?? 0;
  };
  /** Tampers as somebody with the owner's password could, runs the check, and puts things back. */
  const tampered = async (with_: string, ...args: string[]) => {
    await change(
      `create table kept as select * from audit_entry; create table kept_head as select * from audit_head; ${with_}`,
    );
    try {
      return await command('verify', ...args);
    } finally {
      await change(`delete from audit_entry; insert into audit_entry select * from kept; drop table kept;
        delete from audit_head; insert into audit_head select * from kept_head; drop table kept_head`);
    }
  };

  /** A directive is imported, confirmed and put in force; a task is carried out and confirmed; people and rules change. */
  async function work(): Promise<void> {
    const clerk = world.client(server.url, world.province, 'van-phong-tinh-uy');
    const focal = world.client(server.url, world.province, 'so-xay-dung');
    const neighbour = world.client(server.url, world.otherProvince, 'van-phong-tinh-uy');
    const { bodies } = world.province;
    const id = await takeIn(clerk, CONCLUSION);
    const header = { number: '41-KL/TU', issuedOn: '2024-05-06', issuerId: bodies['ban-thuong-vu'] };
    await putInForce(clerk, id, header);
    const given = { title: 'Cắm mốc', assignerId: bodies['tinh-uy'], leadIds: [bodies['so-xay-dung']] };
    const task = good(await clerk.send<TaskStanding>('POST', '/api/tasks', given)).body;
    const act = (who: typeof clerk, noun: string, body: object) =>
      who.send<TaskStanding>('POST', `/api/tasks/${task.id}/${noun}`, body);
    good(await act(focal, 'receipt', { revision: 0 }));
    const document = { title: 'Biên bản', docNumber: '12/BB-SXD', docDate: '2024-05-06' };
    const { revision } = good(await act(focal, 'evidence', document)).body;
    const submitted = good(await act(focal, 'submission', { revision })).body;
    good(await act(clerk, 'confirmation', { revision: submitted.revision }));
    good(await clerk.send('POST', '/api/tasks/export', {}));
    const elsewhere = { title: 'Cắm mốc', assignerId: world.otherProvince.bodies['tinh-uy'] };
    good(await neighbour.send('POST', '/api/tasks', elsewhere));
  }

  it('is whole, while the server runs', async () => {
    const { status, output } = await command('verify');
    expect(output).toMatch(/whole: \d\d+ mục \/ entries, 2 chuỗi \/ chains/);
    expect(status).toBe(0);
  });

  it('names each row that was altered: what was done, who did it, to what, when', async () => {
    const alterations = {
      'task.submitted': `payload = jsonb_set(payload, '{after,state}', '"confirmed"')`,
      'task.received': 'person_id = gen_random_uuid()',
      'task.confirmed': 'object_id = gen_random_uuid()',
      'directive.put-in-force': "at = at - interval '1 day'",
    };
    const expected: string[] = [];
    const changes: string[] = [];
    for (const [action, set] of Object.entries(alterations)) {
      const seq = await seqOf(action);
      changes.push(`update audit_entry set ${set} where jurisdiction_id = '${here()}' and seq = ${seq}`);
      expected.push(`#${seq}  altered-${set.startsWith('payload') ? 'payload' : 'envelope'}`);
    }
    const { status, output } = await tampered(changes.join('; '));
    expect(status).toBe(1);
    const named = [...output.matchAll(/^(\S+) {2}(#\d+ {2}[a-z-]+):/gm)].map(([, place, what]) => [
      place,
      what,
    ]);
    expect(named.sort()).toEqual(expected.map((what) => [here(), what]).sort());
    expect(output).toContain('AUDIT_NOT_WHOLE: 4 ');
  });

  it('names the row that was deleted', async () => {
    const seq = await seqOf('directive.put-in-force');
    const gone = `delete from audit_entry where jurisdiction_id = '${here()}' and seq = ${seq}`;
    const { status, output } = await tampered(gone);
    expect(status).toBe(1);
    expect(output).toContain(`${here()}  #${seq}  missing`);
  });

  it('names both rows that were swapped', async () => {
    const [one, other] = [await seqOf('task.received'), await seqOf('task.confirmed')];
    const swap = [
      [one, 999_999],
      [other, one],
      [999_999, other],
    ]
      .map(
        ([from, to]) =>
          `update audit_entry set seq = ${to} where jurisdiction_id = '${here()}' and seq = ${from}`,
      )
      .join('; ');
    const { status, output } = await tampered(swap);
    expect(status).toBe(1);
    expect(output).toContain(`${here()}  #${one}  `);
    expect(output).toContain(`${here()}  #${other}  `);
  });

  it('finds a cut-off tail against an exported head, even where the head in the database was cut too', async () => {
    expect((await command('head', '--out', head)).status).toBe(0);
    const last = (await seqOf('register.exported')) as number;
    const cut = `delete from audit_entry where jurisdiction_id = '${here()}' and seq >= ${last};
      update audit_head set seq = ${last - 1}, hash = (select hash from audit_entry
        where jurisdiction_id = '${here()}' and seq = ${last - 1}) where jurisdiction_id = '${here()}'`;
    expect((await tampered(cut)).status, 'without the exported head it looks whole').toBe(0);
    const { status, output } = await tampered(cut, '--head', head);
    expect(status).toBe(1);
    expect(output).toContain(`${here()}  #${last}  tail-cut-off`);
    const all = `delete from audit_entry where jurisdiction_id = '${here()}';
      delete from audit_head where jurisdiction_id = '${here()}'`;
    expect((await tampered(all, '--head', head)).status, 'a whole chain removed').toBe(1);
  });

  it('is whole again after all that, and once the server has stopped', async () => {
    expect((await command('verify', '--head', head)).status).toBe(0);
    await database.close();
    expect(await server.stop()).toBe(0);
    expect((await command('verify', '--head', head)).status).toBe(0);
  });
});
