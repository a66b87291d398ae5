import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONCLUSION } from '../../../test/support/directive.ts';
import { reviewOf, takeIn } from '../../../test/support/office-work.ts';
import { type Client, startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import type { Otherwise } from './otherwise.ts';

let product: TestProduct;
let clerk: Client;

beforeAll(async () => {
  product = await startTestProduct('embedded');
  clerk = await product.asRole('office');
});
afterAll(() => product.close());

it('tells the clerk what would have changed a proposal, until a person has decided', async () => {
  const id = await takeIn(clerk, CONCLUSION);
  const { statements } = await reviewOf(clerk, id);
  const one = statements.find((it) => it.text.includes('cầu số 2'));
  if (!one) throw new Error('no such sentence');
  const path = `/api/directives/${id}/statements/${one.id}`;
  const told = await clerk.get<Otherwise>(`${path}/otherwise`);
  expect(told.body.vi).toContain('bỏ «trước ngày 31/3/2027» thì không có thời hạn');
  expect(told.body.en).toContain('“trước ngày 31/3/2027” were left out: no deadline');

  await clerk.send('POST', `${path}/disposition`, { revision: one.revision, disposition: 'orientation' });
  expect((await clerk.get<Otherwise>(`${path}/otherwise`)).body).toEqual({ vi: [], en: [] });
});
