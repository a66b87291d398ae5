import type { Comparator, Disposition, Recurrence, Relation } from '@quyet/parser/contract';
import { z } from 'zod';
import { HEADER_FIELDS } from './directive.ts';

/** Words and small shapes that the contracts of this module have in common. */

export const id = z.uuid();
export const day = z.iso.date();
/** `[start, end)` in UTF-16 code units of the text as read. */
export const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

export const directiveState = z.enum(['reading', 'unreadable', 'confirming', 'in-force', 'discarded']);

export const DISPOSITIONS = [
  'task',
  'target',
  'reporting',
  'supervision',
  'standing',
  'orientation',
  'objective',
  'viewpoint',
  'assessment',
  'limitation',
  'cause',
  'approval',
  'lead-in',
  'label',
  'preamble',
  'closing',
  'other',
] as const satisfies readonly Disposition[];
/** The fate of a sentence. `other` chosen by a person: looked at, and none of the named ones. */
export const disposition = z.enum(DISPOSITIONS);

/** What kind of order a task is; the four dispositions that ask for work are `task` (two kinds) and the last three. */
export const taskKind = z.enum(['deliverable', 'measure', 'standing', 'reporting', 'supervision']);

export const deadlineSource = z.enum(['stated', 'derived', 'set', 'default', 'none']);

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

const RELATIONS = [
  'basis',
  'implements',
  'continues',
  'replaces',
  'repeals',
  'amends',
  'cites',
] as const satisfies readonly Relation[];
export const relation = z.enum(RELATIONS);

const COMPARATORS = ['=', '>=', '<=', '>', '<', 'about', 'range'] as const satisfies readonly Comparator[];
export const comparator = z.enum(COMPARATORS);

/** What became of an order when measured against its deadline. `none`: open, no deadline; `ended`: cancelled. */
export const timeState = z.enum(['done', 'late', 'done-undated', 'open', 'soon', 'over', 'none', 'ended']);
export const workflowState = z.enum([
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
]);

/** A body as it is called today (or was last called). */
export const body = z.object({ id, name: z.string() });

export const countsByTimeState = z.object({
  done: z.int(),
  late: z.int(),
  'done-undated': z.int(),
  open: z.int(),
  soon: z.int(),
  over: z.int(),
  none: z.int(),
  ended: z.int(),
});

/** A figure in a sentence, as parsed or as a person entered it. */
export const indicator = z.object({
  name: z.string().trim().min(1).max(500),
  /** Decimal text with a point ("67.6"), or a word where the figure is a class ("loại I"). */
  value: z.string().trim().min(1).max(100),
  /** Upper end where the comparator is `range`. */
  valueTo: z.number().nullable(),
  unit: z.string().trim().max(100).nullable(),
  comparator,
  kind: z.enum(['baseline', 'target', 'categorical']),
  scope: z.string().trim().max(500).nullable(),
  period: z.string().trim().max(200).nullable(),
  /** "phấn đấu": aimed at, not promised. */
  aspiration: z.boolean(),
  /** The words it was read from; empty where a person added it. */
  span,
  /** A person added or changed it: then it rests on no words. */
  entered: z.boolean(),
});

/** Where each field of the header comes from: it stands in the document, or the clerk entered it. */
export const headerSource = z.enum(['read', 'entered']);

/** A header field without a source has no value yet. */
export const header = z.object({
  docType: z.string().nullable(),
  /** "58-KL/TU", "186/KH-UBND": the whole number as printed. */
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: day.nullable(),
  issuer: body.nullable(),
  /** The issuer as the document has it ("Ban Thường vụ Tỉnh ủy"). */
  issuerWording: z.string().nullable(),
  superiorWording: z.string().nullable(),
  title: z.string().nullable(),
  place: z.string().nullable(),
  urgency: z.enum(['khan', 'thuong-khan', 'hoa-toc']).nullable(),
  signers: z.array(
    z.object({
      capacity: z.string().nullable(),
      position: z.string().nullable(),
      name: z.string().nullable(),
    }),
  ),
  source: z.partialRecord(z.enum(HEADER_FIELDS), headerSource),
  /** Where fields stand in the text; keys are those of the parser's header. */
  spans: z.record(z.string(), span),
});

export const provision = z.object({
  path: z.string(),
  kind: z.enum(['section', 'clause', 'point', 'paragraph', 'footnote']),
  heading: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  parent: z.string().nullable(),
});

/** Another directive that is, or may be, the same document. */
export const twin = z.object({
  id,
  state: directiveState,
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  title: z.string().nullable(),
  /** `content`: the same bytes; `identity`: same issuer, number and date. */
  match: z.enum(['content', 'identity']),
});
