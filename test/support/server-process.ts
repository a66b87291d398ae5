import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The product as people run it: a process of its own, its settings from the environment. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** What it has said so far, on both outputs. */
  said(): string;
  /** Processes it has started itself (the embedded database). */
  children(): readonly number[];
  /** Ends it as a power cut would: the process alone, or with everything it has started. */
  kill(what: 'process' | 'group'): Promise<void>;
  /** Ends it as an operator would. */
  stop(): Promise<number | null>;
}

export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

type Settings = Readonly<Record<string, string>>;

const ROOT = join(import.meta.dirname, '../..');
const NOTHING_SET: Settings = { PORT: '0', DEMONSTRATION: '0', LOG_LEVEL: 'error' };

/** Neither the settings of whoever runs the tests nor those of the test runner reach the process. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...NOTHING_SET, ...settings };
}

/** Starts `node src/main.ts` and waits for its address. Rejects with what it said where it ended before. */
export async function startServer(settings: Settings): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'src/main.ts')], {
    cwd: ROOT,
    env: environment(settings),
    detached: true, // a group of its own, so that all of it can be ended
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));
  const lives = () => child.exitCode === null && child.signalCode === null;
  let said = '';
  const listen = (piece: Buffer) => {
    said += piece;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const url = await addressOf(child, ended, () => said);
  const pid = child.pid as number;
  return {
    url,
    pid,
    said: () => said,
    children: () =>
      spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
        .stdout.split('\n')
        .flatMap((line) => (line.trim() === '' ? [] : [Number(line)])),
    kill: async (what) => {
      if (lives()) process.kill(what === 'group' ? -pid : pid, 'SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function addressOf(child: ChildProcess, ended: Promise<number | null>, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /Quyết: (http\S+)/.exec(said())?.[1];
      if (address) resolve(address);
    });
    ended.then((status) =>
      reject(new Error(`The server ended with ${status ?? child.signalCode}: ${said()}`)),
    );
  });
}

/** Runs a program of the project to its end. */
export function runToEnd(args: readonly string[], settings: Settings): Promise<Ended> {
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (piece) => {
    output += piece;
  });
  child.stderr.on('data', (piece) => {
    errors += piece;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output, errors })));
}

/** Waits until a process is no more; false where it still lives after `patience` milliseconds. */
export async function hasEnded(pid: number, patience = 30_000): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 50) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return false;
}
