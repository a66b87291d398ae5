import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ReadingFailure, ReadingWord, ReadingWork } from './reading.ts';

/** Memory of a process at most, in megabytes: the largest scanned page takes some 500. */
const MEMORY_MB = 1200;
const LOOK_EVERY_MS = 500;

export type Answer =
  | { readonly ok: true; readonly word: Exclude<ReadingWord, { step: unknown } | { page: unknown }> }
  | { readonly ok: false; readonly code: ReadingFailure };

/** How far a reading has come; false asks it to stop. */
export type Watch = (word: Extract<ReadingWord, { step: unknown } | { page: unknown }>) => void;

/**
 * Runs one piece of reading in a process of its own: the engines for pages cannot be interrupted, hold memory that no
 * thread gives back, and may be driven to their end by a hostile file. Its output goes nowhere and its environment is
 * empty. The time counts from the last page done.
 */
export function inProcess(
  work: ReadingWork,
  seconds: number,
  onStep: Watch,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve) => {
    const child = fork(new URL('./reading.worker.ts', import.meta.url), [], {
      execArgv: ['--max-old-space-size=512', '--max-semi-space-size=8'],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let timer: NodeJS.Timeout;
    const watch = setInterval(() => {
      if (residentMb(child.pid) > MEMORY_MB) answer({ ok: false, code: 'READING_TOO_BIG' });
    }, LOOK_EVERY_MS);
    const answer = (it: Answer): void => {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      resolve(it);
      child.removeAllListeners();
      child.on('error', () => undefined);
      child.kill('SIGKILL');
    };
    const stop = (): void => answer({ ok: false, code: 'READING_FAILED' });
    const wind = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => answer({ ok: false, code: 'READING_TOO_LONG' }), seconds * 1000);
    };
    wind();
    signal?.addEventListener('abort', stop);
    child.on('message', (said) => {
      const word = said as ReadingWord;
      if ('step' in word || 'page' in word) {
        wind();
        onStep(word);
      } else answer({ ok: true, word });
    });
    child.on('error', stop);
    child.on('exit', stop);
    child.send(work);
  });
}

/** Memory in use by a process; 0 where the system does not tell. */
function residentMb(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0);
    return (pages * 4096) / 1024 / 1024;
  } catch {
    return 0;
  }
}
