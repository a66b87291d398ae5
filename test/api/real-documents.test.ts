import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/sources.ts';

/** A folder with real documents, their labels and the scorer, where the machine has one. */
const inputs = process.env.REAL_INPUTS ?? '';
const there = inputs !== '' && existsSync(join(inputs, 'gold', 'score.mjs'));
if (!there) process.stderr.write('SKIPPED on real documents: REAL_INPUTS names no folder that has them.\n');

const quyet = (...args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

/** What the reading of the labelled conclusion must reach. */
const THRESHOLDS = [
  'outline.f1=0.95',
  'tasks.lenientF1=0.85',
  'tasks.leadExplicit=0.9',
  'references.numberedFound=1',
  'agencies.f1=0.85',
  'statements.covered=1',
];

describe.skipIf(!there)('real documents on the command line', () => {
  const documents = () =>
    readdirSync(join(inputs, 'seeds'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(inputs, 'seeds', name));

  it('are covered to the last character', () => {
    for (const path of documents()) expect(() => quyet('extract', '--check', path)).not.toThrow();
  });

  it('are read as well as their labels ask', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quyet-score-'));
    const labelled = documents().find((path) => path.includes('002_')) ?? '';
    const extracted = join(folder, 'extracted.json');
    writeFileSync(extracted, quyet('extract', '--format', 'json', labelled));
    const minima = THRESHOLDS.flatMap((threshold) => ['--min', threshold]);
    const gold = readdirSync(join(inputs, 'gold')).find((name) => name.endsWith('.json')) ?? '';
    const scorer = [
      join(inputs, 'gold', 'score.mjs'),
      join(inputs, 'gold', gold),
      extracted,
      '--text',
      labelled,
      '--json',
      ...minima,
    ];
    const scores = JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' })) as {
      tasks: { deadlineInvented: number };
      statements: { doubled: number };
    };
    expect(scores.tasks.deadlineInvented).toBe(0);
    expect(scores.statements.doubled).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });
});
