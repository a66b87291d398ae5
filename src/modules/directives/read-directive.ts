import type { Config } from '../../platform/config/config.ts';
import { inScope, type ScopeParts } from '../../platform/http/scope.ts';
import type { Services } from '../../platform/module.ts';
import { readApart } from '../../reading/read-apart.ts';
import type { Actor, Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { bodiesKnown } from './bodies-of-directory.ts';
import { destroySource } from './destroy-source.ts';
import type { ReadingStep } from './directive.ts';
import { findDirective, setReadingPages, setReadingStep, setState } from './directives.store.ts';
import { houseWordings } from './house-wordings.ts';
import { saveReading } from './save-reading.ts';

/** Readings shorter than this show no progress: it would cost more than it tells. */
const QUICK_MS = 400;

interface Needs extends Pick<Services, 'files'> {
  readonly config: Pick<Config, 'uploadLimitBytes' | 'readingSeconds'>;
}
type Frame = ScopeParts<Actor>;

/**
 * Reads a kept document and opens it for confirming. Safe to repeat: whoever comes second finds nothing to do.
 * The frame says on whose behalf and on which day; the demonstration gives days of the past.
 */
export async function readDirective(services: Needs, frame: Frame, directiveId: string): Promise<void> {
  const started = Date.now();
  const tell = async (step: ReadingStep) => {
    if (Date.now() - started < QUICK_MS) return;
    await inScope(frame, 'write', (scope) =>
      setReadingStep(scope.tx, scope.jurisdictionId, directiveId, step),
    );
  };
  const waiting = await inScope(frame, 'read', async (scope) => {
    const it = await findDirective(scope.tx, scope.jurisdictionId, directiveId);
    if (it?.state !== 'reading') return null;
    return {
      hash: it.sourceHash,
      directory: (await bodiesKnown(scope, null)).entries,
      house: await houseWordings(scope),
    };
  });
  if (!waiting) return;
  await tell('text');
  const bytes = await services.files.get(waiting.hash);
  if (!bytes) return give(frame, directiveId, 'READING_FAILED');

  let telling = Promise.resolve();
  const given = new AbortController();
  const tellPage = async (done: number, all: number) => {
    const wanted = await inScope(frame, 'write', (scope) =>
      setReadingPages(scope.tx, scope.jurisdictionId, directiveId, { done, all }),
    );
    // Somebody has discarded it meanwhile: nobody waits for the rest.
    if (!wanted) given.abort();
  };
  const answer = await readApart(
    {
      task: 'read',
      bytes,
      maxBytes: services.config.uploadLimitBytes,
      directory: waiting.directory,
      house: waiting.house,
      issued: null,
    },
    services.config.readingSeconds,
    (word) => {
      telling = telling.then(() =>
        'page' in word ? tellPage(word.page, word.of) : tell(word.step === 'text' ? 'structure' : 'bodies'),
      );
    },
    given.signal,
  );
  await telling;
  if (!answer.ok) return give(frame, directiveId, answer.code);
  const { word } = answer;
  if ('refused' in word && word.refused === 'SECRECY_MARK')
    return destroySource(services.files, frame, directiveId);
  if (!('read' in word)) return give(frame, directiveId, 'refused' in word ? word.refused : 'READING_FAILED');
  await tell('saving');
  await inScope(frame, 'write', (scope) => saveReading(scope, directiveId, word.read));
}

/** Says that the document could not be read, and why. */
const give = (frame: Frame, directiveId: string, code: string): Promise<void> =>
  inScope(frame, 'write', async (scope: Scope) => {
    const it = await findDirective(scope.tx, scope.jurisdictionId, directiveId);
    if (it?.state !== 'reading') return;
    await setState(scope.tx, scope.jurisdictionId, directiveId, { state: 'unreadable', failureCode: code });
    await record(scope, {
      action: 'directive.unreadable',
      objectKind: 'directive',
      objectId: directiveId,
      before: { state: 'reading' },
      after: { state: 'unreadable', code },
    });
    scope.afterCommit({ kind: 'directive.unreadable', objectId: directiveId });
  });
