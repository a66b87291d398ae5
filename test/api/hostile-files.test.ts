import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOSTILE } from '../../parser/src/read/hostile.fixture.ts';
import { sendHostile } from '../support/hostile-files.ts';
import { type Client, startTestProduct, type TestProduct } from '../support/product.ts';

let product: TestProduct;
let clerk: Client;

beforeAll(async () => {
  product = await startTestProduct('embedded');
  clerk = await product.asRole('office');
});
afterAll(() => product.close());

/** One of each way in; all of them are sent in test/proof/hostile-server.test.ts. */
const SENT = [
  'a part of 80 MB of blanks',
  'entities that grow tenfold ten times',
  '10,000 tables within one another',
  'styles and lists that are based on one another in a circle',
  'a page tree in a circle',
  'a PNG of 60,000 × 60,000 points in 200 bytes',
];

it.each(HOSTILE.filter(({ what }) => SENT.includes(what)).map((one) => [one.what, one] as const))(
  'a file made to harm gets its code and leaves the server answering: %s',
  async (_, one) => {
    const fate = await sendHostile(product.product.url, clerk, one);
    expect(one.answers).toContain(fate.code);
  },
);

it('all of them were sent', () => {
  expect(SENT.filter((what) => !HOSTILE.some((one) => one.what === what))).toEqual([]);
});
