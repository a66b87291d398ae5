import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.ts';
import { good, textOf } from '../support/office-work.ts';
import { type Client, startTestProduct, type TestProduct } from '../support/product.ts';

describe.each(engines)('requests of two jurisdictions at once, on %s', (engine) => {
  let product: TestProduct;
  let sides: readonly { readonly client: Client; readonly sign: string; readonly other: string }[];
  beforeAll(async () => {
    product = await startTestProduct(engine);
    const [here, there] = ['Bến Ngự', 'Gành Rái'];
    const elsewhere = product.otherProvince.people.find((one) => one.role === 'office');
    if (!elsewhere) throw new Error('nobody in the other office');
    sides = [
      { client: await product.asRole('office'), sign: here, other: there },
      { client: await product.as(elsewhere), sign: there, other: here },
    ];
  });
  afterAll(() => product.close());

  it('never see each other’s setting, reading and writing in turns', async () => {
    const { province, otherProvince } = product;
    const calls = Array.from({ length: 96 }, async (_, turn) => {
      const side = sides[turn % 2];
      if (!side) throw new Error('two sides');
      const { client, sign, other } = side;
      const place = turn % 2 === 0 ? province : otherProvince;
      const { jurisdictionId, bodies } = place;
      const kind = Math.floor(turn / 2) % 4;
      const answer =
        kind === 0
          ? await client.send('POST', '/api/tasks', {
              title: `Việc ${sign} số ${turn}`,
              assignerId: bodies['tinh-uy'],
              leadIds: [bodies['so-xay-dung']],
            })
          : await client.get(['/api/session', '/api/tasks?limit=200', '/api/people'][kind - 1] ?? '');
      const text = textOf(good(answer));
      expect(text).not.toContain(other);
      if (kind === 1) expect(text).toContain(jurisdictionId);
      if (kind === 3) expect(place.people.filter((one) => !text.includes(one.id))).toEqual([]);
    });
    await Promise.all(calls);
    for (const { client, sign } of sides) {
      const list = await client.get<{ rows: { title: string }[]; total: number }>('/api/tasks?limit=200');
      expect(list.body.total).toBe(12);
      expect(list.body.rows.every((row) => row.title.includes(sign))).toBe(true);
    }
  });
});
