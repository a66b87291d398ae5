import { parseArgs } from 'node:util';

/** What a run of the bench is asked to do. */
export interface Options {
  /** How many tasks are filled in on each side. */
  readonly n: number;
  /** Measured requests of each kind, on each side. */
  readonly requests: number;
  /** Where the figures are written as JSON; null: printed only. */
  readonly json: string | null;
  /** A PostgreSQL server whose user may create databases and roles. */
  readonly server: string;
  /** Seconds of mixed load under which memory is measured. */
  readonly loadSeconds: number;
  /** Names of the requests to measure; all where empty. */
  readonly only: readonly string[];
  /** Leaves the two databases, to look at plans. */
  readonly keep: boolean;
}

const SERVER = 'postgres://postgres@127.0.0.1:5432/postgres';

/** Reads the command line of the bench; throws on what it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      n: { type: 'string', default: '200000' },
      requests: { type: 'string', default: '1000' },
      json: { type: 'string' },
      server: { type: 'string', default: SERVER },
      'load-seconds': { type: 'string', default: '10' },
      only: { type: 'string', default: '' },
      keep: { type: 'boolean', default: false },
    },
  });
  return {
    n: whole(values.n, 'n'),
    requests: whole(values.requests, 'requests'),
    json: values.json ?? null,
    server: values.server,
    loadSeconds: whole(values['load-seconds'], 'load-seconds'),
    only: values.only.split(',').filter(Boolean),
    keep: values.keep,
  };
}

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number above 0.`);
  return value;
}
