import { currentLanguage } from '../i18n/language.ts';
import { ApiError, fromNetwork, fromResponse } from './error.ts';

/** What a request may carry and what comes back; a module's schema file names one for each route. */
export type Endpoint = {
  params?: Readonly<Record<string, string>>;
  query?: object;
  body?: unknown;
  response: unknown;
};

/** `'GET /api/tasks/:id'` → its endpoint. */
export type ApiMap = { [route: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`]: Endpoint };

/** One part of a call: required when the endpoint declares it, left out when it is undefined or absent there. */
type Part<E, K extends string> = K extends keyof E
  ? undefined extends E[K]
    ? { [P in K]?: E[K] }
    : { [P in K]: E[K] }
  : { [P in K]?: undefined };

/** What a call takes: exactly the parts its endpoint declares, and the choices every call has. */
export type Request<E> = Part<E, 'params'> &
  Part<E, 'query'> &
  Part<E, 'body'> & {
    signal?: AbortSignal;
    /** The same key for every try of one write, so that it happens once; a new one is made when absent. */
    idempotencyKey?: string;
  };

type Call<E> = object extends Request<E> ? [request?: Request<E>] : [request: Request<E>];

/** A client whose calls are checked against the map: `client('GET /api/tasks/:id', { params: { id } })`. */
export type Client<Api> = <R extends keyof Api & string>(
  route: R,
  ...call: Call<Api[R]>
) => Promise<Api[R] extends { response: infer T } ? T : never>;

/** The address of a route with its params filled in and its query in a steady order. */
export function addressOf(
  path: string,
  params: Readonly<Record<string, string>> = {},
  query: object = {},
): string {
  const filled = path.replace(/:([A-Za-z]\w*)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`The address ${path} needs "${name}".`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(key, String(one));
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** The headers of every call: the server's words come in the language on the screen, not in the browser's. */
export function readHeaders(): Record<string, string> {
  return { Accept: 'application/json', 'Accept-Language': currentLanguage() };
}

/** The headers of a write: proof that a page of ours sent it, and the key by which a retry is recognised. */
export function writeHeaders(idempotencyKey: string = newKey()): Record<string, string> {
  return { 'X-Quyet': '1', 'Idempotency-Key': idempotencyKey };
}

/** A key no other write has. `randomUUID` exists only where the page came encrypted; inside an office it may not. */
function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes: Uint8Array = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Loose = {
  params?: Readonly<Record<string, string>>;
  query?: object;
  body?: unknown;
  signal?: AbortSignal;
  idempotencyKey?: string;
};

/**
 * A client for the routes of `Api`. Answers are given as they come; everything else is an {@link ApiError},
 * also when the network is gone. A 401 sends the person to sign in and back, unless `onSignedOut` says otherwise.
 */
export function createClient<Api>({
  onSignedOut = askToSignIn,
}: {
  onSignedOut?: () => void;
} = {}): Client<Api> {
  const call = async (route: string, request: Loose = {}): Promise<unknown> => {
    const [method = 'GET', path = ''] = route.split(' ', 2);
    const headers = readHeaders();
    if (method !== 'GET') Object.assign(headers, writeHeaders(request.idempotencyKey));
    const init: RequestInit = { method, headers, credentials: 'same-origin' };
    if (request.body !== undefined) {
      headers['Content-Type'] = 'application/json';
      init.body = JSON.stringify(request.body);
    }
    if (request.signal) init.signal = request.signal;
    const address = addressOf(path, request.params, request.query);
    let response: Response;
    try {
      response = await fetch(address, init);
    } catch (cause) {
      throw fromNetwork(cause);
    }
    if (!response.ok) {
      const error = await fromResponse(response);
      if (error.status === 401) onSignedOut();
      throw error;
    }
    if (response.status === 204) return undefined;
    return response.json();
  };
  return call as Client<Api>;
}

let signInAsked = false;

/** Sends the person to sign in, once, remembering where they were. */
export function askToSignIn(): void {
  if (signInAsked || typeof location === 'undefined' || location.pathname.startsWith('/sign-in')) return;
  signInAsked = true;
  const next = location.pathname + location.search;
  location.assign(next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`);
}

export { ApiError };
