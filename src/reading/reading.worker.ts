import { parentPort } from 'node:worker_threads';
import { drawPage, readDocument } from '@quyet/parser/read';
import { secrecyMark } from '@quyet/parser/secrecy';
import manifest from '../../parser/package.json' with { type: 'json' };
import type { ReadingWord, ReadingWork } from './reading.ts';

/**
 * Reads one document in a thread of its own, or in a process where it has pages, within the memory and time that
 * read-apart.ts allows, and ends. While it waits for work it loads the parser; looking for a secrecy mark does not
 * need it.
 */
const parser = import('@quyet/parser');

function say(word: ReadingWord): void {
  if (parentPort) parentPort.postMessage(word);
  else process.send?.(word);
}

async function work(asked: ReadingWork): Promise<void> {
  if (asked.task === 'picture') {
    const drawn = await drawPage(asked.bytes, asked.page);
    return say(drawn.ok ? { picture: drawn.png } : { refused: drawn.code });
  }
  // The name of the file is never told here: the reader's remarks would hold it.
  const outcome = await readDocument(asked.bytes, '', {
    limits: { maxBytes: asked.maxBytes },
    glance: asked.task === 'examine',
    progress: (page, of) => say({ page, of }),
  });
  if (!outcome.ok) return say({ refused: outcome.code });
  // Looked for again in the whole: of a scan only the first page and the margins were read when it came in.
  const marked = secrecyMark(outcome.read, outcome.asides).found;
  if (marked) return say({ refused: 'SECRECY_MARK' });
  if (asked.task === 'examine') {
    return say({ examined: { stampUnread: outcome.pictures > 0 || outcome.unreadStampArea === true } });
  }
  say({ step: 'text' });
  const { parse } = await parser;
  const extraction = parse(outcome.read, {
    directory: asked.directory,
    house: asked.house,
    issued: asked.issued,
  });
  say({ step: 'structure' });
  const { text, format, tables, pages, doubtful } = outcome.read;
  const layout = { tables, ...(pages && { pages }), ...(doubtful && { doubtful }) };
  say({ read: { text, format, layout, parserVersion: manifest.version, extraction } });
}

parentPort?.once('message', (asked: ReadingWork) => void work(asked));
if (!parentPort) process.once('message', (asked) => void work(asked as ReadingWork));
