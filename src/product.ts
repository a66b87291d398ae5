import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import {
  type Actor,
  openIdentity,
  openSessions,
  sessionSecret,
  signInRoutes,
} from './modules/access/index.ts';
import { foundProvince } from './modules/organisations/index.ts';
import { createModules } from './modules.ts';
import { type Clock, realClock } from './platform/clock/clock.ts';
import type { Config } from './platform/config/config.ts';
import { type Database, openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { createBus } from './platform/events/bus.ts';
import { openFileStore } from './platform/files/file-store.ts';
import { createApp } from './platform/http/app.ts';
import { openApi } from './platform/http/openapi.ts';
import { mountPublic } from './platform/http/public-route.ts';
import { mountScreens } from './platform/http/screens.ts';
import { newId } from './platform/ids/id.ts';
import { type Jobs, startJobs } from './platform/jobs/jobs.ts';
import { type Log, openLog } from './platform/log/log.ts';
import type { Module, Services } from './platform/module.ts';

export interface Product {
  readonly services: Services;
  readonly modules: readonly Module<Actor>[];
  /** Address people use. */
  readonly url: string;
  /** "GET /api/tasks": every address the web server answers, as mounted; held against the routes and their policies. */
  readonly mounted: readonly string[];
  close(): Promise<void>;
}

export interface ProductOverrides {
  readonly clock?: Clock;
  readonly log?: Log;
  /** A database that is open already (tests); closed by whoever opened it. */
  readonly database?: Database;
  /** Work on a migrated database before the modules start: loading the demonstration. */
  readonly prepare?: (services: Services) => Promise<void>;
}

/** Composition root: configuration → database → modules → role of this process. Order of starting, readable as a list. */
export async function startProduct(config: Config, overrides: ProductOverrides = {}): Promise<Product> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const log = overrides.log ?? openLog(config.logLevel);
  const database = overrides.database ?? (await openDatabase(config));
  await migrate(database);
  let jobs: Jobs | null = null;
  const services: Services = {
    config,
    database,
    log,
    clock: overrides.clock ?? realClock,
    files: openFileStore(join(config.dataDir, 'files')),
    bus: createBus((fault, event) =>
      log.error({ kind: event.kind, fault: (fault as Error)?.name }, 'listener failed'),
    ),
    originId: await installationId(database),
    jobs: () => {
      if (!jobs) throw new Error('The job queue does not run yet.');
      return jobs;
    },
  };
  await overrides.prepare?.(services);
  const modules = createModules(services);
  jobs = await startJobs(
    database,
    log,
    modules.flatMap((module) => module.jobs ?? []),
    config.processRole !== 'web',
  );
  for (const module of modules) await module.start?.();
  const server = config.processRole === 'worker' ? null : await listen(services, modules);
  return {
    services,
    modules,
    url: server?.url ?? '',
    mounted: server?.mounted ?? [],
    close: async () => {
      await server?.close();
      await jobs?.stop();
      if (!overrides.database) await database.close();
    },
  };
}

/** Made once, kept for good: the origin of everything created here. */
async function installationId(database: Database): Promise<string> {
  await database.owner
    .insertInto('installation')
    .values({ id: newId() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await database.owner.selectFrom('installation').select('id').executeTakeFirstOrThrow();
  return row.id;
}

/** The web server: API, sign-in, health, screens. */
async function listen(services: Services, modules: readonly Module<Actor>[]) {
  const { config, database, clock, bus, originId, log } = services;
  const { server, port, handle } = await bind(config);
  const url =
    config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const identity = openIdentity({ database, secret: sessionSecret(config.dataDir), url });
  const sessions = openSessions({ identity, database, clock, bus, originId });
  const app = createApp<Actor>({
    log,
    routes: modules.flatMap((module) => module.routes),
    uploadLimitBytes: config.uploadLimitBytes,
    callerOf: sessions.frame,
    addressOf: (context) => addressOf(context, config),
    before: (hono) => {
      hono.get('/healthz', (context) => context.json({ ok: true, engine: database.engine }));
      const contract = openApi(
        modules.flatMap((module) => module.routes.map((route) => route.endpoint)),
        '0.1.0',
      );
      hono.get('/api/openapi.json', (context) => context.json(contract));
      mountPublic(
        hono,
        signInRoutes({
          services,
          identity,
          sessions,
          addressOf: (context) => addressOf(context, config),
          mayOf: () => ({}),
          foundProvince: (first) =>
            foundProvince(
              { database, bus, originId, at: clock.now(), today: clock.today() },
              {
                province: first.province ?? '',
                administrator: { name: first.name, email: first.email },
                from: clock.today(),
                demonstrationDay: null,
              },
            ),
        }),
      );
    },
  });
  mountScreens(app, join(import.meta.dirname, '../dist'));
  handle(app.fetch);
  return {
    url,
    mounted: [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))],
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3_000).unref();
      }),
  };
}

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** Binds the port first, since PORT=0 takes a free one and cookies must know the address. */
function bind(config: Config): Promise<{ server: ServerType; port: number; handle: (fetch: Fetch) => void }> {
  let answer: Fetch = () => new Response('starting', { status: 503 });
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: (request, env) => answer(request, env), port: config.port, hostname: config.host },
      (info: AddressInfo) => {
        resolve({
          server,
          port: info.port,
          handle: (fetch) => {
            answer = fetch;
          },
        });
      },
    );
    server.once('error', reject);
  });
}

/** Behind a proxy (PUBLIC_URL set) the last address it adds counts; else the peer's own. */
function addressOf(context: Context, config: Config): string | null {
  const forwarded = config.publicUrl
    ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return forwarded || (getConnInfo(context).remote.address ?? null);
}
