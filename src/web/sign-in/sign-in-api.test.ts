import { expect, test } from 'vitest';
import { nextPage } from './sign-in-api.ts';

test('after signing in a person returns to where they were', () => {
  expect(nextPage('?next=%2Ftasks%3Fstate%3Dover')).toBe('/tasks?state=over');
  expect(nextPage('')).toBe('/');
});

test.each([
  '//evil.example',
  'https://evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
])('a link cannot send them elsewhere: %s', (next) => {
  expect(nextPage(`?next=${encodeURIComponent(next)}`)).toBe('/');
});
