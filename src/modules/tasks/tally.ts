import type { Day } from '../../platform/clock/clock.ts';
import type { TaskKind, TaskState } from './task.ts';
import { resultDay, type TimeFacts } from './time-state.ts';

/** What a roll-up is kept for. */
export type TallyScope = 'all' | 'lead' | 'office' | 'directive';
/** A task of one body (or none yet); an order to several; one of its children. */
export type Place = 'whole' | 'order' | 'child';
/** All of the time state that does not depend on the day. */
export type Outcome = 'open' | 'handed-in' | 'handed-in-late' | 'done' | 'late' | 'done-undated' | 'ended';

/** Where tasks without a deadline stand. */
export const NEVER: Day = '9999-12-31';
/** Scope id of the roll-up over everything. */
export const ALL_ID = '00000000-0000-0000-0000-000000000000';

/** What of a task the roll-ups count by. */
export interface TallyFacts extends TimeFacts {
  readonly kind: TaskKind;
  readonly isLeaf: boolean;
  readonly parentId: string | null;
  readonly leadId: string | null;
  readonly officeId: string;
  readonly directiveId: string | null;
}

export interface StateTally {
  readonly scope: TallyScope;
  readonly scopeId: string;
  readonly place: Place;
  readonly state: TaskState;
  readonly kind: TaskKind;
  readonly n: number;
}

export interface DayTally {
  readonly scope: TallyScope;
  readonly scopeId: string;
  readonly place: Place;
  readonly state: TaskState;
  readonly outcome: Outcome;
  readonly dueOn: Day;
  readonly longNotice: boolean;
  readonly n: number;
}

export const placeOf = (facts: Pick<TallyFacts, 'isLeaf' | 'parentId'>): Place =>
  !facts.isLeaf ? 'order' : facts.parentId === null ? 'whole' : 'child';

/** The part of the time state that stays until the task itself changes. */
export function outcomeOf(facts: TimeFacts): Outcome {
  if (facts.state === 'cancelled') return 'ended';
  if (facts.state !== 'confirmed' && facts.state !== 'submitted') return 'open';
  const handed = facts.state === 'submitted';
  if (facts.dueOn === null) return handed ? 'handed-in' : 'done-undated';
  const inTime = (resultDay(facts) ?? NEVER) <= facts.dueOn;
  if (handed) return inTime ? 'handed-in' : 'handed-in-late';
  return inTime ? 'done' : 'late';
}

function scopesOf(facts: TallyFacts): [TallyScope, string][] {
  const scopes: [TallyScope, string][] = [
    ['all', ALL_ID],
    ['office', facts.officeId],
  ];
  if (facts.leadId !== null) scopes.push(['lead', facts.leadId]);
  if (facts.directiveId !== null) scopes.push(['directive', facts.directiveId]);
  return scopes;
}

/** What the roll-ups must gain and lose when tasks change from `before` to `after` (null: was not, is no more). */
export function tallyChanges(
  changes: readonly { readonly before: TallyFacts | null; readonly after: TallyFacts | null }[],
): { states: StateTally[]; days: DayTally[] } {
  const states = new Map<string, StateTally>();
  const days = new Map<string, DayTally>();
  const add = <T extends { readonly n: number }>(into: Map<string, T>, row: T) => {
    const key = JSON.stringify({ ...row, n: 0 });
    into.set(key, { ...row, n: (into.get(key)?.n ?? 0) + row.n });
  };
  const count = (facts: TallyFacts, n: number) => {
    const { state, kind, longNotice } = facts;
    const place = placeOf(facts);
    for (const [scope, scopeId] of scopesOf(facts)) {
      add(states, { scope, scopeId, place, state, kind, n });
      const dueOn = facts.dueOn ?? NEVER;
      add(days, { scope, scopeId, place, state, outcome: outcomeOf(facts), dueOn, longNotice, n });
    }
  };
  for (const { before, after } of changes) {
    if (before) count(before, -1);
    if (after) count(after, 1);
  }
  const changed = <T extends { readonly n: number }>(from: Map<string, T>) =>
    [...from.values()].filter((row) => row.n !== 0);
  return { states: changed(states), days: changed(days) };
}
