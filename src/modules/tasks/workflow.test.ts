import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASK_STATES, type TaskState } from './task.ts';
import { ACTS, decide, openActs, rollUp, type Side, TRANSITIONS, type WorkflowFacts } from './workflow.ts';
import { stateDiagram } from './workflow-diagram.ts';

const state = fc.constantFrom(...TASK_STATES);
const facts: fc.Arbitrary<WorkflowFacts> = fc.record({
  state,
  isLeaf: fc.boolean(),
  sides: fc.subarray<Side>(['office', 'lead']),
  evidenceCount: fc.integer({ min: 0, max: 2 }),
  stoodAt: fc.option(fc.constantFrom<TaskState>('assigned', 'received', 'in-progress', 'returned'), {
    nil: null,
  }),
});

describe('the workflow', () => {
  it('opens exactly what the table says, whatever the facts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTS), facts, (act, given) => {
        const decision = decide(act, given);
        const rows = TRANSITIONS.filter(
          (row) =>
            row.act === act &&
            row.from === given.state &&
            row.on === (given.isLeaf ? 'leaf' : 'order') &&
            given.sides.includes(row.by) &&
            (!row.needsEvidence || given.evidenceCount > 0),
        );
        expect(decision.ok).toBe(rows.length > 0);
        if (decision.ok) expect(rows.map((row) => row.to)).toContain(decision.to);
      }),
    );
  });

  it('ships with a row the same acts as it would decide one by one', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const one = ACTS.filter((act) => decide(act, given).ok);
        expect([...openActs(given)].sort()).toEqual([...one].sort());
      }),
    );
  });

  it('never leaves what is confirmed or cancelled, and never confirms but from submitted', () => {
    expect(TRANSITIONS.filter((row) => row.from === 'confirmed' || row.from === 'cancelled')).toEqual([]);
    expect(new Set(TRANSITIONS.filter((row) => row.to === 'confirmed').map((row) => row.from))).toEqual(
      new Set(['submitted']),
    );
  });

  it('keeps receipt, submission and confirmation on their sides', () => {
    const sides = (act: string) => [
      ...new Set(TRANSITIONS.filter((row) => row.act === act).map((row) => row.by)),
    ];
    expect(sides('receive')).toEqual(['lead']);
    expect(sides('submit')).toEqual(['lead']);
    expect(sides('confirm')).toEqual(['office']);
    for (const row of TRANSITIONS.filter(
      ({ to, from }) => to === 'confirmed' || (to === 'submitted' && from !== to),
    ))
      expect(row.needsEvidence, `${row.act} needs evidence`).toBe(true);
  });

  it('reaches every state from the first one, and an end from every state', () => {
    const reach = (from: TaskState): Set<TaskState> => {
      const seen = new Set<TaskState>([from]);
      for (let grown = true; grown; ) {
        grown = false;
        for (const row of TRANSITIONS.filter(
          (one) => one.on === 'leaf' && seen.has(one.from) && !seen.has(one.to),
        )) {
          seen.add(row.to);
          grown = true;
        }
      }
      return seen;
    };
    expect([...reach('unassigned')].sort()).toEqual([...TASK_STATES].sort());
    for (const from of TASK_STATES.filter((one) => one !== 'cancelled'))
      expect([...reach(from)]).toContain('confirmed');
  });

  it('resumes where the task stood', () => {
    const stood = { state: 'suspended' as const, isLeaf: true, sides: ['office' as const], evidenceCount: 0 };
    expect(decide('resume', { ...stood, stoodAt: 'returned' })).toMatchObject({ ok: true, to: 'returned' });
  });

  it('is drawn in the README as it is', () => {
    const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
    expect(readme).toContain(stateDiagram());
  });
});

describe('an order to several bodies', () => {
  it('is confirmed exactly when all its children that still count are, and there is one', () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 8 }), (children) => {
        const live = children.filter((one) => one !== 'cancelled');
        const all = live.length > 0 && live.every((one) => one === 'confirmed');
        expect(rollUp(children) === 'confirmed').toBe(all);
        expect(rollUp(children) === 'cancelled').toBe(live.length === 0);
      }),
    );
  });

  it('does not depend on the order of its children', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 8 }), (children) => {
        expect(rollUp([...children].reverse())).toBe(rollUp(children));
      }),
    );
  });
});
