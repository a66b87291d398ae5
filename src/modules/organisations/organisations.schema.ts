import { z } from 'zod';
import { type ApiOf, endpoint } from '../../platform/http/endpoint.ts';
import { ORGANISATION_KINDS, ORGANISATION_LEVELS } from './kind.ts';
import { SUCCESSION_KINDS } from './succession.ts';

export type { OrganisationKind, OrganisationLevel } from './kind.ts';
export type { SuccessionKind } from './succession.ts';

const id = z.uuid();
const day = z.iso.date();
const name = z.string().trim().min(2).max(300);
const words = z.string().trim().max(500);
const kind = z.enum(ORGANISATION_KINDS);
const level = z.enum(ORGANISATION_LEVELS);
const byId = z.object({ id });

/** What a body is called and where it stands. */
const nature = {
  name,
  shortName: words.nullable(),
  code: words.nullable(),
  kind,
  level,
  parentId: id.nullable(),
  territory: words.nullable(),
};

export const bodyRow = z.object({
  id,
  ...nature,
  /** Steps below the top of the tree. */
  depth: z.int(),
  /** Whether it fits what was looked for; bodies above one that fits are sent too, for the tree. */
  fits: z.boolean(),
  /** First and last stretch of its life: `livesTo` is the first day on which it is no more. */
  livesFrom: day,
  livesTo: day.nullable(),
  /** Other names by which documents call it. */
  aliases: z.array(z.string()),
});
export type BodyRow = z.infer<typeof bodyRow>;

export const organisationList = z.object({
  on: day,
  /** In the order of the tree. */
  bodies: z.array(bodyRow),
  /** How many fit. */
  total: z.int(),
  /** Bodies that fit and had ended by that day, with the day of their end. */
  ended: z.array(bodyRow),
  may: z.object({ found: z.boolean() }),
});
export type OrganisationList = z.infer<typeof organisationList>;

export const bodyVersion = z.object({
  id,
  ...nature,
  parentName: z.string().nullable(),
  validFrom: day,
  validTo: day.nullable(),
  recordedAt: z.iso.datetime(),
  /** Set where it was later found to have been otherwise. */
  supersededAt: z.iso.datetime().nullable(),
});
export type BodyVersion = z.infer<typeof bodyVersion>;

export const successionArrow = z.object({
  id,
  kind: z.enum(SUCCESSION_KINDS),
  fromId: id,
  fromName: z.string(),
  toId: id.nullable(),
  toName: z.string().nullable(),
  effectiveOn: day,
  legalBasis: z.string(),
  share: z.number().nullable(),
  functions: z.string().nullable(),
  may: z.object({ withdraw: z.boolean() }),
});
export type SuccessionArrow = z.infer<typeof successionArrow>;

const named = z.object({ id, name: z.string() });

export const bodyPerson = z.object({
  personId: id,
  name: z.string(),
  title: z.string(),
  role: z.enum(['administrator', 'office', 'focal-point', 'leader', 'inspector']),
  from: day,
  to: day.nullable(),
});

export const historyLine = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  action: z.string(),
  personName: z.string().nullable(),
  postTitle: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
});

export const bodyPage = z.object({
  id,
  on: day,
  /** What it is on that day; null where it does not live then. */
  current: bodyVersion.nullable(),
  /** The name to show at the head also where it does not live: the last one known. */
  name: z.string(),
  livesFrom: day,
  livesTo: day.nullable(),
  /** From the top of the tree down to the body above this one. */
  path: z.array(named),
  children: z.array(z.object({ id, name: z.string(), kind })),
  /** All stretches of its life as they are held now, oldest first. */
  versions: z.array(bodyVersion),
  /** What was once held and later corrected, newest first. */
  corrected: z.array(bodyVersion),
  aliases: z.array(z.string()),
  /** Arrows that lead here and from here, oldest first. */
  arrows: z.array(successionArrow),
  /** Who answers on that day for what this body answered for. */
  succession: z.object({
    outcome: z.enum(['same', 'one', 'choice', 'none']),
    heirs: z.array(named),
  }),
  people: z.array(bodyPerson),
  history: z.array(historyLine),
  /** Names of the bodies that the history speaks of by id. */
  names: z.record(z.string(), z.string()),
  may: z.object({ change: z.boolean(), end: z.boolean(), readPeople: z.boolean() }),
});
export type BodyPage = z.infer<typeof bodyPage>;

const newBody = z.object({
  ...nature,
  shortName: words.nullable().default(null),
  code: words.nullable().default(null),
  parentId: id.nullable().default(null),
  territory: words.nullable().default(null),
  /** First day of its life. */
  from: day,
  aliases: z.array(name).max(50).default([]),
  /** Set to found it although a body of that name lives already. */
  twin: z.boolean().default(false),
});

const changedBody = z.object({ ...nature, from: day, reason: words.default('') }).partial({
  name: true,
  shortName: true,
  code: true,
  kind: true,
  level: true,
  parentId: true,
  territory: true,
});

/** What the words of a document denote on a day. */
export const resolution = z.object({
  outcome: z.enum(['one', 'candidates', 'ended', 'none']),
  bodies: z.array(
    z.object({ id, name: z.string(), endedOn: day.nullable(), heirs: z.array(named), choice: z.boolean() }),
  ),
});
export type ResolutionAnswer = z.infer<typeof resolution>;

export const organisationsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/organisations',
    summary: 'The bodies of the province as they stood on a day, in the order of the tree.',
    query: z.object({
      on: day.optional(),
      q: words.optional(),
      kind: kind.optional(),
      level: level.optional(),
    }),
    response: organisationList,
  }),
  resolve: endpoint({
    method: 'GET',
    path: '/api/organisation-names',
    summary: 'What a name denotes on a day: one body, several, one that has ended, or none.',
    query: z.object({ wording: name, on: day.optional() }),
    response: resolution,
  }),
  members: endpoint({
    method: 'GET',
    path: '/api/organisation-classes',
    summary: 'The bodies a class such as "các sở, ngành" may mean on a day; a proposal to tick by hand.',
    query: z.object({ wording: name, on: day.optional() }),
    response: z.object({ known: z.boolean(), bodies: z.array(named) }),
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/organisations/:id',
    summary: 'One body: its life in versions, its names, where its work came from and went, its people.',
    params: byId,
    query: z.object({ on: day.optional() }),
    response: bodyPage,
  }),
  found: endpoint({
    method: 'POST',
    path: '/api/organisations',
    summary: 'Enters a body that lives from a day on.',
    body: newBody,
    response: z.object({ id }),
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/api/organisations/:id',
    summary: 'Says what a body is from a day on; what was held before stays readable.',
    params: byId,
    body: changedBody,
    response: z.object({ id }),
  }),
  end: endpoint({
    method: 'POST',
    path: '/api/organisations/:id/end',
    summary: 'Ends a body: from that day it is no more; without a day, a recorded end is taken back.',
    params: byId,
    body: z.object({ day: day.nullable(), reason: words.default('') }),
    response: z.object({ id }),
  }),
  addAlias: endpoint({
    method: 'POST',
    path: '/api/organisations/:id/aliases',
    summary: 'Adds a name by which documents call the body.',
    params: byId,
    body: z.object({ alias: name }),
    response: z.object({ aliases: z.array(z.string()) }),
  }),
  removeAlias: endpoint({
    method: 'DELETE',
    path: '/api/organisations/:id/aliases/:alias',
    summary: 'Takes such a name away.',
    params: z.object({ id, alias: name }),
    response: z.object({ aliases: z.array(z.string()) }),
  }),
  recordSuccession: endpoint({
    method: 'POST',
    path: '/api/successions',
    summary:
      'Records an arrow of succession: merge, split, rename, transfer of functions, or end without heir.',
    body: z.object({
      kind: z.enum(SUCCESSION_KINDS),
      fromId: id,
      toId: id.nullable().default(null),
      effectiveOn: day,
      legalBasis: z.string().trim().max(1000).default(''),
      share: z.number().positive().max(1).nullable().default(null),
      functions: z.string().trim().max(1000).nullable().default(null),
    }),
    response: z.object({ id }),
  }),
  withdrawSuccession: endpoint({
    method: 'POST',
    path: '/api/successions/:id/withdrawal',
    summary: 'Takes back an arrow that was entered wrongly; it stays in the history.',
    params: byId,
    body: z.object({ reason: z.string().trim().min(3).max(500) }),
    response: z.object({ id }),
  }),
} as const;

/** Types of the calls, for the screens. */
export type OrganisationsApi = ApiOf<typeof organisationsEndpoints>;
