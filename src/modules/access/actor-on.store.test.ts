import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { inJurisdiction } from '../../platform/database/transaction.ts';
import { newId } from '../../platform/ids/id.ts';
import { actorOn } from './actor-on.ts';

describe.each(engines)('who acts, on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  const body = {
    committee: newId(),
    standing: newId(),
    office: newId(),
    department: newId(),
    council: newId(),
  };
  const officer = newId();
  const secretary = newId();

  const query = (text: string, values: readonly unknown[]) => test.database.pool.query(text, [...values]);
  const found = async (
    id: string,
    kind: string,
    parent: string | null,
    from = '2020-01-01',
    to: string | null = null,
  ) => {
    await query(
      'insert into organisation (jurisdiction_id, id, origin_id) values ($1, $2, $3) on conflict do nothing',
      [here, id, test.originId],
    );
    await query(
      `insert into organisation_version (jurisdiction_id, id, organisation_id, valid_from, valid_to, name, kind, level, parent_id)
       values ($1, $2, $3, $4, $5, 'Cơ quan', $6, 'province', $7)`,
      [here, newId(), id, from, to, kind, parent],
    );
  };
  const person = (id: string, name: string) =>
    query(
      'insert into person (jurisdiction_id, id, origin_id, full_name, email) values ($1, $2, $3, $4, $5)',
      [here, id, test.originId, name, `${id}@example.vn`],
    );
  const post = async (who: string, where: string, role: string, from: string, to: string | null = null) => {
    const id = newId();
    await query(
      `insert into post (jurisdiction_id, id, person_id, organisation_id, title, role, valid_from, valid_to)
       values ($1, $2, $3, $4, 'Chức vụ', $5, $6, $7)`,
      [here, id, who, where, role, from, to],
    );
    return id;
  };
  const actor = (who: string, day: string) =>
    inJurisdiction(test.database, here, 'read', (tx) => actorOn(tx, here, who, day));

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await test.newJurisdiction();
    await found(body.committee, 'party-committee', null);
    await found(body.standing, 'standing-committee', body.committee);
    await found(body.office, 'office', body.committee);
    await found(body.council, 'executive-committee', body.committee, '2020-01-01', '2025-07-01');
    await found(body.department, 'department', body.committee);
    await person(officer, 'Trần Thu Hạnh');
    await person(secretary, 'Hoàng Văn Lâm');
  });
  afterAll(() => test.close());

  it('knows nobody of another jurisdiction', async () => {
    const there = await test.newJurisdiction('Tỉnh Kia');
    const seen = await inJurisdiction(test.database, there, 'read', (tx) =>
      actorOn(tx, there, officer, '2026-01-01'),
    );
    expect(seen).toBeNull();
  });

  it('gives a person without a post no right, but a name', async () => {
    expect(await actor(officer, '2026-01-01')).toMatchObject({
      personName: 'Trần Thu Hạnh',
      posts: [],
      postId: null,
    });
  });

  it('counts a post from its first day to the day before it ends', async () => {
    const first = await post(officer, body.department, 'focal-point', '2024-01-02', '2025-03-01');
    const second = await post(officer, body.office, 'office', '2025-03-01');
    const held = async (day: string) => (await actor(officer, day))?.posts.map((one) => one.id);
    expect(await held('2024-01-01')).toEqual([]);
    expect(await held('2024-01-02')).toEqual([first]);
    expect(await held('2025-02-28')).toEqual([first]);
    expect(await held('2025-03-01')).toEqual([second]);
    expect((await actor(officer, '2025-03-01'))?.postId).toBe(second);
  });

  it('lets the office serve its committee and the organs that stood on that day', async () => {
    const served = async (day: string) => (await actor(officer, day))?.posts[0]?.serves.toSorted();
    expect(await served('2025-06-30')).toEqual([body.committee, body.standing, body.council].toSorted());
    expect(await served('2025-07-01')).toEqual([body.committee, body.standing].toSorted());
  });

  it('lets a leader of the committee speak for its organs, and a focal point for nobody else', async () => {
    await post(secretary, body.committee, 'leader', '2024-01-01');
    expect((await actor(secretary, '2026-01-01'))?.posts[0]?.serves).toEqual([body.standing]);
    expect((await actor(officer, '2024-06-01'))?.posts[0]?.serves).toEqual([]);
  });
});
