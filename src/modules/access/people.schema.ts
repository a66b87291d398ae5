import { z } from 'zod';
import { type ApiOf, endpoint } from '../../platform/http/endpoint.ts';
import { ROLES } from './role.ts';

export type { Role } from './role.ts';

const id = z.uuid();
const day = z.iso.date();
const personName = z.string().trim().min(2).max(200);
const email = z
  .string()
  .trim()
  .transform((text) => text.toLowerCase())
  .pipe(z.email().max(254));
const language = z.enum(['vi', 'en']);
const role = z.enum(ROLES);
const title = z.string().trim().min(2).max(200);
const byId = z.object({ id });

export const personPost = z.object({
  id,
  title: z.string(),
  role,
  bodyId: id,
  /** What the body is called on that day, or was called last. */
  bodyName: z.string(),
  bodyLives: z.boolean(),
  from: day,
  /** First day on which it is no longer held. */
  to: day.nullable(),
  may: z.object({ end: z.boolean() }),
});
export type PersonPost = z.infer<typeof personPost>;

export const personRow = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language,
  /** Whether the person has set a password and can sign in. */
  hasAccount: z.boolean(),
  /** Posts held on that day. */
  posts: z.array(personPost),
});
export type PersonRow = z.infer<typeof personRow>;

export const peopleList = z.object({
  on: day,
  people: z.array(personRow),
  total: z.int(),
  /** Give it back as `after` for the next page; null at the end. */
  next: z.string().nullable(),
  may: z.object({ add: z.boolean() }),
});
export type PeopleList = z.infer<typeof peopleList>;

export const personPage = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language,
  hasAccount: z.boolean(),
  /** All posts, the one held longest ago first. */
  posts: z.array(personPost),
  history: z.array(
    z.object({
      seq: z.int(),
      at: z.iso.datetime(),
      action: z.string(),
      personName: z.string().nullable(),
      postTitle: z.string().nullable(),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
      reason: z.string().nullable(),
    }),
  ),
  may: z.object({ change: z.boolean(), givePost: z.boolean(), invite: z.boolean() }),
});
export type PersonPage = z.infer<typeof personPage>;

const newPost = z.object({ bodyId: id, title, role, from: day, to: day.nullable().default(null) });

export const peopleEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'People with the posts they hold on a day.',
    query: z.object({
      on: day.optional(),
      q: z.string().trim().max(200).optional(),
      role: role.optional(),
      bodyId: id.optional(),
      after: z.string().max(400).optional(),
    }),
    response: peopleList,
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/people/:id',
    summary: 'One person with all posts and the history.',
    params: byId,
    response: personPage,
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/people',
    summary: 'Adds a person, with a first post where one is given.',
    body: z.object({
      name: personName,
      email,
      language: language.default('vi'),
      post: newPost.nullable().default(null),
    }),
    response: z.object({ id, postId: id.nullable() }),
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/api/people/:id',
    summary: 'Corrects the name, the e-mail address or the language of a person.',
    params: byId,
    body: z.object({ name: personName, email, language }).partial(),
    response: z.object({ id }),
  }),
  givePost: endpoint({
    method: 'POST',
    path: '/api/people/:id/posts',
    summary: 'Gives a post in a body from a day on.',
    params: byId,
    body: newPost,
    response: z.object({ id }),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/api/people/:id/first-link',
    summary:
      'Makes a one-time link with which the person sets a password; earlier links stay valid until used.',
    params: byId,
    secretAnswer: true,
    response: z.object({
      /** Path and query of the link, to be put behind the address of this installation. */
      path: z.string(),
      hours: z.int(),
    }),
  }),
  endPost: endpoint({
    method: 'POST',
    path: '/api/posts/:id/end',
    summary: 'Ends a post: from that day it is no longer held.',
    params: byId,
    body: z.object({ day, reason: z.string().trim().max(500).default('') }),
    response: z.object({ id }),
  }),
} as const;

/** Types of the calls, for the screens. */
export type PeopleApi = ApiOf<typeof peopleEndpoints>;
