import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE, recogniserPage } from './recognisers.ts';

test('the page of recognisers is what the code says: `npm run evaluate -- --page` writes it again', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(recogniserPage());
}, 30_000);
