import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';

/** Seconds after which an unused session ends; each hour of use renews it. */
const SESSION_SECONDS = 12 * 60 * 60;
const PASSWORD_LEAST = 12;

/** Carries the address the web server has seen to the limit on guesses; what a client sends under it is overwritten. */
export const ADDRESS_HEADER = 'x-quyet-address';

export interface IdentityOptions {
  readonly database: Database;
  readonly secret: string;
  /** Address people use; cookies are marked secure where it is https. */
  readonly url: string;
}

/**
 * Sign-in, sessions and password keeping by better-auth, in a schema of its own and as the owner. It knows accounts
 * only; people, posts and roles are ours. Nobody registers by themselves: accounts come from first links.
 */
export function openIdentity(options: IdentityOptions) {
  return betterAuth({
    appName: 'Quyết',
    baseURL: options.url,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: [options.url],
    database: { db: options.database.owner.withSchema('auth') as never, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LEAST,
      maxPasswordLength: 256,
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: 60 * 60, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: 'quyet',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      // Said aloud, since the library leaves the check out where it believes to be tested.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [{ id: 'opened-sessions', endpoints: { openSession } }],
  });
}

/** Opens a session without a password, after a link or a demonstration role was checked. Not reachable over HTTP. */
const openSession = createAuthEndpoint(
  '/opened-sessions/open',
  { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (context) => {
    const user = await context.context.internalAdapter.findUserById(context.body.userId);
    if (!user) throw new APIError('NOT_FOUND');
    const session = await context.context.internalAdapter.createSession(user.id);
    await setSessionCookie(context, { session, user });
    return context.json({ ok: true });
  },
);

export type Identity = ReturnType<typeof openIdentity>;

/** Creates an account, with a password where one is given. Answers its id; an e-mail already known answers that one. */
export async function createAccount(
  identity: Identity,
  account: { email: string; name: string; password?: string },
): Promise<string> {
  const context = await identity.$context;
  const known = await context.internalAdapter.findUserByEmail(account.email);
  const user =
    known?.user ??
    (await context.internalAdapter.createUser(
      { email: account.email, name: account.name, emailVerified: true },
      { method: 'email-password' },
    ));
  if (account.password !== undefined) {
    const password = await context.password.hash(account.password);
    const credential = await context.internalAdapter.findCredentialAccount(user.id);
    if (credential) await context.internalAdapter.updatePassword(user.id, password);
    else
      await context.internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password,
      });
  }
  return user.id;
}

/** The secret that signs cookies: made on first start, kept in the data folder, readable by the process's owner only. */
export function sessionSecret(dataDir: string): string {
  const path = join(dataDir, 'keys', 'session-secret');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  const secret = randomBytes(48).toString('base64url');
  writeFileSync(path, secret, { mode: 0o600, flag: 'wx' });
  return secret;
}
