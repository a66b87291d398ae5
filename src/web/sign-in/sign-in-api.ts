import { createClient } from '../api/client.ts';
import { ApiError } from '../api/error.ts';

/** A role of the demonstration that anyone on this machine may look through. */
export type DemonstrationRole = { id: string; name: string; title: string; body: string; role: Role };

/** What a post allows; the words are in `sign-in.texts.ts`. */
export type Role = 'administrator' | 'office' | 'focal-point' | 'leader' | 'inspector';

/** What a first link is for: an account that waits for its password, or the founding of the province. */
export type FirstLink = { purpose: 'person' | 'province'; name: string; email: string };

type Api = {
  'POST /api/auth/sign-in/email': { body: { email: string; password: string }; response: unknown };
  'GET /api/first-sign-in': { query: { token: string }; response: FirstLink };
  'POST /api/first-sign-in': {
    body: { token: string; name: string; email: string; password: string; province?: string };
    response: unknown;
  };
  'GET /api/demonstration/roles': { response: DemonstrationRole[] };
  'POST /api/demonstration/sign-in': { body: { id: string }; response: unknown };
};

/** The calls of these pages; a 401 here is a wrong password, not a lost session. */
export const signInClient = createClient<Api>({ onSignedOut: () => undefined });

/** The roles of the demonstration; none where there is no demonstration. */
export async function demonstrationRoles(): Promise<readonly DemonstrationRole[]> {
  try {
    return await signInClient('GET /api/demonstration/roles');
  } catch {
    return [];
  }
}

/** Where to go once signed in: the page asked for, only ever one of ours. */
export function nextPage(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}

export { ApiError };
