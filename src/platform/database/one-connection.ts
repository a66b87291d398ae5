import { type DatabaseConnection, Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/**
 * Runs `work` on one connection of the pool. On PostgreSQL its statements are sent as they are asked for and answered
 * in that order: the opening of a transaction and what follows it, or several that do not need each other, cost one
 * trip. Kysely's own `connection()` holds each statement back until the one before is answered; the embedded engine,
 * where all connections share one session, needs just that.
 */
export function onOneConnection<R>(
  { owner, dialect, engine }: Database,
  work: (connection: Kysely<Tables>) => Promise<R>,
): Promise<R> {
  if (engine === 'embedded') return owner.connection().execute(work);
  const executor = owner.getExecutor();
  return executor.provideConnection((connection) => {
    const provideConnection = <T>(consumer: (its: DatabaseConnection) => Promise<T>) => consumer(connection);
    const bound = executor.withConnectionProvider({ provideConnection });
    return work(new Kysely<Tables>({ config: { dialect }, dialect, driver: NO_DRIVER, executor: bound }));
  });
}

/** The pool is not this Kysely's to open, divide or close. */
const refused = () => Promise.reject(new Error('A bound connection opens and closes nothing.'));
const NO_DRIVER = {
  init: refused,
  acquireConnection: refused,
  beginTransaction: refused,
  commitTransaction: refused,
  rollbackTransaction: refused,
  releaseConnection: refused,
  destroy: refused,
};
