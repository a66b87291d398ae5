import { addDays, type Day, daysBetween } from '../../platform/clock/clock.ts';
import type { TaskState } from './task.ts';

/**
 * Official reports split "finished?" by "in time?": done, late, done-undated; open, soon, over, none. `ended` stands
 * outside: cancelled, nothing to measure. Always computed, never stored.
 */
export const TIME_STATES = ['done', 'late', 'done-undated', 'open', 'soon', 'over', 'none', 'ended'] as const;
export type TimeState = (typeof TIME_STATES)[number];

/** "Chờ xác nhận, nộp trong hạn / nộp quá hạn": how a submitted task stands by the date of its result. */
export const HANDED_IN = ['in-time', 'late', 'undated'] as const;
export type HandedIn = (typeof HANDED_IN)[number];

/** What time is judged by. */
export interface TimeFacts {
  readonly state: TaskState;
  /** Deadline in force; its day still counts as in time. */
  readonly dueOn: Day | null;
  /** The deadline in force was given more than `longNoticeDays` ahead. */
  readonly longNotice: boolean;
  readonly givenOn: Day;
  readonly submittedOn: Day | null;
  /** Date of the result document, where there is one. */
  readonly resultOn: Day | null;
  readonly confirmedOn: Day | null;
}

/** Rule `due-soon`: days left from which a deadline is near, for long and for short notice. */
export interface SoonRule {
  readonly longNoticeDays: number;
  /** Calendar days, for deadlines given with long notice. */
  readonly longDays: number;
  /** Working days, for all others. */
  readonly shortWorkingDays: number;
}

/** Last due days that count as near on a given day. */
export interface Reach {
  readonly long: Day;
  readonly short: Day;
}

/** Where a task stands in time; `days` as the contract says (words.schema.ts). */
export interface Timing {
  readonly timeState: TimeState;
  readonly days: number | null;
  readonly handedIn: HandedIn | null;
}

/** How far "soon" reaches on a day. A deadline is near while at most `shortWorkingDays` working days are left. */
export function reachOn(day: Day, rule: SoonRule, isWorkingDay: (day: Day) => boolean): Reach {
  let short = day;
  let left = rule.shortWorkingDays;
  // A calendar without working days is a mistake in the rules; two months are further than any sensible reach.
  for (let step = 0; step < 62; step++) {
    const next = addDays(short, 1);
    if (isWorkingDay(next) && left-- === 0) break;
    short = next;
  }
  return { long: addDays(day, rule.longDays), short };
}

/** Whether a deadline set on a day is one of long notice. */
export const isLongNotice = (setOn: Day, dueOn: Day | null, rule: SoonRule): boolean =>
  dueOn !== null && daysBetween(setOn, dueOn) > rule.longNoticeDays;

/** The day a result counts from: of the result document, else of submission. */
export const resultDay = (facts: TimeFacts): Day | null =>
  facts.resultOn ?? facts.submittedOn ?? facts.confirmedOn;

/** Where a task stands on a day. The one judge of time: list, counts, tints and reports all agree with it. */
export function timingOn(facts: TimeFacts, day: Day, reach: Reach): Timing {
  if (facts.state === 'cancelled') return { timeState: 'ended', days: null, handedIn: null };
  const result = resultDay(facts) ?? day;
  if (facts.state === 'confirmed') {
    if (facts.dueOn === null) return { timeState: 'done-undated', days: null, handedIn: null };
    return {
      timeState: result <= facts.dueOn ? 'done' : 'late',
      days: Math.abs(daysBetween(result, facts.dueOn)),
      handedIn: null,
    };
  }
  const handed = facts.state === 'submitted';
  const until = handed ? result : day;
  if (facts.dueOn === null) {
    const age = Math.max(0, daysBetween(facts.givenOn, until));
    return { timeState: 'none', days: age, handedIn: handed ? 'undated' : null };
  }
  const days = Math.abs(daysBetween(until, facts.dueOn));
  if (until > facts.dueOn) return { timeState: 'over', days, handedIn: handed ? 'late' : null };
  // What was handed in within its time is no longer pressing.
  const near = !handed && facts.dueOn <= (facts.longNotice ? reach.long : reach.short);
  return { timeState: near ? 'soon' : 'open', days, handedIn: handed ? 'in-time' : null };
}
