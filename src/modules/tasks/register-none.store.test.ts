import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { type TaskWorld, taskWorld } from '../../../test/support/task-world.ts';
import { countTasks, createTasks, giveTask, listTasks, taskFilter } from './index.ts';
import type { TaskFilterQuery } from './tasks.schema.ts';

const DAY = '2026-03-02';

describe.each(engines)('the register of what has no lead or no directive, on %s', (engine) => {
  let test: TestDatabase;
  let world: TaskWorld;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    world = await taskWorld(test);
    const by = (lead: string[]) => ({ leadIds: lead });
    await world.as('officer', DAY, (scope) =>
      createTasks(scope, [
        world.draft('A', 0, by([])),
        world.draft('A', 1, by([world.body.construction])),
        world.draft('A', 2, by([world.body.ward, world.body.commune])),
      ]),
    );
    await world.as('officer', DAY, (scope) =>
      giveTask(scope, {
        title: 'Báo cáo kết quả giao ban',
        kind: 'reporting',
        directiveId: null,
        statementId: null,
        assignerId: world.body.committee,
        product: null,
        authority: null,
        leadIds: [world.body.finance],
        accountableId: null,
        cooperatingIds: [],
        dueOn: null,
        recurrence: null,
      }),
    );
  });
  afterAll(() => test.close());

  const titlesOf = (query: TaskFilterQuery) =>
    world.as('officer', DAY, async (scope) => {
      const filter = taskFilter.parse(query);
      const list = await listTasks(scope, filter, { sort: 'due', limit: 50 });
      const { total } = await countTasks(scope, filter);
      expect(total).toBe(list.rows.length);
      return list.rows.map((row) => row.lead?.shortName ?? 'nobody').sort();
    });

  it('lists tasks that nobody leads, alone and beside those of a body', async () => {
    expect(await titlesOf({ lead: 'none' })).toEqual(['nobody']);
    expect(await titlesOf({ lead: ['none', world.body.construction] })).toEqual(['construction', 'nobody']);
  });

  it('lists tasks given without a directive, alone and beside those of one', async () => {
    expect(await titlesOf({ directive: 'none' })).toEqual(['finance']);
    const both = await titlesOf({ directive: ['none', world.directive.A.id] });
    expect(both).toEqual(['commune', 'construction', 'finance', 'nobody', 'ward']);
  });

  it('so that the groups of a count are each a list of that length', async () => {
    const groups = await world.as('officer', DAY, (scope) =>
      countTasks(scope, taskFilter.parse({}), { by: ['lead'] }),
    );
    for (const group of groups.groups) {
      expect(await titlesOf({ lead: group.lead ?? 'none' })).toHaveLength(group.n);
    }
  });
});
