import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import {
  body,
  day,
  deadlineSource,
  id,
  many,
  may,
  sixItem,
  taskKind,
  taskState,
  timeState,
  timing,
} from './words.schema.ts';

const idOrNone = z.union([id, z.literal('none')]);

/**
 * What narrows the register. The same filter lists, counts and exports, so that a figure always opens its list.
 * Values of one name are alternatives; different names must all hold.
 */
export const filter = z.object({
  /** `none`: given without a directive. */
  directive: many(idOrNone).optional(),
  statement: many(id).optional(),
  /** `none`: nobody leads. */
  lead: many(idOrNone).optional(),
  accountable: many(id).optional(),
  state: many(taskState).optional(),
  timeState: many(timeState).optional(),
  kind: many(taskKind).optional(),
  /** Where the deadline in force comes from. */
  source: many(deadlineSource).optional(),
  /** Deadline in force on or after, on or before this day. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
  /** Open without a deadline and given more than so many days ago. */
  undatedOver: z.coerce.number().int().min(0).max(36_500).optional(),
  /** Words of the title; marks, tone placement and case do not matter. */
  q: z.string().trim().min(1).max(200).optional(),
  /** `lead`: led by a body the caller serves; `office`: given by the caller's office; `part`: any part in it. */
  mine: z.enum(['lead', 'office', 'part']).optional(),
  /** Children of this task; lists and counts them only. */
  parent: id.optional(),
  /** `leaf` (default): one row for each body that must act. `order`: one row for each order, however many act. */
  level: z.enum(['leaf', 'order']).default('leaf'),
});

export const SORTS = ['due', '-due', 'given', '-given', 'number', 'waiting'] as const;
/** `waiting`: longest submitted first; `number`: in the order of the document. A leading minus turns it round. */
export const sort = z.enum(SORTS).default('due');

/** A row of the register. */
export const taskRow = z.object({
  id,
  /** Running number within its directive: "NV 4"; tasks given by hand are numbered by office. */
  number: z.int(),
  title: z.string(),
  kind: taskKind,
  state: taskState,
  ...timing,
  /** Null where the task was given without a directive. `readable`: the caller may open the whole directive. */
  directive: z
    .object({
      id,
      docType: z.string().nullable(),
      number: z.string().nullable(),
      issuedOn: day.nullable(),
      readable: z.boolean(),
    })
    .nullable(),
  /** The sentence it comes from, and the path of the provision: "III/2". */
  statementId: id.nullable(),
  provision: z.string().nullable(),
  parentId: id.nullable(),
  /** Null for an order to several bodies (see `children`) and while nobody leads. */
  lead: body.nullable(),
  accountable: body.nullable(),
  /** How many bodies cooperate, and the name of one. */
  cooperating: z.object({ count: z.int(), first: z.string().nullable() }),
  /** For an order to several bodies: how many act, how many are confirmed. Null otherwise. */
  children: z.object({ total: z.int(), confirmed: z.int() }).nullable(),
  dueOn: day.nullable(),
  originalDueOn: day.nullable(),
  source: deadlineSource,
  givenOn: day,
  submittedOn: day.nullable(),
  resultOn: day.nullable(),
  confirmedOn: day.nullable(),
  lastReportOn: day.nullable(),
  progress: z.int(),
  evidenceCount: z.int(),
  product: z.string().nullable(),
  /** "5/6 rõ": how many of those the rule `six-clear` asks for. */
  sixClear: z.object({ clear: z.int(), of: z.int(), missing: z.array(sixItem) }),
  revision: z.int(),
  may,
});

export const COUNT_BY = ['lead', 'directive', 'state', 'kind', 'timeState'] as const;

const group = z.object({
  lead: id.nullable().optional(),
  directive: id.nullable().optional(),
  state: taskState.optional(),
  kind: taskKind.optional(),
  timeState: timeState.optional(),
  n: z.int(),
});

export const registerEndpoints = {
  listTasks: endpoint({
    method: 'GET',
    path: '/api/tasks',
    summary: 'The tasks the caller may see, filtered and sorted, fifty a page.',
    query: filter.extend({
      sort,
      /** `next` of the page before. */
      after: z.string().max(300).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      day,
      rows: z.array(taskRow),
      /** From the counting function; null on later pages: the first page has said it. */
      total: z.int().nullable(),
      /** Cursor of the next page; null at the end. */
      next: z.string().nullable(),
    }),
  }),
  countTasks: endpoint({
    method: 'GET',
    path: '/api/tasks/counts',
    summary:
      'How many tasks the filter holds, grouped by up to three of body, directive, state, kind, time state.',
    query: filter.extend({ by: many(z.enum(COUNT_BY)).optional() }),
    response: z.object({
      day,
      total: z.int(),
      /** Only groups that are not empty. A null lead: nobody leads yet. */
      groups: z.array(group),
      /** Names of the bodies (short where there is a short one) and numbers of the directives in `groups`. */
      names: z.record(z.string(), z.string()),
    }),
  }),
  exportTasks: endpoint({
    method: 'POST',
    path: '/api/tasks/export',
    summary: 'The filtered register as an XLSX workbook, exactly as listed; leaves an entry in the trail.',
    body: filter.extend({ sort, language: z.enum(['vi', 'en']).default('vi') }),
    response: 'file',
  }),
};

export type TaskRow = z.output<typeof taskRow>;
/** As written into an address bar. */
export type TaskQuery = z.input<typeof registerEndpoints.listTasks.query>;
export type TaskFilterQuery = z.input<typeof filter>;
/** After validation. */
export type TaskFilter = z.output<typeof filter>;
export type TaskSort = z.output<typeof sort>;
export type CountBy = (typeof COUNT_BY)[number];
export type CountGroup = z.output<typeof group>;
