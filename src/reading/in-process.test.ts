import { expect, test, vi } from 'vitest';
import { onePage, stream, WORDS } from '../../parser/src/read/pdf/handmade.fixture.ts';
import { inProcess } from './in-process.ts';
import { readApart } from './read-apart.ts';
import type { ReadingWork } from './reading.ts';

/** A process takes its time to start on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const PDF = onePage(stream(WORDS));
const examine: ReadingWork = { task: 'examine', bytes: PDF, maxBytes: 1_000_000 };

test('a PDF is read in a process, which tells each page and ends', async () => {
  const pages: number[] = [];
  const answer = await readApart(
    {
      task: 'read',
      bytes: PDF,
      maxBytes: 1_000_000,
      directory: [],
      house: { openings: [], times: [] },
      issued: null,
    },
    100,
    (word) => 'page' in word && pages.push(word.page),
  );
  if (!answer.ok || !('read' in answer.word)) throw new Error('not read');
  expect(pages).toEqual([1]);
  expect(answer.word.read).toMatchObject({ format: 'pdf', layout: { pages: [0] } });
});

test('several wait for one another, each gets its own answer', async () => {
  const picture: ReadingWork = { task: 'picture', bytes: PDF, maxBytes: 1_000_000, page: 0 };
  const [first, second] = await Promise.all([readApart(examine, 100), readApart(picture, 100)]);
  expect(first).toEqual({ ok: true, word: { examined: { stampUnread: false } } });
  const png = second.ok && 'picture' in second.word ? [...second.word.picture.subarray(1, 4)] : [];
  expect(String.fromCharCode(...png)).toBe('PNG');
});

test('it ends at its time', async () => {
  const began = Date.now();
  expect(await inProcess(examine, 0.01, () => undefined)).toEqual({ ok: false, code: 'READING_TOO_LONG' });
  expect(Date.now() - began).toBeLessThan(30_000);
});

test('it ends when nobody waits any longer', async () => {
  const given = new AbortController();
  const answer = inProcess(examine, 100, () => undefined, given.signal);
  given.abort();
  expect(await answer).toEqual({ ok: false, code: 'READING_FAILED' });
});
