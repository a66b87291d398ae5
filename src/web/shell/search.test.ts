import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOf, oneOf, parseSearch, searchWith, writeSearch } from './search.ts';

test('filters live in the address as plain words', () => {
  const search = parseSearch('?state=over&state=soon&q=c%E1%BA%A7u&number=0012');
  expect(listOf(search, 'state')).toEqual(['over', 'soon']);
  expect(oneOf(search, 'q')).toBe('cầu');
  expect(oneOf(search, 'number')).toBe('0012');
  expect(listOf(search, 'body')).toEqual([]);
});

test('a link changes one filter and keeps the others', () => {
  const search = parseSearch('?state=over&body=sxd');
  expect(searchWith(search, { state: ['soon'] })).toBe('?state=soon&body=sxd');
  expect(searchWith(search, { state: undefined, body: '' })).toBe('?');
});

test('what is written is read back', () => {
  const key = fc.constantFrom('state', 'body', 'q');
  const value = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.array(fc.string({ minLength: 1 }), { minLength: 2 }),
  );
  fc.assert(
    fc.property(fc.dictionary(key, value), (search) => {
      expect(parseSearch(writeSearch(search))).toEqual({ ...search });
    }),
  );
});
