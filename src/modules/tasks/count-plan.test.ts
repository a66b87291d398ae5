import { describe, expect, it } from 'vitest';
import { planCount } from './count-plan.ts';
import { filter, type TaskFilterQuery } from './register.schema.ts';

const MINE = '0192f0c0-0000-7000-8000-000000000001';
const OTHER = '0192f0c0-0000-7000-8000-000000000002';
const plan = (query: TaskFilterQuery, by: Parameters<typeof planCount>[1] = [], seesAll = false) =>
  planCount(filter.parse(query), by, [MINE], seesAll);

describe('where a count comes from', () => {
  it('asks nothing further where the body sees all it counts', () => {
    expect(plan({ mine: 'lead', state: 'assigned' })).toMatchObject({ from: 'states', covers: 'granted' });
    expect(plan({ lead: MINE, timeState: 'over' })).toMatchObject({
      from: 'days',
      scope: 'lead',
      covers: 'granted',
    });
    expect(plan({ mine: 'office', timeState: 'soon' })).toMatchObject({ scope: 'office', covers: 'granted' });
  });

  it("asks for sight of everything before it gives a body's figures to another", () => {
    expect(plan({ lead: OTHER })).toMatchObject({ covers: 'everything' });
    expect(plan({}, ['lead', 'state', 'kind'])).toMatchObject({
      from: 'states',
      scope: 'lead',
      covers: 'everything',
    });
    expect(plan({ directive: OTHER })).toMatchObject({ covers: 'each-directive' });
    expect(plan({ lead: OTHER }, [], true)).toMatchObject({ covers: 'granted' });
  });

  it('counts rows where no roll-up knows the answer', () => {
    for (const query of [
      { q: 'đường' },
      { mine: 'part' },
      { undatedOver: 90 },
      { source: 'stated' },
    ] as const)
      expect(plan(query)).toEqual({ from: 'rows' });
    expect(plan({ kind: 'reporting', timeState: 'over' })).toEqual({ from: 'rows' });
    expect(plan({ directive: OTHER, lead: MINE })).toEqual({ from: 'rows' });
    expect(plan({ directive: OTHER }, ['lead'])).toEqual({ from: 'rows' });
  });
});
