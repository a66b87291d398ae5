import type { Context } from 'hono';
import type { z } from 'zod';
import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { PublicRoute } from '../../platform/http/public-route.ts';
import type { Services } from '../../platform/module.ts';
import { fault } from './access.errors.ts';
import { readFirstLink, spendFirstLink } from './first-link.ts';
import { ADDRESS_HEADER, createAccount, type Identity } from './identity.ts';
import { demonstrationRole, firstLinkView, firstSignIn, session as sessionSchema } from './session.schema.ts';
import type { Session, Sessions } from './session.ts';
import { accountOf, bodyNamesOf, demonstrationRoles, linkAccount, personForLink } from './sign-in.store.ts';

export type FirstSignIn = z.infer<typeof firstSignIn>;

export interface SignInParts {
  readonly services: Services;
  readonly identity: Identity;
  readonly sessions: Sessions;
  /** Address of the peer, as the web server knows it; never what a client claims. */
  readonly addressOf: (context: Context) => string | null;
  /** What the caller may do at all, by name, for menus; collected from the modules' policies. */
  readonly mayOf: (session: Session) => Readonly<Record<string, boolean>>;
  /** Founds the first province with its first administrator; answers the person's id and jurisdiction. */
  readonly foundProvince: (first: FirstSignIn) => Promise<{ jurisdictionId: string; personId: string }>;
}

/** The better-auth paths that are open; everything else of it stays closed. */
const AUTH_PATHS = ['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/change-password'];

/** Sign-in, sign-out, the session, first links, and the demonstration's roles. */
export function signInRoutes(parts: SignInParts): readonly PublicRoute[] {
  const { services, identity, sessions } = parts;
  const now = () => services.clock.now();

  const route = (
    method: PublicRoute['method'],
    path: string,
    reason: string,
    handle: PublicRoute['handle'],
  ): PublicRoute => ({ method, path, reason, handle });
  return [
    ...AUTH_PATHS.map((path) =>
      route('POST', path, 'signing in and out itself', async (context) => {
        sessions.forget(context.req.raw.headers);
        return identity.handler(await withAddress(context.req.raw, parts.addressOf(context)));
      }),
    ),
    route('GET', '/api/session', 'tells whether somebody is signed in', async (context) => {
      const session = await sessions.read(context.req.raw.headers);
      if (!session) throw platformFault('NOT_SIGNED_IN');
      return context.json(await sessionView(parts, session));
    }),
    route(
      'GET',
      '/api/first-sign-in',
      'a first link is opened before there is an account',
      async (context) => {
        const link = await readFirstLink(services.database, context.req.query('token') ?? '', now());
        if (!link) throw fault('LINK_INVALID');
        const person =
          link.personId && link.jurisdictionId
            ? await personForLink(services.database, link.jurisdictionId, link.personId)
            : null;
        return context.json(
          firstLinkView.parse(
            person
              ? { purpose: 'person', name: person.name, email: person.email }
              : { purpose: 'province', name: '', email: '' },
          ),
        );
      },
    ),
    route(
      'POST',
      '/api/first-sign-in',
      'a first link is used before there is an account',
      async (context) => {
        sameSite(context);
        const first = parsed(firstSignIn.safeParse(await context.req.json().catch(() => null)));
        const link = await readFirstLink(services.database, first.token, now());
        if (!link || !(await spendFirstLink(services.database, first.token, now())))
          throw fault('LINK_INVALID');
        const who =
          link.personId && link.jurisdictionId
            ? { jurisdictionId: link.jurisdictionId, personId: link.personId }
            : await parts.foundProvince(first);
        const person = await personForLink(services.database, who.jurisdictionId, who.personId);
        const userId = await createAccount(identity, {
          email: person?.email ?? first.email,
          name: person?.name ?? first.name,
          password: first.password,
        });
        await linkAccount(services.database, who.jurisdictionId, who.personId, userId);
        return opened(identity, userId);
      },
    ),
    route(
      'GET',
      '/api/demonstration/roles',
      'the demonstration is there to be looked at',
      async (context) => {
        return context.json(
          demonstrationRole.array().parse(await demonstrationRoles(demonstrationOf(services))),
        );
      },
    ),
    route(
      'POST',
      '/api/demonstration/sign-in',
      'the demonstration is there to be looked at',
      async (context) => {
        sameSite(context);
        const { id } = (await context.req.json().catch(() => ({}))) as { id?: unknown };
        const roles = await demonstrationRoles(demonstrationOf(services));
        const role = roles.find((one) => one.id === id);
        if (!role) throw fault('NO_DEMONSTRATION');
        const known = await accountOf(services.database, role.id);
        const userId = known ?? (await createAccount(identity, { email: role.email, name: role.name }));
        if (!known) await linkAccount(services.database, role.jurisdictionId, role.id, userId);
        return opened(identity, userId);
      },
    ),
  ];
}

/** The demonstration's doors stand open only where the server listens to this machine alone. */
function demonstrationOf(services: Services) {
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(services.config.host);
  if (!services.config.demonstration || !loopback || services.config.publicUrl)
    throw fault('NO_DEMONSTRATION');
  return services.database;
}

async function opened(identity: Identity, userId: string): Promise<Response> {
  const answer = await identity.api.openSession({ body: { userId }, asResponse: true });
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response('{"ok":true}', { headers });
}

async function sessionView(parts: SignInParts, session: Session) {
  const { actor, today, jurisdiction } = session;
  const names = await bodyNamesOf(
    parts.services.database,
    jurisdiction.id,
    actor.posts.map((post) => post.bodyId),
    today,
  );
  return sessionSchema.parse({
    person: { id: actor.personId, name: actor.personName },
    posts: actor.posts.map(({ id, title, bodyId, role }) => ({
      id,
      title,
      bodyId,
      role,
      bodyName: names.get(bodyId) ?? '',
    })),
    jurisdiction: { id: jurisdiction.id, name: jurisdiction.name },
    today,
    demonstration: jurisdiction.demonstrationDay !== null,
    may: parts.mayOf(session),
  });
}

/** The request as it came, with the true address: the limit on guesses counts by it. */
async function withAddress(request: Request, address: string | null): Promise<Request> {
  const headers = new Headers(request.headers);
  headers.delete(ADDRESS_HEADER);
  if (address !== null) headers.set(ADDRESS_HEADER, address);
  return new Request(request.url, { method: request.method, headers, body: await request.arrayBuffer() });
}

function sameSite(context: Context): void {
  if (context.req.header('x-quyet') !== '1') throw platformFault('CROSS_SITE');
}

function parsed<T>(outcome: { success: true; data: T } | { success: false; error: z.ZodError }): T {
  if (outcome.success) return outcome.data;
  const fields = outcome.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    problem: issue.message,
  }));
  throw platformFault('INVALID_INPUT', { fields });
}
