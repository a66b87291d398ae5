import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOSTILE, hostileDocs } from '../../parser/src/read/hostile.fixture.ts';
import { engines } from '../support/database.ts';
import { sendHostile } from '../support/hostile-files.ts';
import { type Client, startTestProduct, type TestProduct } from '../support/product.ts';

const good = new Uint8Array(
  readFileSync(new URL('../../parser/src/read/word97/fixtures/ket-luan.doc', import.meta.url)),
);
let product: TestProduct;
let clerk: Client;

beforeAll(async () => {
  product = await startTestProduct(engines.at(-1) ?? 'embedded');
  clerk = await product.asRole('office');
});
afterAll(() => product.close());

it.each([...HOSTILE, ...hostileDocs(good)].map((one) => [`${one.name}: ${one.what}`, one] as const))(
  '%s',
  async (_, one) => {
    const before = process.memoryUsage().rss;
    const fate = await sendHostile(product.product.url, clerk, one);
    console.log(`${fate.code}, slowest answer ${fate.slowest} ms`);
    expect([...one.answers, 'READING_TOO_BIG', 'READING_TOO_LONG', 'BODY_TOO_LARGE']).toContain(fate.code);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(700);
  },
);

it('afterwards a document is taken in as ever', async () => {
  const fate = await sendHostile(product.product.url, clerk, {
    what: 'a good one',
    name: 'a.doc',
    bytes: good,
    answers: [],
  });
  expect(fate.code).toBe('read');
});
