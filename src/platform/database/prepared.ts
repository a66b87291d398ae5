import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';

/**
 * Put in front of a statement that runs many times in few forms: on PostgreSQL each connection then parses, rewrites
 * (row-level security) and plans it once and not each time. Limits in it should be literals, or the general plan reckons
 * with a tenth of the table. The embedded engine shares one session among all connections and takes no names.
 */
export const PREPARED = sql.raw('/* prepared */');

const MARK = '/* prepared */';
/** Forms kept per connection; what comes after them runs unprepared. */
const MOST = 200;

type Query = (text: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/** Lets the connections of a pool keep marked statements under a name. */
export function keepStatements(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const names = new Map<string, string>();
    const query = client.query.bind(client) as Query;
    const kept: Query = (text, values, ...rest) => {
      if (typeof text !== 'string' || !text.startsWith(MARK) || !Array.isArray(values))
        return query(text, values, ...rest);
      const name = names.get(text) ?? (names.size < MOST ? digest(text) : undefined);
      if (name === undefined) return query(text, values, ...rest);
      names.set(text, name);
      return query({ name, text, values }, ...rest);
    };
    client.query = kept as typeof client.query;
  });
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 40);
