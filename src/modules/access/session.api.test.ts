import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { issueFirstLink } from './first-link.ts';

describe('sign-in and session', () => {
  let it_: TestProduct;
  beforeAll(async () => {
    it_ = await startTestProduct('embedded');
  });
  afterAll(() => it_.close());
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${it_.product.url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-quyet': '1', origin: it_.product.url, ...headers },
    });

  it('answers who is signed in, with the posts of the day', async () => {
    const hanh = await it_.asRole('office');
    const answer = await hanh.get<{
      person: { name: string };
      posts: { bodyName: string; role: string }[];
      today: string;
    }>('/api/session');
    expect(answer.body).toMatchObject({
      person: { name: 'Trần Thu Hạnh' },
      posts: [{ bodyName: 'Văn phòng Tỉnh ủy', role: 'office' }],
      today: '2026-12-17',
    });
  });

  it('says NOT_SIGNED_IN without a session, in the language asked for', async () => {
    const answer = await fetch(`${it_.product.url}/api/session`, { headers: { 'accept-language': 'en' } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      code: 'NOT_SIGNED_IN',
      message: expect.stringContaining('not signed in'),
    });
  });

  it('lets a person in by a first link once, then by password', async () => {
    const person = it_.province.people[4];
    if (!person) throw new Error('no such person');
    const token = await issueFirstLink(
      it_.test.database,
      { jurisdictionId: person.jurisdictionId, personId: person.id },
      new Date(),
    );
    const view = await fetch(`${it_.product.url}/api/first-sign-in?token=${token}`);
    expect(await view.json()).toMatchObject({ purpose: 'person', name: person.name });

    const short = await post('/api/first-sign-in', {
      token,
      name: person.name,
      email: 'x@thu.example',
      password: 'ngắn',
    });
    expect(short.status).toBe(422);
    const first = await post('/api/first-sign-in', {
      token,
      name: person.name,
      email: 'x@thu.example',
      password: 'một mật khẩu đủ dài',
    });
    expect(first.status).toBe(200);
    expect(first.headers.getSetCookie()[0]).toMatch(/quyet\.session_token=.*HttpOnly/);
    const again = await post('/api/first-sign-in', {
      token,
      name: person.name,
      email: 'x@thu.example',
      password: 'một mật khẩu đủ dài',
    });
    expect(await again.json()).toMatchObject({ code: 'LINK_INVALID' });

    const { rows } = await it_.test.database.pool.query('select email from person where id = $1', [
      person.id,
    ]);
    const byPassword = await post('/api/auth/sign-in/email', {
      email: rows[0].email,
      password: 'một mật khẩu đủ dài',
    });
    expect(byPassword.status).toBe(200);
    const wrong = await post('/api/auth/sign-in/email', {
      email: rows[0].email,
      password: 'một mật khẩu khác hẳn',
    });
    expect(wrong.status).toBe(401);
  });

  it('founds a province and its first administrator by the link of the first start', async () => {
    const token = await issueFirstLink(
      it_.test.database,
      { jurisdictionId: null, personId: null },
      new Date(),
    );
    const view = await fetch(`${it_.product.url}/api/first-sign-in?token=${token}`);
    expect(await view.json()).toMatchObject({ purpose: 'province' });
    const email = 'quan.tri@thu.example';
    const first = await post('/api/first-sign-in', {
      token,
      name: 'Người Đầu Tiên',
      email,
      password: 'một mật khẩu đủ dài',
      province: 'Sông Mới',
    });
    const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const session = await fetch(`${it_.product.url}/api/session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({
      person: { name: 'Người Đầu Tiên' },
      jurisdiction: { name: 'Tỉnh Sông Mới' },
      posts: [{ role: 'administrator', bodyName: 'Văn phòng Tỉnh ủy' }],
      demonstration: false,
    });
  });

  it('lets nobody register, and keeps the demonstration doors shut on real data', async () => {
    expect(
      (await post('/api/auth/sign-up/email', { email: 'a@b.vn', password: 'một mật khẩu đủ dài', name: 'A' }))
        .status,
    ).toBe(404);
    expect(await (await fetch(`${it_.product.url}/api/demonstration/roles`)).json()).toMatchObject({
      code: 'NO_DEMONSTRATION',
    });
  });

  it('signs out at once', async () => {
    const client = await it_.asRole('leader');
    expect((await client.get('/api/session')).status).toBe(200);
    await post('/api/auth/sign-out', {}, { cookie: client.cookie });
    expect((await client.get('/api/session')).status).toBe(401);
  });
});
