import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadText } from '../contract.ts';
import { read } from '../read/index.ts';
import type { Labels } from './labels.ts';

export interface LabelledDocument {
  readonly name: string;
  readonly labels: Labels;
  readonly read: ReadText;
}

const EXTENSIONS = ['.txt', '.docx'];

/** The text beside X.json: X.txt, X.docx, or what the labels name as their source, there or in `texts`. */
function textFile(folder: string, name: string, labels: Labels, texts: string): string | null {
  const named = labels.source === undefined ? [] : [join(folder, labels.source), join(texts, labels.source)];
  const beside = EXTENSIONS.flatMap((extension) => [
    join(folder, name + extension),
    join(texts, name + extension),
  ]);
  return (
    [...beside, ...named].find((path) => EXTENSIONS.some((end) => path.endsWith(end)) && existsSync(path)) ??
    null
  );
}

/** All labelled documents of a folder. Labels without text and texts that cannot be read are told by `skip`. */
export function readCorpus(folder: string, texts: string, skip: (what: string) => void): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  for (const file of readdirSync(folder)
    .filter((one) => one.endsWith('.json'))
    .sort()) {
    const name = basename(file, '.json');
    const labels = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labels;
    const path = textFile(folder, name, labels, texts);
    if (path === null) {
      skip(`${file}: no text beside it`);
      continue;
    }
    const outcome = read(readFileSync(path), path);
    if (outcome.ok) documents.push({ name, labels, read: outcome.read });
    else skip(`${path}: ${outcome.code}`);
  }
  return documents;
}
