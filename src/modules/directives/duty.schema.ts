import { z } from 'zod';
import { DUTY_FIELDS } from './duty.ts';
import { body, day, deadlineSource, recurrence, span, taskKind } from './words.schema.ts';

/** A body named in the text: the document's own words, and the body of the directory it means. */
const named = z.object({
  wording: z.string(),
  /** "các sở, ngành": many bodies. */
  isClass: z.boolean(),
  /** Null where the directory knows none or several of that name. */
  body: body.nullable(),
});

/**
 * Why a field wants a look ("Cần xem"): the name is unknown to the directory, or means several bodies; a class whose
 * members nobody has picked; taken over from a heading or lead-in; nobody is named; several bodies lead.
 */
export const lookReason = z.enum([
  'unknown-body',
  'ambiguous-body',
  'class-not-picked',
  'inherited',
  'nobody-named',
  'several-leads',
  'below-line',
]);

/** Why we believe a field: the words it rests on, the rule that read them, and how sure that is. */
const ground = z.object({
  spans: z.array(span),
  /** Name of the parser's rule; null where a person entered the field. */
  rule: z.string().nullable(),
  /** 0..1; null where a person entered the field or nothing was read. */
  confidence: z.number().nullable(),
  source: z.enum(['read', 'entered']),
  look: z.array(lookReason),
});

/** What a sentence asks for: as read, and as proposed for the register. */
export const duty = z.object({
  title: z.string(),
  kind: taskKind,
  action: z.string().nullable(),
  product: z.string().nullable(),
  /** Who is ordered, as the text says. */
  ordered: z.array(named),
  /** Who is to do it at their direction. */
  executors: z.array(named),
  cooperatingNamed: z.array(named),
  basis: z.enum(['explicit', 'inherited', 'unassigned']),
  /** Proposed for the register: one body leads; several or a class make a parent task with one child each. */
  leads: z.array(body),
  /** The class as worded; `leads` then is the hand-picked list of its members. */
  leadClass: z.string().nullable(),
  accountable: body.nullable(),
  cooperating: z.array(body),
  deadline: z.object({
    source: deadlineSource,
    dueOn: day.nullable(),
    wording: z.string().nullable(),
    /** How the parser read it: date, month, quarter, half-year, year, period, relative, recurring, none. */
    kind: z.string(),
  }),
  recurrence: recurrence.nullable(),
  /** An event that limits the order, as written. */
  event: z.string().nullable(),
  topic: z.array(z.string()),
  grounds: z.record(z.enum(DUTY_FIELDS), ground),
});

export type DutyView = z.output<typeof duty>;
export type { DutyField } from './duty.ts';
export type LookReason = z.output<typeof lookReason>;
