import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../platform/clock/clock.ts';
import { workingCalendar } from '../rules/index.ts';
import { factsOn, type PastFacts } from './past-facts.ts';
import { TASK_STATES, type TaskState } from './task.ts';
import { isLongNotice, reachOn, type SoonRule, TIME_STATES, type TimeFacts, timingOn } from './time-state.ts';

const rule: SoonRule = { longNoticeDays: 60, longDays: 15, shortWorkingDays: 3 };
const isWorkingDay = workingCalendar({ weekdays: [1, 2, 3, 4, 5] }, { years: [] });
const nth = (n: number): Day => addDays('2026-01-01', n);
const day = fc.integer({ min: 0, max: 400 }).map(nth);
const on = (facts: TimeFacts, today: Day) => timingOn(facts, today, reachOn(today, rule, isWorkingDay));

const open: TimeFacts = {
  state: 'in-progress',
  dueOn: '2026-03-31',
  longNotice: false,
  givenOn: '2026-03-01',
  submittedOn: null,
  resultOn: null,
  confirmedOn: null,
};

const facts: fc.Arbitrary<TimeFacts> = fc
  .record({
    state: fc.constantFrom(...TASK_STATES),
    dueOn: fc.option(day, { nil: null }),
    longNotice: fc.boolean(),
    givenOn: day,
    result: fc.option(day, { nil: null }),
    submitted: day,
  })
  .map(({ state, dueOn, longNotice, givenOn, result, submitted }) => {
    const handed = state === 'submitted' || state === 'confirmed';
    return {
      state,
      dueOn,
      longNotice: dueOn !== null && longNotice,
      givenOn,
      submittedOn: handed ? submitted : null,
      resultOn: handed && result !== null && result <= submitted ? result : null,
      confirmedOn: state === 'confirmed' ? submitted : null,
    };
  });

describe('the judge of time', () => {
  it.each([
    ['2026-03-26', 'soon', 5, 'Thursday: Friday, Monday, Tuesday are left'],
    ['2026-03-25', 'open', 6, 'Wednesday: four working days are left'],
    ['2026-03-31', 'soon', 0, 'the day itself is in time'],
    ['2026-04-01', 'over', 1, 'the day after is not'],
    ['2026-06-17', 'over', 78, 'and days are counted by the calendar'],
  ] as const)('on %s a task due on Tuesday 31/3/2026 is %s, %s days (%s)', (today, timeState, days, _why) => {
    expect(on(open, today)).toEqual({ timeState, days, handedIn: null });
  });

  it('warns fifteen days ahead where the notice was long', () => {
    const long = { ...open, longNotice: isLongNotice('2026-01-01', '2026-03-31', rule) };
    expect(long.longNotice).toBe(true);
    expect(on(long, '2026-03-16').timeState).toBe('soon');
    expect(on(long, '2026-03-15').timeState).toBe('open');
  });

  it('judges a submitted task by its result, and lets the clock run on when it is returned', () => {
    const submitted = {
      ...open,
      state: 'submitted' as const,
      submittedOn: '2026-04-05',
      resultOn: '2026-03-30',
    };
    expect(on(submitted, '2026-05-01')).toEqual({ timeState: 'open', days: 1, handedIn: 'in-time' });
    const late = { ...submitted, resultOn: null };
    expect(on(late, '2026-05-01')).toEqual({ timeState: 'over', days: 5, handedIn: 'late' });
    const returned = { ...open, state: 'returned' as const };
    expect(on(returned, '2026-05-01')).toEqual({ timeState: 'over', days: 31, handedIn: null });
  });

  it('counts a task done late by the day of its result, not of its confirmation', () => {
    const done = {
      ...open,
      state: 'confirmed' as const,
      submittedOn: '2026-03-31',
      confirmedOn: '2026-04-20',
    };
    expect(on(done, '2026-05-01')).toMatchObject({ timeState: 'done', days: 0 });
    expect(on({ ...done, resultOn: '2026-04-03' }, '2026-05-01')).toMatchObject({
      timeState: 'late',
      days: 3,
    });
    expect(on({ ...done, dueOn: null }, '2026-05-01').timeState).toBe('done-undated');
  });

  it('watches a task without a deadline by its age', () => {
    expect(on({ ...open, dueOn: null }, '2026-05-30')).toEqual({
      timeState: 'none',
      days: 90,
      handedIn: null,
    });
  });

  it('puts every task into exactly one state on any day, the same each time', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const { timeState, days, handedIn } = on(given, today);
        expect(TIME_STATES).toContain(timeState);
        expect(days === null || days >= 0).toBe(true);
        expect(handedIn !== null).toBe(given.state === 'submitted');
        expect(timeState === 'ended').toBe(given.state === 'cancelled');
        expect(['done', 'late', 'done-undated'].includes(timeState)).toBe(given.state === 'confirmed');
        if (!['confirmed', 'cancelled'].includes(given.state))
          expect(timeState === 'none').toBe(given.dueOn === null);
      }),
    );
  });

  it('moves an open task with the days only one way: within, near, over', () => {
    const order = ['open', 'soon', 'over'];
    const going: readonly TaskState[] = [
      'assigned',
      'received',
      'in-progress',
      'returned',
      'suspended',
      'refused',
    ];
    fc.assert(
      fc.property(facts, fc.constantFrom(...going), day, day, (given, state, a, b) => {
        const task = {
          ...given,
          state,
          dueOn: given.dueOn ?? '2026-06-30',
          submittedOn: null,
          resultOn: null,
        };
        const [first, then] = a <= b ? [a, b] : [b, a];
        expect(order.indexOf(on(task, first).timeState)).toBeLessThanOrEqual(
          order.indexOf(on(task, then).timeState),
        );
      }),
    );
  });

  it('does not change a submitted or ended task with the days', () => {
    const still: readonly TaskState[] = ['submitted', 'confirmed', 'cancelled'];
    fc.assert(
      fc.property(
        facts.filter((one) => still.includes(one.state)),
        day,
        day,
        (given, a, b) => {
          expect(on(given, a)).toEqual(on(given, b));
        },
      ),
    );
  });

  it('never makes a task less late by an earlier deadline', () => {
    fc.assert(
      fc.property(facts, day, day, day, (given, a, b, today) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const isOver = (dueOn: Day) => ['over', 'late'].includes(on({ ...given, dueOn }, today).timeState);
        if (isOver(late)) expect(isOver(early)).toBe(true);
      }),
    );
  });
});

describe('a day in the past', () => {
  const past: PastFacts = {
    givenOn: '2026-01-06',
    deadlines: [
      { setOn: '2026-01-06', dueOn: '2026-02-28' },
      { setOn: '2026-03-02', dueOn: '2026-04-30' },
    ],
    events: [
      { onDay: '2026-01-06', stateAfter: 'assigned', resultOn: null },
      { onDay: '2026-03-10', stateAfter: 'submitted', resultOn: '2026-03-09' },
      { onDay: '2026-03-12', stateAfter: 'returned', resultOn: null },
      { onDay: '2026-05-04', stateAfter: 'submitted', resultOn: '2026-04-29' },
      { onDay: '2026-05-06', stateAfter: 'confirmed', resultOn: null },
    ],
  };
  const then = (today: Day) => {
    const task = factsOn(past, today, rule);
    return task && on(task, today).timeState;
  };

  it('shows the task as it stood: over before the extension, in time after it, done by its result', () => {
    expect(then('2026-01-05')).toBeNull();
    expect(then('2026-02-10')).toBe('open');
    expect(then('2026-03-01')).toBe('over');
    expect(then('2026-03-05')).toBe('open');
    expect(then('2026-03-11')).toBe('open');
    expect(then('2026-05-01')).toBe('over');
    expect(then('2026-05-05')).toBe('open');
    expect(then('2026-12-31')).toBe('done');
  });
});
