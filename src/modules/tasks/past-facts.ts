import type { Day } from '../../platform/clock/clock.ts';
import type { TaskState } from './task.ts';
import { isLongNotice, type SoonRule, type TimeFacts } from './time-state.ts';

/** What the history of a task holds about time, oldest first. */
export interface PastFacts {
  readonly givenOn: Day;
  readonly deadlines: readonly { readonly setOn: Day; readonly dueOn: Day | null }[];
  readonly events: readonly {
    readonly onDay: Day;
    readonly stateAfter: TaskState;
    /** Of a submission: the date of the result document. */
    readonly resultOn: Day | null;
  }[];
}

/**
 * The task as it stood at the end of a day, so that the judge of time can be asked for any day; null before it was
 * given. A result that was returned counts as not submitted.
 */
export function factsOn(past: PastFacts, day: Day, rule: SoonRule): TimeFacts | null {
  const events = past.events.filter((event) => event.onDay <= day);
  const last = events.at(-1);
  const deadline = past.deadlines.filter((one) => one.setOn <= day).at(-1);
  if (!last || !deadline || past.givenOn > day) return null;
  const handed = last.stateAfter === 'submitted' || last.stateAfter === 'confirmed';
  const submission = handed ? events.findLast((event) => event.stateAfter === 'submitted') : undefined;
  return {
    state: last.stateAfter,
    dueOn: deadline.dueOn,
    longNotice: isLongNotice(deadline.setOn, deadline.dueOn, rule),
    givenOn: past.givenOn,
    submittedOn: submission?.onDay ?? null,
    resultOn: submission?.resultOn ?? null,
    confirmedOn: last.stateAfter === 'confirmed' ? last.onDay : null,
  };
}
