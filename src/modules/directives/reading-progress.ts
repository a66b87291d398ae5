import { READING_STEPS } from './directive.ts';
import { READING_FAILURES, refusal } from './directives.errors.ts';
import type { ReadingProgress } from './directives.schema.ts';
import type { DirectiveRecord } from './directives.store.ts';

/** How far the reading has come. A step is done once the next has begun. */
export function readingProgress(it: DirectiveRecord): ReadingProgress {
  const at =
    it.state === 'reading' ? READING_STEPS.indexOf(it.readingStep ?? 'queued') : READING_STEPS.length;
  return {
    id: it.id,
    state: it.state,
    steps: READING_STEPS.map((step, index) => ({ step, done: index < at && it.state !== 'unreadable' })),
    pages: it.state === 'reading' ? it.readingPages : null,
    failure: it.state === 'unreadable' && it.failureCode ? failure(it.failureCode) : null,
  };
}

function failure(code: string): ReadingProgress['failure'] {
  const known = Object.hasOwn(READING_FAILURES, code)
    ? READING_FAILURES[code as keyof typeof READING_FAILURES]
    : refusal(code as Parameters<typeof refusal>[0]).text;
  const { vi, en, hint } = known ?? READING_FAILURES.READING_FAILED;
  return { code, vi: { message: vi, hint: hint.vi }, en: { message: en, hint: hint.en } };
}
