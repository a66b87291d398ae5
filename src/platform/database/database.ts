import { type Dialect, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Config } from '../config/config.ts';
import { type Embedded, runningEmbedded, startEmbedded } from './embedded.ts';
import { keepStatements } from './prepared.ts';
import type { Tables } from './tables.ts';

/** The role of requests and jobs: owns nothing, cannot pass row-level security. Created by the first migration. */
export const APPLICATION_ROLE = 'quyet_app';

export interface Database {
  /** As the owner: migrations, pg-boss, better-auth. Our own tables are reached through `inJurisdiction` only. */
  readonly owner: Kysely<Tables>;
  readonly pool: pg.Pool;
  readonly dialect: Dialect;
  readonly engine: 'embedded' | 'postgresql';
  close(): Promise<void>;
  onLost(listener: () => void): void;
}

/** Dates stay ISO texts (no time-zone slips) and counts become numbers, on both engines. */
function typeParsers(): pg.CustomTypesConfig {
  const own = new Map<number, (text: string) => unknown>([
    [pg.types.builtins.DATE, (text) => text],
    [pg.types.builtins.INT8, (text) => safeInteger(text)],
    [pg.types.builtins.NUMERIC, (text) => Number(text)],
  ]);
  return {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      own.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
  };
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`The count ${text} is too large for a number.`);
  return value;
}

type Place = Pick<Config, 'databaseUrl' | 'dataDir'>;

/** Opens the database that the configuration names; the embedded one is started first. */
export async function openDatabase(config: Place): Promise<Database> {
  return connectTo(config, config.databaseUrl ? null : await startEmbedded(config.dataDir));
}

/** For commands: joins the embedded database of a running server, or opens it where none runs. */
export async function joinDatabase(config: Place): Promise<Database> {
  const host = config.databaseUrl ? null : await runningEmbedded(config.dataDir);
  return host
    ? connectTo(config, { host, close: async () => undefined, onLost: () => undefined })
    : openDatabase(config);
}

type Reached = Pick<Embedded, 'host' | 'close' | 'onLost'>;

function connectTo(config: Place, embedded: Reached | null): Database {
  const pool = new pg.Pool({
    ...(embedded
      ? { host: embedded.host, port: 5432, user: 'postgres', database: 'postgres', max: 5 }
      : {
          connectionString: config.databaseUrl as string,
          max: 10,
          // Statements that do not wait for each other's answers travel together.
          pipeline: true,
          // Statements here are short; compiling one to machine code costs more than it ever saves.
          options: '-c jit=off',
        }),
    types: typeParsers(),
  });
  pool.on('error', () => undefined); // an idle connection was lost; the next query opens another
  if (!embedded) keepStatements(pool);
  const dialect = new PostgresDialect({ pool });
  const owner = new Kysely<Tables>({ dialect });
  return {
    owner,
    pool,
    dialect,
    engine: embedded ? 'embedded' : 'postgresql',
    onLost: (listener) => embedded?.onLost(listener),
    close: async () => {
      await owner.destroy();
      await embedded?.close();
    },
  };
}
