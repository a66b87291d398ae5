import { isPaged } from '@quyet/parser/read';
import type { ReadingWork } from './reading.ts';
import { type Answer, inProcess, type Watch } from './reading-process.ts';
import { inThread } from './reading-thread.ts';

/** Processes at work at once: each takes a core and some 300 megabytes. Further documents wait. */
const AT_ONCE = 1;
let atWork = 0;
const waiting: (() => void)[] = [];

/**
 * Has a document read apart from the server: text in a thread, what has pages in a process.
 *
 * @param seconds longest time; of a document with pages, for each page.
 * @param signal ends the reading of a paged document.
 */
export async function readApart(
  work: ReadingWork,
  seconds: number,
  onStep: Watch = () => undefined,
  signal?: AbortSignal,
): Promise<Answer> {
  if (!isPaged(work.bytes)) return inThread(work, seconds, onStep);
  if (atWork === AT_ONCE) await new Promise<void>((next) => waiting.push(next));
  else atWork += 1;
  try {
    return await inProcess(work, seconds, onStep, signal);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}
