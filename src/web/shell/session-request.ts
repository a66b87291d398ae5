import { ApiError, createClient } from '../api/client.ts';
import type { Session } from './session.ts';

type SessionApi = { 'GET /api/session': { response: Session } };

/** What came of asking who is signed in. */
export type SessionAnswer =
  | { kind: 'session'; session: Session }
  | { kind: 'stranger' }
  | { kind: 'unreachable'; error: unknown };

const storageKey = 'q.signed-in';

/** Whether this machine had a session when it was last asked; decides only what is loaded early. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(storageKey) === '1';
  } catch {
    return false;
  }
}

export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(storageKey, '1');
    else localStorage.removeItem(storageKey);
  } catch {
    // Without storage both are simply loaded one after the other.
  }
}

/** Asks who is signed in. A 401 is an answer, not a failure. */
export async function askForSession(): Promise<SessionAnswer> {
  try {
    const client = createClient<SessionApi>({ onSignedOut: () => undefined });
    return { kind: 'session', session: await client('GET /api/session') };
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return { kind: 'stranger' };
    return { kind: 'unreachable', error };
  }
}
