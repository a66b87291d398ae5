/**
 * The page that lists every recogniser and every rule with an example: written from the code and from what the parser says of
 * the samples, so that it cannot tell of rules that are gone. `npm run evaluate -- --page` writes it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Extraction, Span } from '../contract.ts';
import { parse } from '../index.ts';
import { readCorpus } from './corpus.ts';

const SRC = new URL('../', import.meta.url);

/** Folders in the order in which a text goes through them. */
const STAGES: readonly (readonly [folder: string, what: string])[] = [
  ['repair', 'Lines, paragraphs, footnotes, furniture; the clean text that all later stages read'],
  ['frame', 'Header, ending, attachments'],
  ['entities/agencies', 'Bodies'],
  ['entities/references', 'Other documents'],
  ['entities/time', 'Dates, deadlines, cycles, events'],
  ['entities/quantities', 'Figures'],
  ['house', 'What an office has settled itself'],
  ['outline', 'Markers, headings, tables, the tree of provisions'],
  ['role', 'What a passage is for'],
  ['statements', 'Sentences, their division, their fate'],
  ['duties', 'Who, with whom, by when, what'],
  ['relations', 'What is collected for the contract'],
];

const LONGEST = 110;

export const PAGE = new URL('../../RECOGNISERS.md', import.meta.url);

export async function recogniserPage(): Promise<string> {
  const read = await samples();
  return [
    '# Recognisers and rules',
    '',
    'Written from the code by `npm run evaluate -- --page`; do not edit by hand. How the stages fit together is told in',
    '[README](README.md). First every file that recognises something, with the forms it knows; then every rule that decided',
    'something in the samples, with an example of what it read.',
    '',
    ...STAGES.flatMap(([folder, what]) => [`## ${folder} — ${what}`, '', ...recognisersOf(folder)]),
    '## Rules of statements',
    '',
    '| rule | what it made of it | example |',
    '| --- | --- | --- |',
    ...statementRules(read),
    '',
    '## Rules of what is said of an order',
    '',
    '| field | rule | words it rests on |',
    '| --- | --- | --- |',
    ...evidenceRules(read),
    '',
  ].join('\n');
}

function recognisersOf(folder: string): string[] {
  const at = new URL(`${folder}/`, SRC);
  return readdirSync(at)
    .filter((name) => /^[^.]+\.ts$/u.test(name))
    .sort()
    .flatMap((name) => {
      const told = headerOf(readFileSync(new URL(name, at), 'utf8'));
      return told === null ? [] : [`### ${folder}/${name}`, '', '```text', told, '```', ''];
    });
}

/** The comment that tells what a file is for: the first that has more than two lines, else the first. */
function headerOf(source: string): string | null {
  const comments = [...source.matchAll(/^\/\*\*([\s\S]*?)\*\//gmu)].map(([, words = '']) =>
    words
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/u, '').trimEnd())
      .join('\n')
      .trim(),
  );
  return comments.find((words) => words.split('\n').length > 2) ?? comments[0] ?? null;
}

interface Read {
  readonly text: string;
  readonly extraction: Extraction;
}

async function samples(): Promise<Read[]> {
  const folder = fileURLToPath(new URL('../samples/tuned', SRC));
  return (await readCorpus(folder, folder, () => {}, ['.docx'])).map(({ read }) => ({
    text: read.text,
    extraction: parse(read),
  }));
}

function statementRules(samples: readonly Read[]): string[] {
  return rows(
    samples.flatMap(({ text, extraction }) =>
      extraction.statements.map(({ rule, disposition, span }) => ({
        key: [rule, disposition],
        example: quoted(text, span),
      })),
    ),
  );
}

function evidenceRules(samples: readonly Read[]): string[] {
  return rows(
    samples.flatMap(({ text, extraction }) =>
      extraction.tasks
        .flatMap((task) => task.evidence)
        .filter(({ field }) => field !== 'disposition')
        .map(({ field, rule, span }) => ({ key: [field, rule], example: quoted(text, span) })),
    ),
  );
}

/** One row for each key, with the shortest example that still says something. */
function rows(found: readonly { readonly key: readonly string[]; readonly example: string }[]): string[] {
  const best = new Map<string, string>();
  for (const { key, example } of found) {
    const name = key.map((part) => `\`${part}\``).join(' | ');
    const known = best.get(name);
    if (known === undefined || worth(example) < worth(known)) best.set(name, example);
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, example]) => `| ${name} | ${example} |`);
}

/** Around forty characters are best: enough to recognise the form, not more. */
function worth(example: string): number {
  return Math.abs(example.length - 40);
}

function quoted(text: string, span: Span): string {
  const words = text
    .slice(...span)
    .replace(/\s+/gu, ' ')
    .replaceAll('|', '¦')
    .trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
