import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/platform/ids/id.ts';
import { engines } from '../support/database.ts';
import { good } from '../support/office-work.ts';
import { type Client, startTestProduct, type TestProduct } from '../support/product.ts';

describe.each(engines)('a request that is sent again, on %s', (engine) => {
  let product: TestProduct;
  let office: Client;
  beforeAll(async () => {
    product = await startTestProduct(engine);
    office = await product.asRole('office');
  });
  afterAll(() => product.close());

  const key = () => ({ 'idempotency-key': newId() });
  const body = (title: string) => ({ title, assignerId: product.province.bodies['tinh-uy'] });
  const count = async (query: string, values: unknown[] = []) =>
    (await product.test.database.pool.query<{ n: number }>(query, values)).rows[0]?.n;
  /** What people did; a document may still be read in the background. */
  const acts = () => count("select count(*) as n from audit_entry where action <> 'directive.read'");
  const tasks = (title: string) => count('select count(*) as n from task where title = $1', [title]);

  it('gets the same answer, and happens once, also where both are under way together', async () => {
    const headers = key();
    const sent = () => office.send<{ id: string }>('POST', '/api/tasks', body('Một lần thôi'), headers);
    const answers = await Promise.all([sent(), sent(), sent()]);
    answers.push(await sent());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { body: said } of answers) expect(said).toEqual(answers[0]?.body);
    expect(await tasks('Một lần thôi')).toBe(1);
  });

  it('imports a document once', async () => {
    const headers = key();
    const bytes = new TextEncoder().encode('TỈNH ỦY THỬ NGHIỆM\n\nKẾT LUẬN\nvề một lần.\n');
    const sent = () => office.upload<{ id: string }>('/api/directives', bytes, 'mot-lan.txt', headers);
    const [first, second] = [good(await sent()), good(await sent())];
    expect(second.body).toEqual(first.body);
    expect(await count("select count(*) as n from directive where source_name = 'mot-lan.txt'")).toBe(1);
  });

  it('is refused where the key was used for something else, and nothing happens', async () => {
    const headers = key();
    good(await office.send('POST', '/api/tasks', body('Việc thứ nhất'), headers));
    const entries = await acts();
    const otherBody = await office.send<{ code: string }>('POST', '/api/tasks', body('Việc khác'), headers);
    expect([otherBody.status, otherBody.body.code]).toEqual([409, 'KEY_REUSED']);
    const file = new TextEncoder().encode('Văn bản khác.\n');
    const otherPath = await office.upload<{ code: string }>('/api/directives', file, 'khac.txt', headers);
    expect([otherPath.status, otherPath.body.code]).toEqual([409, 'KEY_REUSED']);
    expect(await tasks('Việc khác')).toBe(0);
    expect(await acts()).toBe(entries);
  });

  it('may be tried again after a refusal: only what was done is kept', async () => {
    const headers = key();
    const refused = await office.send(
      'POST',
      '/api/tasks',
      { title: 'Giao lại sau', directiveId: newId() },
      headers,
    );
    expect(refused.status).toBe(422);
    good(await office.send('POST', '/api/tasks', body('Giao lại sau'), headers));
    expect(await tasks('Giao lại sau')).toBe(1);
  });

  it('keeps the keys of two people apart, and no secret for a second reader', async () => {
    const headers = key();
    const other = product.otherProvince.people.find((one) => one.role === 'office');
    const elsewhere = await product.as(other as NonNullable<typeof other>);
    const mine = await office.send<{ id: string }>('POST', '/api/tasks', body('Khóa chung'), headers);
    const there = { title: 'Khóa chung', assignerId: product.otherProvince.bodies['tinh-uy'] };
    const theirs = await elsewhere.send<{ id: string }>('POST', '/api/tasks', there, headers);
    expect(good(theirs).body.id).not.toBe(good(mine).body.id);

    const administrator = await product.asRole('administrator');
    const person = { name: 'Lý Thị Mới', email: 'moi@thu.example' };
    const { id } = good(await administrator.send<{ id: string }>('POST', '/api/people', person)).body;
    const link = async () =>
      good(
        await administrator.send<{ path: string }>(
          'POST',
          `/api/people/${id}/first-link`,
          undefined,
          headers,
        ),
      ).body.path;
    expect(await link()).not.toBe(await link());
    expect(await count("select count(*) as n from idempotent_answer where body::text like '%token=%'")).toBe(
      0,
    );
  });
});
