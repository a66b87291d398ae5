import type { Recurrence } from '@quyet/parser/contract';
import { z } from 'zod';
import { DEADLINE_SOURCES } from './deadline.ts';
import { SIX } from './six-clear.ts';
import { TASK_KINDS, TASK_STATES } from './task.ts';
import { HANDED_IN, TIME_STATES } from './time-state.ts';
import { ACTS, REFUSALS } from './workflow.ts';

/** Words and small shapes that the contracts of this module have in common. */

export const id = z.uuid();
export const day = z.iso.date();
export const taskKind = z.enum(TASK_KINDS);
export const taskState = z.enum(TASK_STATES);
export const deadlineSource = z.enum(DEADLINE_SOURCES);
/** `ended`: cancelled, nothing to measure any more; every other task is in one of the seven others. */
export const timeState = z.enum(TIME_STATES);
export const handedIn = z.enum(HANDED_IN);
export const act = z.enum(ACTS);
export const refusal = z.enum(REFUSALS);
export const sixItem = z.enum(SIX);

const RECURRENCES = [
  'annual',
  'half-yearly',
  'quarterly',
  'monthly',
  'weekly',
  'continuous',
  'periodic-unspecified',
  'on-request',
] as const satisfies readonly Recurrence[];
export const recurrence = z.enum(RECURRENCES);

/** A body as it is called today (or was last called); the short name for dense columns. */
export const body = z.object({ id, name: z.string(), shortName: z.string().nullable() });

/** A query parameter that may be given several times. */
export const many = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one)]).transform((it) => (Array.isArray(it) ? it : [it]) as z.output<T>[]);

/** What the caller may do with a task now; acts that are not open are left out. */
export const may = z.partialRecord(act, z.boolean());

/** What a row, a thread and the answer to an act say of time. */
export const timing = {
  timeState,
  /**
   * Days: left (`open`, `soon`; 0 = today), beyond the deadline (`over`, `late`), before it (`done`), age since it
   * was given (`none`); null for `done-undated` and `ended`. For a submitted task counted to its result, not to today.
   */
  days: z.int().nullable(),
  /** A submitted task is judged by the date of its result: in time, late, or without a deadline; null otherwise. */
  handedIn: handedIn.nullable(),
};
