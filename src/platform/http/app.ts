import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { z } from 'zod';
import { Fault } from '../errors/fault.ts';
import { fault } from '../errors/platform.errors.ts';
import { newId } from '../ids/id.ts';
import type { Log } from '../log/log.ts';
import type { FileAnswer } from './endpoint.ts';
import { answerGiven, keepAnswer, requestDigest } from './idempotency.ts';
import type { Route } from './route.ts';
import { type Caller, inScope, type ScopeParts } from './scope.ts';

/** What the composition root gives the web server. */
export interface AppParts<A extends Caller> {
  readonly log: Log;
  readonly routes: readonly Route<A>[];
  readonly uploadLimitBytes: number;
  /** The caller of a request and the frame of its work, or null where nobody is signed in. */
  readonly callerOf: (request: Request, address: string | null) => Promise<ScopeParts<A> | null>;
  /** Address of the peer; behind a proxy the proxy's word counts only where PUBLIC_URL is set. */
  readonly addressOf: (context: Context) => string | null;
  /** Mounts what stands beside the routes of the modules: health, sign-in. */
  readonly before: (app: Hono) => void;
}

const JSON_LIMIT = 2 * 1024 * 1024;

/** The web server's API: every route validated, judged, run in one transaction, idempotent where it writes. */
export function createApp<A extends Caller>(parts: AppParts<A>): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
      strictTransportSecurity: false, // set by the proxy that holds the certificate
    }),
  );
  app.use('/api/*', async (context, next) => {
    context.header('cache-control', 'no-store'); // before the answer is made: added to a finished one, it costs a copy
    await next();
  });
  parts.before(app);
  for (const route of parts.routes) mount(app, route, parts);
  app.onError((thrown, context) => answerFault(thrown, context, parts.log));
  app.all('/api/*', (context) => answerFault(fault('NOT_FOUND'), context, parts.log));
  return app;
}

function mount<A extends Caller>(app: Hono, route: Route<A>, parts: AppParts<A>): void {
  const { endpoint } = route;
  const writes = endpoint.method !== 'GET';
  const maxSize = endpoint.body === 'file' ? parts.uploadLimitBytes : JSON_LIMIT;
  const guard: MiddlewareHandler = writes ? noLargerThan(maxSize) : (_, next) => next();

  app.on(endpoint.method, endpoint.path, guard, async (context) => {
    const frame = await parts.callerOf(context.req.raw, parts.addressOf(context));
    if (!frame) throw fault('NOT_SIGNED_IN');
    if (writes && context.req.header('x-quyet') !== '1') throw fault('CROSS_SITE');
    if (!route.policy.allows(frame.actor)) throw fault('NOT_ALLOWED', { needs: route.policy.sentence });

    const bytes = writes ? new Uint8Array(await context.req.arrayBuffer()) : new Uint8Array();
    const input = {
      params: check(endpoint.params, context.req.param(), 'params'),
      query: check(endpoint.query, grouped(context.req.queries()), 'query'),
      body: endpoint.body === 'file' ? bytes : check(endpoint.body, json(bytes, endpoint.body), 'body'),
      fileName: decoded(context.req.header('x-file-name')),
    };
    await route.examine?.(input as never);
    // A file that is sent changes nothing but the trail: asked for again, it is made again, not kept as an answer.
    const keeps = writes && endpoint.response !== 'file' && !endpoint.secretAnswer;
    const key = keeps ? context.req.header('idempotency-key') : undefined;
    const digest = key ? requestDigest(endpoint.method, context.req.path, bytes) : '';

    const answer = await inScope(frame, writes ? 'write' : 'read', async (scope) => {
      const given = key ? await answerGiven(scope.tx, frame.actor, key, digest) : undefined;
      if (given) return given;
      const body = await route.handle(scope, input as never);
      if (key) await keepAnswer(scope.tx, frame.actor, key, digest, 200, body);
      return { status: 200, body };
    });
    if (endpoint.response === 'file') return sendFile(context, answer.body as FileAnswer);
    return context.json(answer.body as never, answer.status as 200);
  });
}

/** Refuses a body beyond the limit: by its announced length, which the server holds it to, or while it comes in. */
function noLargerThan(maxSize: number): MiddlewareHandler {
  const refuse = () => {
    throw fault('BODY_TOO_LARGE', { limitBytes: maxSize });
  };
  const whileComing = bodyLimit({ maxSize, onError: refuse });
  return (context, next) => {
    const length = context.req.header('content-length');
    const announced = length !== undefined && context.req.header('transfer-encoding') === undefined;
    if (!announced) return whileComing(context, next);
    return Number(length) > maxSize ? refuse() : next();
  };
}

function check(schema: z.ZodType | 'file' | undefined, value: unknown, part: string): unknown {
  if (schema === undefined || schema === 'file') return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    field: [part, ...issue.path].join('.'),
    problem: issue.message,
  }));
  throw fault('INVALID_INPUT', { fields });
}

function json(bytes: Uint8Array, schema: unknown): unknown {
  if (schema === undefined || bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw fault('INVALID_INPUT', { fields: [{ field: 'body', problem: 'not JSON' }] });
  }
}

/** Repeated query parameters become lists, single ones texts. */
function grouped(queries: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
  );
}

function decoded(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? '').normalize('NFC');
  } catch {
    return '';
  }
}

function sendFile(context: Context, file: FileAnswer): Response {
  const how = file.inline ? 'inline' : 'attachment';
  context.header('content-type', file.mediaType);
  context.header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  context.header('x-content-type-options', 'nosniff');
  return context.body(file.bytes as Uint8Array<ArrayBuffer>);
}

/** Every fault leaves as code, words in the caller's language, and what to do; anything else as INTERNAL with an id. */
export function answerFault(thrown: unknown, context: Context, log: Log): Response {
  const known = thrown instanceof Fault ? thrown : unexpected(thrown, log);
  const language = (context.req.header('accept-language') ?? 'vi').startsWith('en') ? 'en' : 'vi';
  return context.json(
    {
      code: known.code,
      message: known.text[language],
      hint: known.text.hint[language],
      details: known.details,
    },
    known.text.status,
  );
}

function unexpected(thrown: unknown, log: Log): Fault {
  const code = (thrown as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && /^(08|57P0|53)|^ECONN|^EPIPE/.test(code))
    return fault('DATABASE_UNAVAILABLE');
  const requestId = newId();
  // The message of a database error can quote values of a row; only its kind and place are logged.
  log.error(
    {
      requestId,
      kind: (thrown as Error)?.name,
      dbCode: code,
      stack: (thrown as Error)?.stack?.split('\n').slice(1, 8),
    },
    'unexpected fault',
  );
  return fault('INTERNAL', { requestId });
}
