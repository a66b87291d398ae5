import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../../test/support/database.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import type { PeopleList, PersonPage } from './people.schema.ts';
import { ROLES, type Role } from './role.ts';

describe.each(engines)('people over HTTP, on %s', (engine) => {
  let product: TestProduct;
  beforeAll(async () => {
    product = await startTestProduct(engine);
  });
  afterAll(() => product.close());

  it('are seen by administrator and office, kept by the administrator alone', async () => {
    const seen: Record<string, number> = {};
    const written: Record<string, number> = {};
    for (const role of ROLES) {
      const client = await product.asRole(role);
      seen[role] = (await client.get('/api/people')).status;
      const person = { name: `Người do ${role} thêm`, email: `${role}@them.example` };
      written[role] = (await client.send('POST', '/api/people', person)).status;
    }
    const others: Record<Role, number> = {
      administrator: 200,
      office: 200,
      'focal-point': 403,
      leader: 403,
      inspector: 403,
    };
    expect(seen).toEqual(others);
    expect(written).toEqual({ ...others, office: 403 });
  });

  it('get a post that counts at once and ends at once', async () => {
    const administrator = await product.asRole('administrator');
    const tan = product.province.people.find((one) => one.name === 'Ngô Thị Tân');
    if (!tan) throw new Error('nobody');
    const client = await product.as(tan);
    expect((await client.get('/api/people')).status).toBe(403);
    const post = {
      bodyId: product.province.bodies['van-phong-ubnd'],
      title: 'Chuyên viên',
      role: 'office',
      from: '2026-12-01',
    };
    const given = await administrator.send<{ id: string }>('POST', `/api/people/${tan.id}/posts`, post);
    expect(given.status).toBe(200);
    const list = await client.get<PeopleList>('/api/people?role=office');
    expect(list.body.people.map((person) => person.name)).toContain('Ngô Thị Tân');
    expect(list.body.may.add).toBe(false);

    const end = `/api/posts/${given.body.id}/end`;
    expect(
      (await administrator.send('POST', end, { day: '2026-12-17', reason: 'hết biệt phái' })).status,
    ).toBe(200);
    expect((await client.get('/api/people')).status).toBe(403);
    const page = (await administrator.get<PersonPage>(`/api/people/${tan.id}`)).body;
    expect(page.posts.map((one) => [one.role, one.to])).toEqual([
      ['focal-point', null],
      ['office', '2026-12-17'],
    ]);
    expect(page.history.at(-1)).toMatchObject({
      action: 'person.post-ended',
      personName: 'Nguyễn Văn Quản',
      reason: 'hết biệt phái',
    });
  });

  it('are invited by a link that opens a page with their name', async () => {
    const administrator = await product.asRole('administrator');
    const person = { name: 'Lý Thị Mới', email: 'moi@thu.example' };
    const { body } = await administrator.send<{ id: string }>('POST', '/api/people', person);
    const link = await administrator.send<{ path: string }>('POST', `/api/people/${body.id}/first-link`);
    expect(link.status).toBe(200);
    const opened = await administrator.get(`/api${link.body.path}`);
    expect(opened.body).toMatchObject({ name: 'Lý Thị Mới', email: 'moi@thu.example' });
    const known = product.province.people[0];
    expect((await administrator.send('POST', `/api/people/${known?.id}/first-link`)).status).toBe(409);
  });

  it('of another province do not exist here', async () => {
    const administrator = await product.asRole('administrator');
    const stranger = product.otherProvince.people[0];
    expect((await administrator.get(`/api/people/${stranger?.id}`)).status).toBe(404);
    expect(
      (await administrator.send('PATCH', `/api/people/${stranger?.id}`, { language: 'en' })).status,
    ).toBe(404);
    const list = (await administrator.get<PeopleList>('/api/people')).body;
    expect(list.people.map((one) => one.id)).not.toContain(stranger?.id);
  });
});
