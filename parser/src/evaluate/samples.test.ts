import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../index.ts';
import { readCorpus } from './corpus.ts';
import { differences } from './differences.ts';
import { scoreDocument } from './score.ts';
import { figure, sum } from './tally.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);
const folder = (part: string): string => fileURLToPath(new URL(part, SAMPLES));
/** Scans take a minute and are measured by hand: `npm run evaluate`. */
const FILES = ['.docx', '.pdf'];
const TIME = 300_000;

const corpus = (part: string) =>
  readCorpus(
    folder(part),
    folder(part),
    (what) => {
      throw new Error(what);
    },
    FILES,
  );

/** Where labels and reading disagree today, one line each. A rule that mends or breaks one changes a line of this file. */
test(
  'the tuned samples are read as tuned-differences.txt says: `npx vitest run samples.test -u` writes it again',
  async () => {
    const lines = (await corpus('tuned')).flatMap(({ name, labels, read }) =>
      differences(labels, parse(read), read.text).map((line) => `${name}: ${line}`),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL('tuned-differences.txt', SAMPLES)),
    );
  },
  TIME,
);

/** Only figures: the differences of this part are not looked at, and no rule is mended by them. */
test(
  'the held-out samples are read no worse than held-out-figures.json says',
  async () => {
    const least = JSON.parse(readFileSync(new URL('held-out-figures.json', SAMPLES), 'utf8')) as Record<
      string,
      number
    >;
    const scores = sum(
      (await corpus('held-out')).map(
        ({ labels, read }) => scoreDocument(labels, parse(read), read.text).scores,
      ),
    );
    const now = Object.fromEntries(
      Object.entries(scores).map(([name, tally]) => [name, Math.round((figure(tally) ?? 1) * 1000) / 1000]),
    );
    const worse = Object.entries(least).filter(([name, value]) =>
      name === 'tasks.deadlineInvented' ? (now[name] ?? 0) > value : (now[name] ?? 0) < value,
    );
    expect(Object.fromEntries(worse.map(([name]) => [name, now[name]]))).toEqual({});
  },
  TIME,
);
