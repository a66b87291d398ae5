import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../../test/support/database.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { ROLES } from '../access/index.ts';
import type { BodyPage, OrganisationList } from './organisations.schema.ts';

describe.each(engines)('the directory over HTTP, on %s', (engine) => {
  let product: TestProduct;
  beforeAll(async () => {
    product = await startTestProduct(engine);
  });
  afterAll(() => product.close());

  it('is read by everybody with a post and kept by administrator and office', async () => {
    const found: Record<string, number> = {};
    for (const role of ROLES) {
      const client = await product.asRole(role);
      const list = await client.get<OrganisationList>('/api/organisations');
      expect(list.status).toBe(200);
      expect(list.body.may.found).toBe(role === 'administrator' || role === 'office');
      const name = `Trung tâm của ${role}`;
      const body = { name, kind: 'public-service-unit', level: 'province', from: '2026-01-01' };
      found[role] = (await client.send('POST', '/api/organisations', body)).status;
    }
    expect(found).toEqual({
      administrator: 200,
      office: 200,
      'focal-point': 403,
      leader: 403,
      inspector: 403,
    });
  });

  it('changes a body from a day on, names it, ends it, and shows the whole story', async () => {
    const office = await product.asRole('office');
    const { bodies } = product.province;
    const id = bodies['so-noi-vu'];
    const path = `/api/organisations/${id}`;
    expect(
      (
        await office.send('PATCH', path, {
          from: '2026-06-01',
          name: 'Sở Nội vụ và Lao động',
          reason: 'NQ 12',
        })
      ).status,
    ).toBe(200);
    const aliases = await office.send<{ aliases: string[] }>('POST', `${path}/aliases`, {
      alias: 'Sở NV-LĐ/XH',
    });
    expect(aliases.body.aliases).toEqual(['Sở NV-LĐ/XH']);
    const gone = await office.send<{ aliases: string[] }>(
      'DELETE',
      `${path}/aliases/${encodeURIComponent('Sở NV-LĐ/XH')}`,
    );
    expect(gone.body.aliases).toEqual([]);
    const arrow = {
      kind: 'transfer',
      fromId: id,
      toId: bodies['so-xay-dung'],
      effectiveOn: '2026-06-01',
      functions: 'Nhà ở công vụ',
    };
    const succession = await office.send<{ id: string }>('POST', '/api/successions', arrow);
    expect(succession.status).toBe(200);
    expect((await office.send('POST', `${path}/end`, { day: '2027-01-01' })).status).toBe(200);

    const focal = await product.asRole('focal-point');
    const page = (await focal.get<BodyPage>(path)).body;
    expect(page).toMatchObject({
      name: 'Sở Nội vụ và Lao động',
      livesTo: '2027-01-01',
      path: [{ name: 'UBND tỉnh' }],
      succession: { outcome: 'same' },
      people: [{ name: 'Vũ Văn Nội', role: 'focal-point' }],
      may: { change: false },
    });
    expect(page.arrows).toMatchObject([{ kind: 'transfer', toName: 'Sở Xây dựng' }]);
    expect((await focal.get<BodyPage>(`${path}?on=2026-05-31`)).body.name).toBe('Sở Nội vụ');
    const withdrawal = `/api/successions/${succession.body.id}/withdrawal`;
    expect((await office.send('POST', withdrawal, { reason: 'nhập nhầm' })).status).toBe(200);
    expect((await office.get<BodyPage>(path)).body.arrows).toEqual([]);
  });

  it('answers what words denote and whom a class may mean', async () => {
    const leader = await product.asRole('leader');
    const wording = encodeURIComponent('UBND xã Tân Lập');
    const one = await leader.get<{ outcome: string }>(`/api/organisation-names?wording=${wording}`);
    expect(one.body).toMatchObject({ outcome: 'one', bodies: [{ name: 'UBND xã Tân Lập' }] });
    const members = await leader.get(
      `/api/organisation-classes?wording=${encodeURIComponent('các xã, phường')}`,
    );
    expect(members.body).toMatchObject({
      known: true,
      bodies: [{ name: 'UBND xã Tân Lập' }, { name: 'UBND phường Lam Khê' }],
    });
  });

  it('shows and changes nothing of another province', async () => {
    const office = await product.asRole('office');
    const other = product.otherProvince.bodies['so-noi-vu'];
    expect((await office.get(`/api/organisations/${other}`)).status).toBe(404);
    const change = { from: '2026-06-01', name: 'Chiếm đoạt' };
    expect((await office.send('PATCH', `/api/organisations/${other}`, change)).status).toBe(404);
    const list = (await office.get<OrganisationList>('/api/organisations')).body;
    expect(list.bodies.map((body) => body.id)).not.toContain(other);
    const arrow = {
      kind: 'merge',
      fromId: product.province.bodies['so-noi-vu'],
      toId: other,
      effectiveOn: '2026-06-01',
    };
    expect((await office.send('POST', '/api/successions', arrow)).status).toBe(404);
  });

  it('says which field is wrong', async () => {
    const office = await product.asRole('office');
    const answer = await office.send<{ code: string }>('POST', '/api/organisations', {
      name: 'X',
      kind: 'sect',
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'INVALID_INPUT' } });
  });
});
