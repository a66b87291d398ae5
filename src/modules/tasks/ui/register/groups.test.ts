import { describe, expect, test } from 'vitest';
import { groupsOf, narrowTo, nextPlace } from './groups.ts';

const counts = {
  day: '2026-12-17',
  total: 9,
  names: {},
  groups: [
    { lead: 'a', timeState: 'open', n: 2 },
    { lead: 'b', timeState: 'over', n: 4 },
    { lead: 'a', timeState: 'ended', n: 1 },
    { lead: null, timeState: 'none', n: 2 },
  ],
} as const;

describe('the groups of the register', () => {
  test('are as many rows as their counts together, largest first', () => {
    const groups = groupsOf({ ...counts, groups: [...counts.groups] }, 'lead');
    expect(groups.map(({ key, n }) => [key, n])).toEqual([
      ['b', 4],
      ['a', 3],
      ['none', 2],
    ]);
    expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(counts.total);
  });

  test('carry the filter that lists them, also for tasks that nobody leads', () => {
    const groups = groupsOf({ ...counts, groups: [...counts.groups] }, 'lead');
    expect(narrowTo([groups.at(-1)?.key ?? ''], 'lead')).toEqual({ lead: ['none'] });
  });

  test('by time state stand by urgency, cancelled ones last', () => {
    const groups = groupsOf({ ...counts, groups: [...counts.groups] }, 'timeState');
    expect(groups.map(({ key }) => key)).toEqual(['over', 'open', 'none', 'ended']);
  });
});

describe('loading group after group', () => {
  const groups = [90, 30, 20, 5].map((n, at) => ({ key: `g${at}`, n, counts: {} }));
  const none = new Set<string>();

  test('takes small groups together, and never more than a page', () => {
    expect(nextPlace(groups, none, [], 100)?.groups).toEqual(['g0']);
    expect(nextPlace(groups, none, [{ groups: ['g0'], next: null }], 100)?.groups).toEqual([
      'g1',
      'g2',
      'g3',
    ]);
  });

  test('goes on with a page that was cut, and ends', () => {
    const cut = [{ groups: ['g0'], next: 'cursor' }];
    expect(nextPlace(groups, none, cut, 100)).toEqual({ groups: ['g0'], after: 'cursor' });
    const all = [{ groups: ['g0', 'g1', 'g2', 'g3'], next: null }];
    expect(nextPlace(groups, none, all, 100)).toBeUndefined();
  });

  test('passes over folded groups, and brings one when it is unfolded', () => {
    const first = nextPlace(groups, new Set(['g0', 'g2']), [], 100);
    expect(first?.groups).toEqual(['g1', 'g3']);
    const pages = [{ groups: ['g1', 'g3'], next: null }];
    expect(nextPlace(groups, new Set(['g2']), pages, 100)?.groups).toEqual(['g0']);
  });
});
