import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { inJurisdiction } from '../../platform/database/transaction.ts';
import { createBus } from '../../platform/events/bus.ts';
import { inScope } from '../../platform/http/scope.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Actor, Scope } from './actor.ts';
import { actorOn } from './actor-on.ts';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { endPost } from './end-post.ts';
import { readFirstLink } from './first-link.ts';
import { givePost } from './give-post.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import type { Role } from './role.ts';
import { showPerson } from './show-person.ts';

const TODAY = '2026-12-17';

describe.each(engines)('people and posts, on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  let department: string;
  const told: string[] = [];

  beforeAll(async () => {
    test = await openTestDatabase(engine);
  });
  beforeEach(async () => {
    here = await test.newJurisdiction();
    department = newId();
    await test.database.pool.query(
      'insert into organisation (jurisdiction_id, id, origin_id) values ($1, $2, $3)',
      [here, department, test.originId],
    );
    await test.database.pool.query(
      `insert into organisation_version (jurisdiction_id, id, organisation_id, valid_from, valid_to, name, kind, level)
       values ($1, $2, $4, '2016-01-01', '2025-03-01', 'Sở Giao thông vận tải', 'department', 'province'),
              ($1, $3, $4, '2025-03-01', null, 'Sở Xây dựng', 'department', 'province')`,
      [here, newId(), newId(), department],
    );
  });
  afterAll(() => test.close());

  const actor = (role: Role): Actor => ({
    jurisdictionId: here,
    personId: newId(),
    personName: 'Người thử',
    postId: null,
    posts: [{ id: newId(), title: 'Quản trị', bodyId: department, role, serves: [] }],
  });
  const as = <R>(role: Role, work: (scope: Scope) => Promise<R>) => {
    const bus = createBus(() => undefined);
    bus.on('access.changed', (event) => void told.push(event.objectId));
    return inScope(
      {
        database: test.database,
        bus,
        originId: test.originId,
        actor: actor(role),
        at: new Date(),
        today: TODAY,
      },
      'write',
      work,
    );
  };
  const administrator = <R>(work: (scope: Scope) => Promise<R>) => as('administrator', work);
  const add = (name: string, email = `${newId()}@thu.example`) =>
    administrator((scope) => addPerson(scope, { name, email }));
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (thrown: { code?: string }) => thrown.code,
    );

  it('gives rights with a post, from its day until its end', async () => {
    const { id, postId } = await administrator((scope) =>
      addPerson(scope, {
        name: '  Phạm  Minh Xây ',
        email: 'XAY@thu.example',
        post: { bodyId: department, title: 'Đầu mối', role: 'focal-point', from: '2026-01-01', to: null },
      }),
    );
    const rolesOn = async (day: string) => {
      const found = await inJurisdiction(test.database, here, 'read', (tx) => actorOn(tx, here, id, day));
      return found?.posts.map((post) => post.role);
    };
    expect(await rolesOn('2025-12-31')).toEqual([]);
    expect(await rolesOn(TODAY)).toEqual(['focal-point']);
    await administrator((scope) => endPost(scope, postId as string, '2026-12-01', 'chuyển công tác'));
    expect(await rolesOn(TODAY)).toEqual([]);
    expect(told).toContain(id);

    const page = await administrator((scope) => showPerson(scope, id));
    expect(page).toMatchObject({ name: 'Phạm Minh Xây', email: 'xay@thu.example', hasAccount: false });
    expect(page.posts).toMatchObject([
      { bodyName: 'Sở Xây dựng', from: '2026-01-01', to: '2026-12-01', may: { end: false } },
    ]);
    expect(page.history.map((line) => [line.action, line.reason])).toEqual([
      ['person.added', null],
      ['person.post-given', null],
      ['person.post-ended', 'chuyển công tác'],
    ]);
  });

  it('names the body of a post as it was called on the day', async () => {
    const { id } = await add('Đỗ Thị Tài');
    await administrator((scope) =>
      givePost(scope, id, {
        bodyId: department,
        title: 'Giám đốc',
        role: 'leader',
        from: '2020-01-01',
        to: null,
      }),
    );
    const bodyOn = async (on: string) =>
      (await administrator((scope) => listPeople(scope, { on }))).people[0]?.posts[0]?.bodyName;
    expect(await bodyOn('2025-02-28')).toBe('Sở Giao thông vận tải');
    expect(await bodyOn('2025-03-01')).toBe('Sở Xây dựng');
    expect(await bodyOn('2019-12-31')).toBeUndefined();
  });

  it('lists people in Vietnamese order, page by page, each once, and finds them without marks', async () => {
    const names = Array.from(
      { length: 104 },
      (_, at) => `${['Đặng', 'Dương', 'Ân', 'An', 'Ông'][at % 5]} Thị ${at}`,
    );
    for (const name of names) await add(name);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await as('office', (scope) => listPeople(scope, { after }));
      expect(page).toMatchObject({ total: 104, may: { add: false } });
      seen.push(...page.people.map((person) => person.name));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    const found = await as('office', (scope) => listPeople(scope, { q: 'dang thi 100' }));
    expect(found.people.map((person) => person.name)).toEqual(['Đặng Thị 100']);
    expect((await as('office', (scope) => listPeople(scope, { q: '100%' }))).total).toBe(0);
    expect((await as('office', (scope) => listPeople(scope, { role: 'leader' }))).total).toBe(0);
  });

  it('refuses a taken address, a foreign body and a doubled post', async () => {
    const { id } = await add('Vũ Văn Nội', 'noi@thu.example');
    const post = {
      bodyId: department,
      title: 'Đầu mối',
      role: 'focal-point' as const,
      from: '2026-01-01',
      to: null,
    };
    const give = (rest: object) => code(administrator((scope) => givePost(scope, id, { ...post, ...rest })));
    expect(await code(add('Người khác', 'noi@thu.example'))).toBe('EMAIL_TAKEN');
    const { id: other } = await add('Người khác');
    expect(
      await code(administrator((scope) => changePerson(scope, other, { email: 'noi@thu.example' }))),
    ).toBe('EMAIL_TAKEN');
    expect(await give({})).toBe('done');
    expect(await give({ from: '2026-06-01' })).toBe('POST_OVERLAPS');
    expect(await give({ bodyId: newId() })).toBe('POST_BODY_NOT_LIVING');
    expect(await give({ role: 'inspector' })).toBe('INSPECTOR_ELSEWHERE');
  });

  it('never takes the last administrator away', async () => {
    const post = {
      bodyId: department,
      title: 'Quản trị',
      role: 'administrator' as const,
      from: '2026-01-01',
      to: null,
    };
    const first = await administrator((scope) =>
      addPerson(scope, { name: 'Một Người', email: 'mot@thu.example', post }),
    );
    const second = await administrator((scope) =>
      addPerson(scope, { name: 'Hai Người', email: 'hai@thu.example', post }),
    );
    await administrator((scope) => endPost(scope, first.postId as string, TODAY));
    expect(await code(administrator((scope) => endPost(scope, second.postId as string, TODAY)))).toBe(
      'LAST_ADMINISTRATOR',
    );
  });

  it('invites by a one-time link of which the trail keeps nothing', async () => {
    const { id } = await add('Ngô Thị Tân');
    const { path } = await administrator((scope) => invitePerson(scope, id));
    const token = new URL(path, 'http://x').searchParams.get('token') ?? '';
    expect(await readFirstLink(test.database, token, new Date())).toEqual({
      jurisdictionId: here,
      personId: id,
    });
    const trail = await test.database.pool.query(
      `select payload::text as text from audit_entry where jurisdiction_id = $1 and object_id = $2`,
      [here, id],
    );
    expect(trail.rows.some((row) => row.text.includes(token))).toBe(false);
  });

  it('lets only an administrator write', async () => {
    for (const role of ['office', 'focal-point', 'leader', 'inspector'] as const) {
      const draft = { name: 'Ai Đó', email: 'ai@thu.example' };
      expect(await code(as(role, (scope) => addPerson(scope, draft)))).toBe('NOT_ALLOWED');
      expect(await code(as(role, (scope) => changePerson(scope, newId(), { language: 'en' })))).toBe(
        'NOT_ALLOWED',
      );
      expect(await code(as(role, (scope) => endPost(scope, newId(), TODAY)))).toBe('NOT_ALLOWED');
      expect(await code(as(role, (scope) => invitePerson(scope, newId())))).toBe('NOT_ALLOWED');
    }
  });
});
