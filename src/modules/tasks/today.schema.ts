import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { filter, SORTS, taskRow } from './register.schema.ts';
import { body, day, timeState } from './words.schema.ts';

/** The filter behind a figure, ready for the address bar: opening it lists exactly that many rows. */
const opens = filter.partial().extend({ sort: z.enum(SORTS).optional() });

/** A figure, the list it opens, and its first rows. */
const panel = z.object({ count: z.int(), opens, rows: z.array(taskRow) });
const figure = z.object({ count: z.int(), opens });

/** What the caller comes for today, by role; a part is null where no post of the day has that role. */
export const today = z.object({
  day,
  /** Since when "newly overdue" counts (rule `newly-overdue`). */
  newlySince: day,
  /** The office that gives and follows. */
  office: z
    .object({
      /** Submitted, longest waiting first. */
      toConfirm: panel,
      newlyOver: panel,
      soon: panel,
      unassigned: panel,
      refused: panel,
      /** Bodies with most overdue tasks, at most eight. */
      late: z.array(z.object({ body, ...figure.shape })),
    })
    .nullable(),
  /** The body that carries out. */
  focalPoint: z
    .object({
      toReceive: panel,
      returned: panel,
      over: panel,
      soon: panel,
      /** Everything still to do, by due date. */
      open: panel,
      /** Without a deadline, oldest first. */
      undated: panel,
      /** Submitted and not yet decided by the assigner. */
      waiting: panel,
    })
    .nullable(),
  /** Leader and inspection committee. */
  overview: z
    .object({
      counts: z.array(z.object({ timeState, ...figure.shape })),
      total: figure,
      newlyOver: panel,
      /** Longest waiting for confirmation first. */
      waiting: panel,
      late: z.array(z.object({ body, ...figure.shape })),
    })
    .nullable(),
});

export const todayEndpoints = {
  readToday: endpoint({
    method: 'GET',
    path: '/api/today',
    summary: 'What needs the caller today, by role; every figure with the filter of its list.',
    response: today,
  }),
};

export type Today = z.output<typeof today>;
export type TodayPanel = z.output<typeof panel>;
