import { Worker } from 'node:worker_threads';
import type { Answer, Watch } from './in-process.ts';
import type { ReadingWord, ReadingWork } from './reading.ts';

/** Heap of a thread: enough for some three megabytes of text, six times the longest directive known. */
const HEAP_MB = 256;
/** Threads at work at once; further documents wait, so that many uploads cannot take all memory. */
const AT_ONCE = 2;
/** A thread takes most of a second to start; where there is room, the next one stands by for this long after each use. */
const STAND_BY_MS = 60_000;

/**
 * Runs one piece of reading in a thread that ends with it. Hostile input can at worst end the thread: by its time, its
 * memory or a crash. The thread's own output goes nowhere, since a stack could quote the document.
 */
export async function inThread(
  work: ReadingWork,
  seconds: number,
  onStep: Watch = () => undefined,
): Promise<Answer> {
  if (atWork === AT_ONCE) await new Promise<void>((next) => waiting.push(next));
  else atWork += 1;
  try {
    return await run(work, seconds, onStep);
  } finally {
    // Whoever waits longest takes this place; without anybody waiting it is free.
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}

let atWork = 0;
const waiting: (() => void)[] = [];

function run(work: ReadingWork, seconds: number, onStep: Watch): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = takeThread();
    const answer = (it: Answer) => {
      clearTimeout(timer);
      resolve(it);
      void worker.terminate().then(standBy);
    };
    const timer = setTimeout(() => answer({ ok: false, code: 'READING_TOO_LONG' }), seconds * 1000);
    worker.on('message', (word: ReadingWord) => {
      if ('step' in word || 'page' in word) onStep(word);
      else answer({ ok: true, word });
    });
    worker.on('error', (thrown: NodeJS.ErrnoException) =>
      answer({
        ok: false,
        code: thrown?.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'READING_TOO_BIG' : 'READING_FAILED',
      }),
    );
    worker.on('exit', () => answer({ ok: false, code: 'READING_FAILED' }));
    worker.ref();
    worker.postMessage(work);
  });
}

let spare: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;

function takeThread(): Worker {
  const taken = spare;
  spare = null;
  if (!taken) return startThread();
  clearTimeout(taken.timer);
  taken.worker.removeAllListeners();
  return taken.worker;
}

/**
 * Starts the thread for the next document; it keeps no process alive and goes when it is not needed. Never more threads
 * than may be at work: each holds some thirty megabytes.
 */
function standBy(): void {
  if (spare || atWork === AT_ONCE) return;
  const worker = startThread();
  const drop = () => {
    if (spare?.worker === worker) spare = null;
  };
  worker.on('error', drop);
  worker.on('exit', drop);
  worker.unref();
  const timer = setTimeout(() => {
    drop();
    void worker.terminate();
  }, STAND_BY_MS);
  timer.unref();
  spare = { worker, timer };
}

function startThread(): Worker {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), {
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}
