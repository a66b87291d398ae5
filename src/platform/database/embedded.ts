import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running embedded database: where its socket is, and how to end it. */
export interface Embedded {
  /** Folder of the socket; `pg` takes it as host. */
  readonly host: string;
  readonly pid: number;
  close(): Promise<void>;
  /** Called once if the child ends by itself. */
  onLost(listener: () => void): void;
}

/** The data folder is open in another process; two on one folder would lose data. */
export class DataDirInUse extends Error {
  constructor(dataDir: string) {
    super(`DATA_DIR_IN_USE: another process works on ${dataDir}. Stop it first, or choose another DATA_DIR.`);
    this.name = 'DataDirInUse';
  }
}

/** Where a running process says how its database is reached, so that a command can join it. */
const addressFile = (dataDir: string): string => join(dataDir, 'embedded.address');

/** The socket folder of the database that runs on this folder, or null where none answers. */
export function runningEmbedded(dataDir: string): Promise<string | null> {
  return new Promise((resolve) => {
    let host: string;
    try {
      host = readFileSync(addressFile(dataDir), 'utf8').trim();
    } catch {
      resolve(null);
      return;
    }
    const socket = connect(join(host, '.s.PGSQL.5432'));
    socket.once('error', () => resolve(null));
    socket.once('connect', () => {
      socket.destroy();
      resolve(host);
    });
  });
}

type ChildState = { state: 'ready' } | { state: 'locked' } | { state: 'failed'; reason: string };

/** Starts PGlite in a child process on `dataDir`. Rejects with DataDirInUse where another process holds the folder. */
export async function startEmbedded(dataDir: string): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true });
  const host = mkdtempSync(join(tmpdir(), 'quyet-')); // short and ours alone: socket paths end at 108 bytes
  const child = fork(join(import.meta.dirname, 'embedded-child.ts'), [dataDir, host], {
    execPath: process.execPath,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let closing = false;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const state = await firstState(child, ended);
  if (state.state === 'locked') throw new DataDirInUse(dataDir);
  if (state.state === 'failed') throw new Error(`The embedded database did not start: ${state.reason}`);
  writeFileSync(addressFile(dataDir), host, { mode: 0o600 });
  return {
    host,
    pid: child.pid as number,
    onLost: (listener) => {
      child.once('exit', () => {
        if (!closing) listener();
      });
    },
    close: async () => {
      closing = true;
      if (child.connected) child.send('close');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
      rmSync(addressFile(dataDir), { force: true });
      rmSync(host, { recursive: true, force: true });
    },
  };
}

function firstState(child: ChildProcess, ended: Promise<void>): Promise<ChildState> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message as ChildState));
    child.once('error', (fault) => resolve({ state: 'failed', reason: fault.message }));
    ended.then(() => resolve({ state: 'failed', reason: 'the process ended before it was ready' }));
  });
}
