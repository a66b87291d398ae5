import type { Clock } from './clock/clock.ts';
import type { Config } from './config/config.ts';
import type { Database } from './database/database.ts';
import type { Bus } from './events/bus.ts';
import type { FileStore } from './files/file-store.ts';
import type { Route } from './http/route.ts';
import type { Caller } from './http/scope.ts';
import type { JobKind, Jobs } from './jobs/jobs.ts';
import type { Log } from './log/log.ts';

/** What the composition root gives every module. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly files: FileStore;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  /** This installation's id: the origin of every object created here. */
  readonly originId: string;
  /** The job queue, once it runs; modules use it from handlers and listeners, never while they are being made. */
  readonly jobs: () => Jobs;
}

/** What a module offers to the composition root. */
export interface Module<A extends Caller> {
  readonly name: string;
  readonly routes: readonly Route<A>[];
  readonly jobs?: readonly JobKind<never>[];
  /** Called once everything runs: listeners on the bus, work left over from the last run. */
  readonly start?: () => Promise<void>;
}
