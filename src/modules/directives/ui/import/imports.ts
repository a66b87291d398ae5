import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ApiError, upload } from '../../../../web/api/index.ts';
import type { DirectivesApi, ReadingProgress } from '../../directives.schema.ts';
import { client } from '../api.ts';

type Answer = DirectivesApi['POST /api/directives']['response'];

/** One file on its way in: sent, read in the background, ready to be confirmed, or stopped with a reason. */
export type Import = {
  readonly key: string;
  readonly file: File;
  /** The clerk has said that the paper bears no secrecy mark. */
  readonly declared: boolean;
  readonly phase: 'waiting' | 'sending' | 'reading' | 'ready' | 'unreadable' | 'refused';
  /** Part already sent, 0 to 1. */
  readonly sent: number;
  readonly id: string | null;
  readonly reading: ReadingProgress | null;
  readonly twins: Answer['twins'];
  readonly error: unknown;
};

/** How many files are sent at once: an office line is thin, and the reader takes one after the other anyway. */
const AT_ONCE = 2;
/** A docx of twenty pages is read in a part of a second, a scan in minutes: asked soon at first, then ever less often. */
const ASK_FIRST_MS = 120;
const ASK_LAST_MS = 1000;
const SLOWER = 1.4;

let imports: readonly Import[] = [];
const listeners = new Set<() => void>();

function set(changed: readonly Import[]): void {
  imports = changed;
  for (const listener of listeners) listener();
}

function change(key: string, patch: Partial<Import>): void {
  set(imports.map((one) => (one.key === key ? { ...one, ...patch } : one)));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The files on their way in. They go on when the page is left. */
export const useImports = (): readonly Import[] => useSyncExternalStore(subscribe, () => imports);

/** Takes files in; each runs by itself and keeps its own error. */
export function importFiles(files: readonly File[], queries: QueryClient): void {
  const fresh = files.map(
    (file): Import => ({
      key: crypto.randomUUID(),
      file,
      declared: false,
      phase: 'waiting',
      sent: 0,
      id: null,
      reading: null,
      twins: [],
      error: null,
    }),
  );
  set([...fresh, ...imports]);
  begin(queries);
}

/** Sends a file again whose sending failed on the way. Its key is the same, so it arrives once. */
export function sendAgain(key: string, queries: QueryClient): void {
  change(key, { phase: 'waiting', sent: 0, error: null });
  begin(queries);
}

/** Sends a file again with the clerk's word that the paper bears no secrecy mark. */
export function declareUnmarked(key: string, queries: QueryClient): void {
  // Another request than the one refused, so it has a key of its own.
  change(key, { key: crypto.randomUUID(), declared: true, phase: 'waiting', sent: 0, error: null });
  begin(queries);
}

/** Takes a finished file off the list; the directive itself stays. */
export const forget = (key: string): void => set(imports.filter((one) => one.key !== key));

function begin(queries: QueryClient): void {
  const sending = imports.filter((one) => one.phase === 'sending').length;
  const waiting = imports.filter((one) => one.phase === 'waiting').reverse();
  for (const one of waiting.slice(0, Math.max(0, AT_ONCE - sending))) void send(one, queries);
}

async function send(one: Import, queries: QueryClient): Promise<void> {
  change(one.key, { phase: 'sending' });
  try {
    const { id, twins } = await upload<Answer>({
      path: '/api/directives',
      ...(one.declared && { query: { declared: 'unmarked' } }),
      file: one.file,
      idempotencyKey: one.key,
      onProgress: (sent) => change(one.key, { sent }),
    });
    change(one.key, { phase: 'reading', sent: 1, id, twins });
    void queries.invalidateQueries({ queryKey: ['directives', 'list'] });
    void follow(one.key, id, queries);
  } catch (error) {
    change(one.key, { phase: 'refused', error });
  }
  begin(queries);
}

async function follow(key: string, id: string, queries: QueryClient): Promise<void> {
  let pause = ASK_FIRST_MS;
  while (imports.some((one) => one.key === key)) {
    try {
      const reading = await client('GET /api/directives/:id/reading', { params: { id } });
      const phase =
        reading.state === 'reading' ? 'reading' : reading.state === 'unreadable' ? 'unreadable' : 'ready';
      change(key, { reading, phase });
      if (phase !== 'reading') {
        void queries.invalidateQueries({ queryKey: ['directives', 'list'] });
        return;
      }
    } catch (error) {
      // A line that comes and goes is no reason to stop; anything else is told.
      if (!(error instanceof ApiError && error.passing)) {
        change(key, { phase: 'refused', error });
        return;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(ASK_LAST_MS, pause * SLOWER);
  }
}
