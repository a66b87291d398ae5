import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { PERSON_KEYS, type PersonKey, type TaskWorld, taskWorld } from '../../../test/support/task-world.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { Fault } from '../../platform/errors/fault.ts';
import { openFileStore } from '../../platform/files/file-store.ts';
import type { Scope } from '../access/index.ts';
import { countRows } from './count.store.ts';
import {
  addEvidence,
  assignTask,
  cancelTask,
  confirmTask,
  countTasks,
  createTasks,
  handOverTask,
  listTasks,
  receiveTask,
  reconcileTallies,
  refuseTask,
  reportProgress,
  resumeTask,
  returnTask,
  setDeadline,
  submitTask,
  suspendTask,
  taskFilter,
} from './index.ts';
import { COUNT_BY, type TaskFilterQuery, type TaskRow } from './register.schema.ts';
import { TASK_KINDS, TASK_STATES } from './task.ts';
import { TIME_STATES } from './time-state.ts';
import { viewRules } from './view-rules.ts';

const START = '2026-01-06';
const BODIES = ['construction', 'finance', 'ward', 'commune', 'council'] as const;
type Body = (typeof BODIES)[number];

/** One thing somebody tries; what the workflow or the policy refuses changes nothing. */
type Step =
  | {
      readonly do: 'create';
      readonly directive: 'A' | 'B';
      readonly leads: readonly Body[];
      readonly due: number | null;
      readonly kind: number;
    }
  | {
      readonly do: 'act';
      readonly act: number;
      readonly task: number;
      readonly body: Body;
      readonly days: number;
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    directive: fc.constantFrom('A' as const, 'B' as const),
    leads: fc.subarray([...BODIES], { maxLength: 3 }),
    due: fc.option(fc.constantFrom(-5, 3, 40, 70, 90), { nil: null }),
    kind: fc.nat(TASK_KINDS.length - 1),
  }),
  fc.record({
    do: fc.constant('act' as const),
    act: fc.nat(12),
    task: fc.nat(60),
    body: fc.constantFrom(...BODIES),
    days: fc.nat(3),
  }),
);

describe.each(engines)('counts, on %s', (engine) => {
  let test: TestDatabase;
  let files: ReturnType<typeof openFileStore>;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    files = openFileStore(`${test.dataDir}/files`);
  });
  afterAll(() => test.close());

  /** Tries an act as whoever may do it: first the office that gave the task, then the clerk of its lead. */
  async function tryStep(world: TaskWorld, ids: string[], at: Step, day: string): Promise<void> {
    if (at.do === 'create') {
      const who = at.directive === 'A' ? 'officer' : 'councilOfficer';
      const dueOn = at.due === null ? null : addDays(day, at.due);
      const draft = world.draft(at.directive, at.kind, {
        leadIds: at.leads.map((body) => world.body[body]),
        kind: TASK_KINDS[at.kind] ?? 'deliverable',
        deadline: { dueOn, source: dueOn === null ? 'none' : 'stated', wording: null, rule: null },
        cooperatingIds: [world.body.commune],
        givenOn: day,
      });
      const created = await world.as(who, day, (scope) => createTasks(scope, [draft]));
      ids.push(...created.flatMap((one) => [one.taskId, ...one.childIds]));
      return;
    }
    const id = ids[at.task % Math.max(1, ids.length)];
    if (id === undefined) return;
    const reason = { reason: 'Theo chỉ đạo' };
    const paper = { title: 'Báo cáo', docNumber: '1/BC', docDate: addDays(day, -at.days) };
    const acts: ((scope: Scope) => Promise<unknown>)[] = [
      (scope) => receiveTask(scope, id),
      (scope) => reportProgress(scope, id, { percent: at.task }),
      (scope) => addEvidence(scope, files, id, paper),
      (scope) => submitTask(scope, id, { resultOn: at.days === 0 ? null : addDays(day, -at.days) }),
      (scope) => confirmTask(scope, id),
      (scope) => returnTask(scope, id, reason),
      (scope) => assignTask(scope, id, { leadIds: [world.body[at.body]], ...reason }),
      (scope) => assignTask(scope, id, { leadIds: [world.body[at.body], world.body.ward], ...reason }),
      (scope) => setDeadline(scope, id, { dueOn: addDays(day, at.task), ...reason }),
      (scope) => suspendTask(scope, id, reason),
      (scope) => resumeTask(scope, id),
      (scope) => handOverTask(scope, id, { leadId: world.body[at.body], ...reason }),
      (scope) => (at.task % 4 === 0 ? cancelTask(scope, id, reason) : refuseTask(scope, id, reason)),
    ];
    const doing = acts[at.act % acts.length];
    const people: PersonKey[] = [
      'officer',
      'councilOfficer',
      'constructionClerk',
      'financeClerk',
      'wardClerk',
      'communeClerk',
    ];
    for (const person of people) {
      try {
        if (doing) await world.as(person, day, doing);
        return;
      } catch (refused) {
        if (!(refused instanceof Fault)) throw refused;
      }
    }
  }

  /** Every page of the list, as the caller gets it. */
  async function wholeList(scope: Scope, query: TaskFilterQuery): Promise<TaskRow[]> {
    const rows: TaskRow[] = [];
    let after: string | undefined;
    do {
      const page = await listTasks(scope, taskFilter.parse(query), { sort: 'due', after, limit: 7 });
      rows.push(...page.rows);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return rows;
  }

  const queries = (world: TaskWorld): fc.Arbitrary<TaskFilterQuery> =>
    fc
      .record(
        {
          directive: fc.constantFrom(world.directive.A.id, world.directive.B.id),
          lead: fc.subarray(
            BODIES.map((key) => world.body[key]),
            { minLength: 1, maxLength: 2 },
          ),
          state: fc.subarray([...TASK_STATES], { minLength: 1, maxLength: 4 }),
          timeState: fc.subarray([...TIME_STATES], { minLength: 1, maxLength: 3 }),
          kind: fc.subarray([...TASK_KINDS], { minLength: 1, maxLength: 2 }),
          mine: fc.constantFrom('lead' as const, 'office' as const, 'part' as const),
          dueFrom: fc.constant('2026-01-20'),
          dueTo: fc.constant('2026-04-01'),
          undatedOver: fc.nat(30),
          q: fc.constantFrom('quy hoach', 'ĐƯỜNG VEN SÔNG, việc 1', '100%'),
          level: fc.constantFrom('leaf' as const, 'order' as const),
        },
        { requiredKeys: [] },
      )
      .chain((query) =>
        // At most two names at a time: all together would leave nothing.
        fc
          .shuffledSubarray(Object.keys(query), { maxLength: 2 })
          .map(
            (names) =>
              Object.fromEntries(
                Object.entries(query).filter(([name]) => names.includes(name)),
              ) as TaskFilterQuery,
          ),
      );

  /** Filters by the words of the row itself: what the list must hold, judged without the database. */
  const fits = (row: TaskRow, query: TaskFilterQuery): boolean => {
    const among = (values: unknown, value: unknown) =>
      values === undefined || ([values].flat() as readonly unknown[]).includes(value);
    return (
      among(query.state, row.state) &&
      among(query.timeState, row.timeState) &&
      among(query.kind, row.kind) &&
      among(query.lead, row.lead?.id) &&
      among(query.directive, row.directive?.id) &&
      (query.dueFrom === undefined || (row.dueOn !== null && row.dueOn >= query.dueFrom)) &&
      (query.dueTo === undefined || (row.dueOn !== null && row.dueOn <= query.dueTo)) &&
      (query.undatedOver === undefined ||
        (row.timeState === 'none' && (row.days ?? 0) > Number(query.undatedOver)))
    );
  };

  it('are the length of the list, for any history, day, filter and person; whether from roll-ups or rows', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 40, maxLength: 70 }),
        fc.infiniteStream(fc.nat()),
        async (steps, seeds) => {
          const world = await taskWorld(test);
          const ids: string[] = [];
          for (const [at, one] of steps.entries()) await tryStep(world, ids, one, addDays(START, at));
          expect(await world.as('administrator', START, reconcileTallies)).toEqual([]);

          // The days around which a state turns: a due day, the day after, and those from which it is near.
          const last = addDays(START, steps.length);
          const dues = await world.as('inspector', last, async (scope) =>
            (await wholeList(scope, {})).flatMap((row) =>
              row.dueOn !== null && row.dueOn >= last ? [row.dueOn] : [],
            ),
          );
          const turns = dues.flatMap((due) => [0, 1, -3, -5, -15].map((days) => addDays(due, days)));
          for (const day of [...new Set(turns)].filter((one) => one >= last).slice(0, 20)) {
            await world.as('inspector', day, async (scope) => {
              const rules = await viewRules(scope);
              const rows = await wholeList(scope, {});
              for (const timeState of TIME_STATES) {
                const { total } = await countTasks(scope, taskFilter.parse({ timeState }), { rules });
                const n = rows.filter((row) => row.timeState === timeState).length;
                expect([day, timeState, total]).toEqual([day, timeState, n]);
              }
            });
          }

          const [seed] = seeds.take(1);
          for (const query of fc.sample(queries(world), { numRuns: 6, seed: seed ?? 1 })) {
            for (const person of PERSON_KEYS) {
              const day = addDays(START, steps.length + ((seed ?? 0) % 90));
              await world.as(person, day, async (scope) => {
                const rows = await wholeList(scope, query);
                const by = COUNT_BY[(answered + (seed ?? 0)) % COUNT_BY.length] as (typeof COUNT_BY)[number];
                const filter = taskFilter.parse(query);
                if (query.q === undefined && query.mine === undefined) {
                  const all = await wholeList(scope, query.level ? { level: query.level } : {});
                  const wanted = all.filter((row) => fits(row, query)).map((row) => row.id);
                  expect([query, rows.map((row) => row.id).sort()]).toEqual([query, wanted.sort()]);
                }
                const counted = await countTasks(scope, filter, { by: [by] });
                expect([person, query, counted.total]).toEqual([person, query, rows.length]);
                expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
                const key = (row: TaskRow) =>
                  ({
                    lead: row.lead?.id ?? null,
                    directive: row.directive?.id ?? null,
                    state: row.state,
                    kind: row.kind,
                    timeState: row.timeState,
                  })[by];
                const tally = new Map<unknown, number>();
                for (const row of rows) tally.set(key(row), (tally.get(key(row)) ?? 0) + 1);
                expect(new Map(counted.groups.map((group) => [group[by] ?? null, group.n]))).toEqual(tally);
                const counting = await countRows(scope, filter, [by], await viewRules(scope));
                expect(counting.reduce((sum, group) => sum + group.n, 0)).toBe(rows.length);
                answered += rows.length;
              });
            }
          }
        },
      ),
      { numRuns: 2 },
    );
    expect(answered).toBeGreaterThan(100);
  }, 180_000);

  it('let nobody see more than the directives they read and the tasks they take part in', async () => {
    const world = await taskWorld(test);
    const only = (directive: 'A' | 'B', leads: Body[]) =>
      world.as(directive === 'A' ? 'officer' : 'councilOfficer', START, (scope) =>
        createTasks(scope, [world.draft(directive, 0, { leadIds: leads.map((body) => world.body[body]) })]),
      );
    await only('A', ['construction']);
    await only('A', ['ward']);
    await only('B', ['finance']);
    await only('B', ['construction', 'commune']);
    const seen: Record<string, number> = {};
    for (const person of PERSON_KEYS) {
      seen[person] = await world.as(person, START, async (scope) => (await wholeList(scope, {})).length);
      const { total } = await world.as(person, START, (scope) => countTasks(scope, taskFilter.parse({})));
      expect([person, total]).toEqual([person, seen[person]]);
    }
    expect(seen).toEqual({
      officer: 2, // reads A; nothing of B
      councilOfficer: 5, // gave B, and reads A through the council
      constructionClerk: 5, // reads both
      financeClerk: 3, // reads A, leads one task of B
      wardClerk: 1,
      communeClerk: 1,
      secretary: 2,
      inspector: 5,
      administrator: 0,
    });
  });
});
