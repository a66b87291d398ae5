import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE, recogniserPage } from './recognisers.ts';

test('the page of recognisers is what the code says: `npm run evaluate -- --page` writes it again', async () => {
  expect(await recogniserPage()).toBe(readFileSync(PAGE, 'utf8'));
}, 30_000);
