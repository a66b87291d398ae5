import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANSWERS, damages } from '../../parser/src/read/damage.fixture.ts';
import { drawsItself, onePage, stream, WORDS } from '../../parser/src/read/pdf/handmade.fixture.ts';
import { drawPage, readDocument } from '../../parser/src/read/read.ts';
import { readApart } from '../../src/reading/read-apart.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../parser/src/read/word97/fixtures/${name}`, import.meta.url)));

it.each<[kind: string, good: Uint8Array, runs: number]>([
  ['doc', fixture('ke-hoach.doc'), 2000],
  ['docx', fixture('ke-hoach.docx'), 2000],
  ['pdf', onePage(stream(WORDS)), 150],
])('a %s damaged anywhere is read or refused with a code', async (_, good, runs) => {
  const codes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(damages(good), async (bytes) => {
      const outcome = await readDocument(bytes, 'a');
      const code = outcome.ok ? 'read' : outcome.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
      expect(ANSWERS).toContain(code);
    }),
    { numRuns: runs },
  );
  console.log(Object.fromEntries(codes));
});

it('a picture damaged anywhere is read or refused with a code', async () => {
  const drawn = await drawPage(onePage(stream(WORDS)), 0);
  if (!drawn.ok) throw new Error(drawn.code);
  await fc.assert(
    fc.asyncProperty(damages(drawn.png), async (bytes) => {
      const outcome = await readDocument(bytes, 'a.png');
      expect(ANSWERS).toContain(outcome.ok ? 'read' : outcome.code);
    }),
    { numRuns: 40 },
  );
});

it('a PDF that takes all memory ends its process and nothing else', async () => {
  const before = process.memoryUsage().rss;
  const answer = await readApart({ task: 'examine', bytes: drawsItself(), maxBytes: 1_000_000 }, 60);
  const said = answer.ok ? ('refused' in answer.word ? answer.word.refused : 'read') : answer.code;
  expect([...ANSWERS, 'READING_TOO_BIG', 'READING_TOO_LONG']).toContain(said);
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
});
