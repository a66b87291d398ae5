import { isPaged } from '@quyet/parser/read';
import { type Answer, inProcess, type Watch } from './in-process.ts';
import { inThread } from './in-thread.ts';
import type { ReadingWork } from './reading.ts';

/**
 * Processes at work: one in the background and one for somebody who waits (an upload, a page to look at), so that a long
 * scan keeps nobody waiting. Each takes a core and some 300 megabytes; further documents wait in their lane.
 */
interface Lane {
  busy: boolean;
  readonly waiting: (() => void)[];
}
const background: Lane = { busy: false, waiting: [] };
const foreground: Lane = { busy: false, waiting: [] };

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
  const lane = work.task === 'read' ? background : foreground;
  if (lane.busy) await new Promise<void>((next) => lane.waiting.push(next));
  lane.busy = true;
  try {
    return await inProcess(work, seconds, onStep, signal);
  } finally {
    // Whoever waits longest takes the lane over; without anybody waiting it is free.
    const next = lane.waiting.shift();
    if (next) next();
    else lane.busy = false;
  }
}
