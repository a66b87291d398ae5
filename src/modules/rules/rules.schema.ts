import type { Disposition } from '@quyet/parser/contract';
import { z } from 'zod';
import { type ApiOf, endpoint } from '../../platform/http/endpoint.ts';

const day = z.iso.date();
const days = z.int().min(0).max(3650);

/** A year of public holidays as announced: days off, and ordinary days exchanged for Saturdays or Sundays. */
export const holidayYear = z.object({
  year: z.int().min(1945).max(2200),
  legalBasis: z.string().max(1000),
  /** False while the yearly announcement is awaited and only the law itself is known. */
  announced: z.boolean(),
  /** Working days (by the week) that are off: the holiday itself or the day given for it. */
  off: z.array(z.object({ from: day, to: day, name: z.string().min(1).max(200) })).max(60),
  /** "Hoán đổi ngày làm việc": this day is off, and that one is worked instead. */
  swaps: z.array(z.object({ off: day, worked: day })).max(20),
});

/** Fates a wording may give a sentence; what is structure (headings, lead-ins, closing words) no wording decides. */
const FATES = [
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
] as const satisfies readonly Disposition[];
const wording = z.string().trim().min(2).max(120);
/** `HouseTime` of the parser's contract. */
const meaning = z
  .string()
  .regex(
    /^(?:none|annual|half-yearly|quarterly|monthly|weekly|continuous|periodic-unspecified|on-request|(?:this|next)-(?:month|quarter|half-year|year)|days:[1-9]\d{0,2})$/,
  );

/** What a rule of each key holds. A key that is not here is no rule. */
export const ruleValues = {
  /** Days left from which a deadline is near: calendar days where given long ahead, working days otherwise. */
  'due-soon': z.object({
    longNoticeDays: days,
    longDays: days,
    shortWorkingDays: z.int().min(0).max(40),
  }),
  /** A deadline for tasks whose document gives none. Off unless an office has decided on it. */
  'default-deadline': z.object({
    applies: z.boolean(),
    workingDays: z.int().min(1).max(1000),
    kinds: z.array(z.enum(['deliverable', 'measure', 'standing', 'reporting', 'supervision'])),
  }),
  holidays: z.object({ years: z.array(holidayYear).max(300) }),
  /** Days of the week that are worked: 1 = Monday … 7 = Sunday. */
  'working-days': z.object({ weekdays: z.array(z.int().min(1).max(7)).min(1).max(7) }),
  /** Proposals of the reader below this confidence must be looked at one by one. */
  'confidence-line': z.object({ line: z.number().min(0).max(1) }),
  /** Which of "6 rõ" the office asks for. */
  'six-clear': z.object({
    items: z.array(z.enum(['person', 'work', 'time', 'responsibility', 'product', 'authority'])).min(1),
  }),
  /** How many days a task counts as newly overdue. */
  'newly-overdue': z.object({ days: z.int().min(1).max(365) }),
  /** Age from which a task without a deadline is looked at. */
  'undated-watch': z.object({ days: z.int().min(1).max(3650) }),
  /** How this office means certain wordings: openings of sentences and their fate, phrases of time and their sense. */
  'house-wordings': z.object({
    openings: z.array(z.object({ wording, disposition: z.enum(FATES) })).max(500),
    times: z.array(z.object({ wording, meaning })).max(500),
  }),
} as const satisfies Record<string, z.ZodType>;

export type RuleKey = keyof typeof ruleValues;
export type RuleValue<K extends RuleKey> = z.output<(typeof ruleValues)[K]>;
export const RULE_KEYS = Object.keys(ruleValues) as readonly RuleKey[];
export type HolidayYear = z.output<typeof holidayYear>;

const ruleKey = z.enum(RULE_KEYS as [RuleKey, ...RuleKey[]]);

/** One version of a rule. */
const version = z.object({
  id: z.uuid(),
  value: z.unknown(),
  validFrom: day,
  /** First day on which it is no longer in force; null while open. */
  validTo: day.nullable(),
  legalBasis: z.string(),
  note: z.string(),
  recordedAt: z.iso.datetime(),
  /** When another version took its place in the record; null for what we hold now. */
  supersededAt: z.iso.datetime().nullable(),
});

export const rulesEndpoints = {
  listRules: endpoint({
    method: 'GET',
    path: '/api/rules',
    summary: 'The rules in force on a day, today if none is named.',
    query: z.object({ on: day.optional() }),
    response: z.object({
      day,
      rules: z.array(version.extend({ key: ruleKey })),
      may: z.object({ change: z.boolean() }),
    }),
  }),
  readRule: endpoint({
    method: 'GET',
    path: '/api/rules/:key',
    summary: 'One rule with every version there was, newest record first.',
    params: z.object({ key: ruleKey }),
    response: z.object({ key: ruleKey, versions: z.array(version), may: z.object({ change: z.boolean() }) }),
  }),
  changeRule: endpoint({
    method: 'POST',
    path: '/api/rules/:key/versions',
    summary: 'Puts a new version in force from a day on; the versions before stay in the history.',
    params: z.object({ key: ruleKey }),
    body: z.object({
      value: z.unknown(),
      validFrom: day,
      legalBasis: z.string().trim().min(1).max(1000),
      note: z.string().trim().max(2000).default(''),
    }),
    response: version,
  }),
};

export type RulesApi = ApiOf<typeof rulesEndpoints>;
export type RuleVersion = z.output<typeof version>;
export type RuleList = z.output<typeof rulesEndpoints.listRules.response>;
