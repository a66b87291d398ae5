import { parentPort } from 'node:worker_threads';
import { read } from '@quyet/parser/read';
import { secrecyMark } from '@quyet/parser/secrecy';
import manifest from '../../../parser/package.json' with { type: 'json' };
import type { ReadingWord, ReadingWork } from './reading.ts';

/**
 * Reads one document in a thread of its own, within the memory and time that reading-thread.ts allows, and ends. While
 * it waits for work it loads the parser; looking for a secrecy mark does not need it.
 */
const parser = import('@quyet/parser');
const say = (word: ReadingWord): void => parentPort?.postMessage(word);

parentPort?.once('message', async (work: ReadingWork) => {
  // The name of the file is never told here: the reader's remarks would hold it.
  const outcome = read(work.bytes, '', { maxBytes: work.maxBytes });
  if (!outcome.ok) return say({ refused: outcome.code });
  if (work.task === 'examine') {
    const mark = secrecyMark(outcome.read, outcome.asides);
    return say(mark.found ? { refused: 'SECRECY_MARK' } : { examined: true });
  }
  say({ step: 'text' });
  const { parse } = await parser;
  const extraction = parse(outcome.read, { directory: work.directory, issued: work.issued });
  say({ step: 'structure' });
  const { text, format } = outcome.read;
  say({ read: { text, format, parserVersion: manifest.version, extraction } });
});
