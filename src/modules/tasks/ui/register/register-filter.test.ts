import { describe, expect, test } from 'vitest';
import { parseSearch } from '../../../../web/shell/search.ts';
import { filterOf, groupingOf, registerHref } from './register-filter.ts';

describe('the filter in the address', () => {
  test('comes back from the link of a figure exactly as the server gave it', () => {
    const opens = {
      timeState: ['over'],
      lead: ['a', 'b'],
      mine: 'office',
      dueTo: '2026-12-16',
      sort: '-due',
    };
    const { sort, ...filter } = opens;
    const search = parseSearch(registerHref(opens).replace('/tasks', ''));
    expect(filterOf(search)).toEqual({ ...filter, timeState: ['over'] });
    expect(search.sort).toBe(sort);
  });

  test('leaves out what only says how the table is shown', () => {
    expect(filterOf(parseSearch('?group=lead&sort=due&q=cầu'))).toEqual({ q: 'cầu' });
  });
});

describe('grouping', () => {
  test('is by lead, but not in the list of one body nor where an order was asked for', () => {
    expect(groupingOf({})).toBe('lead');
    expect(groupingOf({ lead: 'a' })).toBe('none');
    expect(groupingOf({ sort: 'waiting' })).toBe('none');
    expect(groupingOf({ sort: 'waiting', group: 'directive' })).toBe('directive');
  });
});
