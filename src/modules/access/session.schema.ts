import { z } from 'zod';
import { ROLES } from './role.ts';

/** Who is signed in, with the posts of the day and the day itself. */
export const session = z.object({
  person: z.object({ id: z.uuid(), name: z.string() }),
  posts: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      bodyId: z.uuid(),
      bodyName: z.string(),
      role: z.enum(ROLES),
    }),
  ),
  jurisdiction: z.object({ id: z.uuid(), name: z.string() }),
  today: z.iso.date(),
  demonstration: z.boolean(),
  may: z.record(z.string(), z.boolean()),
});
export type Session = z.infer<typeof session>;

/** The first sign-in: a password for an account that is ready, or the founding of the first province. */
export const firstSignIn = z.object({
  token: z.string().min(20).max(100),
  name: z.string().trim().min(2).max(200),
  email: z
    .email()
    .max(200)
    .transform((text) => text.toLowerCase()),
  password: z.string().min(12).max(256),
  province: z.string().trim().min(2).max(200).optional(),
});

/** What a first link is for, so that the page asks for the right things. */
export const firstLinkView = z.object({
  purpose: z.enum(['person', 'province']),
  name: z.string(),
  email: z.string(),
});

export const demonstrationRole = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string(),
  body: z.string(),
  role: z.enum(ROLES),
});
