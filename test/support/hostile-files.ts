import type { Hostile } from '../../parser/src/read/hostile.fixture.ts';
import type { ReadingProgress } from '../../src/modules/directives/directives.schema.ts';
import type { Client } from './product.ts';

/** What became of a file made to harm. */
export interface Fate {
  readonly what: string;
  /** "read", or the code it was refused with. */
  readonly code: string;
  /** Longest wait for an answer to "how are you?" while the file was at work, in milliseconds. */
  readonly slowest: number;
}

const PAUSE = 100;

/** Sends a file through the import, waits for its reading to end, and asks the server all the while how it is. */
export async function sendHostile(url: string, clerk: Client, it: Hostile): Promise<Fate> {
  const done = new AbortController();
  const watch = watchHealth(url, done.signal);
  watch.catch(() => undefined);
  try {
    return {
      what: `${it.name}: ${it.what}`,
      code: await codeOf(clerk, it),
      slowest: await stopped(watch, done),
    };
  } finally {
    done.abort();
  }
}

async function codeOf(clerk: Client, { bytes, name }: Hostile): Promise<string> {
  const answer = await clerk.upload<{ id?: string; code?: string }>('/api/directives', bytes, name);
  const { id, code } = answer.body ?? {};
  if (answer.status !== 200 || id === undefined) return code ?? `HTTP ${answer.status}`;
  for (;;) {
    const { body } = await clerk.get<ReadingProgress>(`/api/directives/${id}/reading`);
    if (body.state !== 'reading') {
      const fate = body.state === 'unreadable' ? (body.failure?.code ?? 'unreadable') : 'read';
      await clerk.send('POST', `/api/directives/${id}/discard`);
      return fate;
    }
    await new Promise((next) => setTimeout(next, PAUSE));
  }
}

/** Asks until told to stop; an answer that is not 200 or takes half a minute is a fault. */
async function watchHealth(url: string, stop: AbortSignal): Promise<number> {
  let slowest = 0;
  do {
    const began = performance.now();
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(30_000) });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`health ${answer.status}`);
    slowest = Math.max(slowest, performance.now() - began);
    await new Promise((next) => setTimeout(next, PAUSE));
  } while (!stop.aborted);
  return slowest;
}

async function stopped(watch: Promise<number>, done: AbortController): Promise<number> {
  done.abort();
  return Math.round(await watch);
}
