import { type Kysely, sql } from 'kysely';
import { isId } from '../ids/id.ts';
import { APPLICATION_ROLE, type Database } from './database.ts';
import { onOneConnection } from './one-connection.ts';
import type { Tables } from './tables.ts';

/** A transaction that runs as the application's role inside one jurisdiction. */
export type Transaction = Kysely<Tables>;

/**
 * Runs `work` in one transaction as the application's role, seeing one jurisdiction only (row-level security).
 * Role and jurisdiction are set inside the transaction: on the embedded engine all connections share one session.
 * With `write`, writers of one jurisdiction come one after the other, as the audit chain does; so they cannot
 * deadlock. What was read is answered without waiting for the end of its transaction; what was written never.
 */
export function inJurisdiction<R>(
  database: Database,
  jurisdictionId: string,
  mode: 'read' | 'write',
  work: (tx: Transaction) => Promise<R>,
): Promise<R> {
  if (!isId(jurisdictionId)) throw new Error('A jurisdiction is named by its id.');
  const lock =
    mode === 'write' ? `; select pg_advisory_xact_lock(hashtextextended('quyet:${jurisdictionId}', 0))` : '';
  const opening =
    `begin${mode === 'read' ? ' read only' : ''}; set local role ${APPLICATION_ROLE}; ` +
    `select set_config('quyet.jurisdiction', '${jurisdictionId}', true)${lock}`;
  return transaction(database, opening, mode, work);
}

/**
 * The first statement of `work` follows on the heels of the opening. Should the opening fail after its `begin`, the
 * transaction is aborted and nothing that follows can run; before its `begin` only the connection itself can fail.
 */
function transaction<R>(
  database: Database,
  opening: string,
  mode: 'read' | 'write',
  work: (tx: Transaction) => Promise<R>,
): Promise<R> {
  return new Promise<R>((resolve, reject) => {
    const done = onOneConnection(database, async (connection) => {
      const run = (statement: string) => sql.raw(statement).execute(connection);
      const opened = run(opening).then(
        () => null,
        (fault: unknown) => ({ fault }),
      );
      try {
        const result = await work(connection);
        const failed = await opened;
        if (failed) throw failed.fault;
        if (mode === 'read') resolve(result);
        await run('commit');
        resolve(result);
      } catch (fault) {
        const failed = await opened;
        await run('rollback').catch(() => undefined); // the connection itself may be gone
        throw failed ? failed.fault : fault;
      }
    });
    done.catch(reject); // without effect where a reader has its answer
  });
}
