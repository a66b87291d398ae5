import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';
import type { StoryEvent, TaskSelector } from './event.ts';
import { organisations, successions, versionOn } from './organisations.ts';
import { postsOn } from './people.ts';
import { replay, type WorkflowState } from './replay.ts';
import { PINNED_DATE, PINNED_TIME, story } from './story.ts';
import { type TimeState, timeState } from './time-state.ts';

/** Public holidays of the two years, days off in lieu included (Labour Code 2019, art. 112). */
const HOLIDAYS: readonly (readonly [from: string, to: string])[] = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-25', '2025-02-02'],
  ['2025-04-07', '2025-04-07'],
  ['2025-04-30', '2025-05-04'],
  ['2025-08-30', '2025-09-02'],
  ['2026-01-01', '2026-01-01'],
  ['2026-02-14', '2026-02-22'],
  ['2026-04-25', '2026-04-27'],
  ['2026-04-30', '2026-05-03'],
  ['2026-08-29', '2026-09-02'],
];

type EventOf<Name extends StoryEvent['act']> = Extract<StoryEvent, { act: Name }>;

const acts = <Name extends StoryEvent['act']>(name: Name) =>
  story.filter((event): event is StoryEvent & EventOf<Name> => event.act === name);
type Quoting = { event: StoryEvent; quoted: TaskSelector };
const selectors = story.flatMap((event): Quoting[] => {
  if ('task' in event) return [{ event, quoted: event.task }];
  if ('statement' in event) return [{ event, quoted: event.statement }];
  return event.act === 'reorganise' ? event.moves.map((move) => ({ event, quoted: move.task })) : [];
});
const { tasks, faults } = replay(story);
const register = [...tasks.values()];
const leaves = register.filter(({ state }) => state !== 'divided' && state !== 'cancelled');

describe('the days of the story', () => {
  it('come in order, minute after minute, and end before the clock stands still', () => {
    const moments = story.map(({ on, at }) => `${on}T${at}`);
    expect(new Set(moments).size).toBe(moments.length);
    expect(moments).toEqual([...moments].sort());
    expect(moments.at(-1)?.localeCompare(`${PINNED_DATE}T${PINNED_TIME}`)).toBe(-1);
  });

  it('are working days with office hours', () => {
    for (const { on, at, act } of story) {
      expect([0, 6], `${act} on ${on}`).not.toContain(new Date(on).getUTCDay());
      expect(
        HOLIDAYS.some(([from, to]) => from <= on && on <= to),
        `${act} on ${on}`,
      ).toBe(false);
      expect(at >= '07:30' && at <= '17:00', at).toBe(true);
    }
  });

  it('span two years and the first of July 2025', () => {
    expect(story[0]?.on.slice(0, 7)).toBe('2025-01');
    expect(acts('reorganise').map(({ effective }) => effective)).toEqual([
      '2025-02-15',
      '2025-03-01',
      '2025-07-01',
    ]);
  });
});

describe('the acts', () => {
  it('are lawful in the workflow, each from the state before it', () => {
    expect(faults).toEqual([]);
  });

  it('select their sentence by the words of its reading', () => {
    for (const { event, quoted } of selectors) {
      const readings = documents.find(({ key }) => key === quoted.directive)?.readings ?? [];
      expect(
        readings.some(({ quote }) => quote === quoted.quote),
        `${event.on} ${quoted.quote}`,
      ).toBe(true);
    }
  });

  it('are done by people in a post of the right role on that day', () => {
    const office = new Set([
      'import',
      'confirm-all',
      'confirm',
      'correct',
      'link',
      'put-in-force',
      'assign',
      'confirm-completion',
      'return',
      'suspend',
      'resume',
      'cancel',
      'set-deadline',
      'urge',
      'reorganise',
    ]);
    for (const event of story) {
      const roles = postsOn(event.by, event.on).map(({ role }) => role);
      expect(roles, `${event.by}, ${event.act} on ${event.on}`).toContain(
        office.has(event.act) ? 'office' : 'focal-point',
      );
    }
  });

  it('give tasks only to bodies that exist on that day, and never confirm before the directive arrived', () => {
    for (const event of acts('assign')) {
      const given = 'lead' in event.to ? [event.to.lead] : event.to.members;
      for (const body of [
        ...given,
        ...event.cooperating,
        ...(event.accountable ? [event.accountable] : []),
      ]) {
        expect(versionOn(body, event.on), `${body} on ${event.on}`).not.toBeNull();
      }
    }
    for (const event of acts('import')) {
      const issued = documents.find(({ key }) => key === event.directive)?.date ?? '';
      expect(event.on >= issued, event.directive).toBe(true);
    }
  });

  it('move an open task only when its lead has ended, to a body that exists, the day the succession took effect', () => {
    for (const { effective, on, moves } of acts('reorganise')) {
      expect(on >= effective).toBe(true);
      for (const { from, to, task } of moves) {
        expect(versionOn(from, effective), `${from}: ${task.quote}`).toBeNull();
        expect(versionOn(to, on), to).not.toBeNull();
        expect(
          successions.some((edge) => edge.from === from && edge.on === effective),
          from,
        ).toBe(true);
      }
    }
  });
});

describe('evidence', () => {
  it('bears a date no later than the day it is entered, and a result no later than its submission', () => {
    for (const { on, evidence } of acts('add-evidence'))
      expect(evidence.date <= on, evidence.title).toBe(true);
    for (const event of acts('submit')) expect(event.resultOn <= event.on, event.task.quote).toBe(true);
  });

  it('stands behind every result that was handed in, and bears its date', () => {
    for (const task of register.filter(({ resultOn }) => resultOn !== null)) {
      const dates = task.evidence.map(({ date }) => date);
      expect(dates, task.task.quote).toContain(task.resultOn);
    }
  });

  it('gives each document one title, and the numbers of a State register rise with its days', () => {
    const titles = new Map<string, string>();
    const registers = new Map<string, { number: number; date: string }[]>();
    for (const { evidence } of acts('add-evidence')) {
      if (evidence.kind !== 'document') continue;
      const year = evidence.date.slice(0, 4);
      const known = titles.get(`${evidence.number} ${year}`);
      if (known !== undefined) expect(evidence.title).toBe(known);
      titles.set(`${evidence.number} ${year}`, evidence.title);
      const [number, symbol] = evidence.number.split('/');
      if (symbol === 'QĐ-UBND')
        registers.set(year, [
          ...(registers.get(year) ?? []),
          { number: Number(number), date: evidence.date },
        ]);
    }
    for (const entries of registers.values()) {
      const byNumber = [...entries].sort((a, b) => a.number - b.number).map(({ date }) => date);
      expect(byNumber).toEqual([...byNumber].sort());
    }
  });

  it('in the form of a file lies beside the story', () => {
    const files = acts('add-evidence').flatMap(({ evidence }) =>
      evidence.kind === 'file' ? [evidence.file] : [],
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files)
      expect(existsSync(new URL(`evidence/${file}`, import.meta.url)), file).toBe(true);
  });
});

describe('the register on the pinned day', () => {
  const count = (state: TimeState) => leaves.filter((task) => timeState(task, PINNED_DATE) === state).length;

  it('shows every state of the workflow', () => {
    const states: WorkflowState[] = [
      'unassigned',
      'assigned',
      'received',
      'in-progress',
      'submitted',
      'confirmed',
      'returned',
      'suspended',
      'refused',
      'cancelled',
    ];
    const present = new Set(register.map(({ state }) => state));
    for (const state of states) expect(present, state).toContain(state);
  });

  it('shows each of the seven time states in believable proportion', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(110);
    const done = count('done-on-time') + count('done-late') + count('done-without-deadline');
    expect(done / leaves.length).toBeGreaterThan(0.5);
    expect(count('done-on-time')).toBeGreaterThan(2 * count('done-late'));
    expect(count('done-late')).toBeGreaterThan(3);
    for (const state of ['open-in-time', 'open-due-soon', 'open-overdue', 'open-without-deadline'] as const) {
      expect(count(state), state).toBeGreaterThan(3);
    }
    expect(count('open-overdue')).toBeLessThan(leaves.length / 10);
  });

  it('has about 45 % of its tasks without a deadline', () => {
    const share = leaves.filter(({ due }) => due === null).length / leaves.length;
    expect(share).toBeGreaterThan(0.42);
    expect(share).toBeLessThan(0.49);
  });

  it('leaves exactly the two tasks of the dissolved board with a lead that has ended', () => {
    const open = leaves.filter(({ state }) => state !== 'confirmed');
    const orphaned = open.filter(({ lead }) => lead !== null && versionOn(lead, PINNED_DATE) === null);
    expect(orphaned.map(({ lead }) => lead)).toEqual(['bqlda-dong-vai', 'bqlda-dong-vai']);
    expect(successions.filter(({ from }) => from === 'bqlda-dong-vai')).toHaveLength(2);
  });

  it('gives work to most of the bodies that exist', () => {
    const leads = new Set(leaves.map(({ lead }) => lead));
    const living = organisations.filter(({ key }) => versionOn(key, PINNED_DATE) !== null);
    expect(living.filter(({ key }) => leads.has(key)).length).toBeGreaterThan(20);
  });
});
