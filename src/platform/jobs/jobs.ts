import { PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';

/** A kind of background work. Data holds ids only, never contents: what a job needs it reads itself. */
export interface JobKind<D extends Readonly<Record<string, string>>> {
  /** "directives.read" */
  readonly name: string;
  readonly run: (data: D) => Promise<void>;
  /** Tries after a failure; the work must be safe to repeat. */
  readonly retries: number;
  /** Longest run, in seconds; afterwards it counts as failed and is tried again. */
  readonly seconds: number;
  /** Cron in office time, with the plain words beside it in the module; none for work started by hand. */
  readonly schedule?: string;
}

export interface Jobs {
  /** Queues one piece of work; call it after commit. The same `key` waits only once. */
  send(name: string, data: Readonly<Record<string, string>>, key: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts pg-boss (its own schema, as the owner) and, where `work` is set, the workers. */
export async function startJobs(
  database: Database,
  log: Log,
  kinds: readonly JobKind<never>[],
  work: boolean,
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values as unknown[]) },
    schema: 'pgboss',
    migrate: true,
    supervise: work,
    schedule: work,
  });
  boss.on('error', (fault) => log.warn({ kind: fault.name }, 'job queue'));
  await boss.start();
  const workers = new Map<string, string>();
  for (const kind of kinds) {
    await boss.createQueue(kind.name, {
      policy: 'short',
      retryLimit: kind.retries,
      retryBackoff: true,
      expireInSeconds: kind.seconds,
    });
    if (!work) continue;
    const worker = await boss.work(
      kind.name,
      { pollingIntervalSeconds: 0.5, batchSize: 1 },
      async ([job]) => {
        if (!job) return;
        log.debug({ job: kind.name, id: job.id }, 'job started');
        await kind.run(job.data as never);
      },
    );
    workers.set(kind.name, worker);
    if (kind.schedule) await boss.schedule(kind.name, kind.schedule, {}, { tz: 'Asia/Ho_Chi_Minh' });
  }
  return {
    send: async (name, data, key) => {
      await boss.send(name, data, { singletonKey: key });
      // Who works in this process need not wait for its next look at the queue.
      const worker = workers.get(name);
      if (worker !== undefined) boss.notifyWorker(worker);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
