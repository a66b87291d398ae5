import type { PGlite } from '@electric-sql/pglite';

/** Messages of the extended protocol that a Sync ends: Parse, Bind, Describe, Execute, Close, Flush. */
const UNENDED = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));
const SYNC = Uint8Array.from([0x53, 0, 0, 0, 4]);

/**
 * The database as the socket server may see it. The server hands over one protocol message at a time and keeps other
 * connections out only while a transaction is open; but all connections share one session with one unnamed statement
 * and one unnamed portal, so another connection's Parse between ours and our Bind would run *its* statement for us.
 * Here a batch counts as a transaction until its Sync, so a statement outside a transaction is not broken into either.
 */
export function oneBatchAtATime(db: PGlite): PGlite {
  let unended = false;
  const own: Partial<PGlite> = {
    isInTransaction: () => unended || db.isInTransaction(),
    execProtocolRawStream: (message, options) => {
      unended = UNENDED.has(message[0] as number);
      return db.execProtocolRawStream(message, options);
    },
    // The server rolls back what a lost connection has left behind: an unended batch as well as a transaction.
    exec: async (query, options) => {
      if (unended) await db.execProtocolRawStream(SYNC, { onRawData: () => undefined });
      unended = false;
      return db.exec(query, options);
    },
  };
  return new Proxy(db, {
    get: (target, name) => {
      if (Object.hasOwn(own, name)) return own[name as keyof PGlite];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
