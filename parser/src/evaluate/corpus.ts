import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadText } from '../contract.ts';
import { readDocument } from '../read/index.ts';
import { carryOver } from './carry-over.ts';
import type { Labels } from './labels.ts';

export interface LabelledDocument {
  readonly name: string;
  readonly labels: Labels;
  readonly read: ReadText;
}

/** The file itself, where there is one beside the text: the labels were made on its words. */
const FILES = ['.docx', '.pdf', '.scan.pdf', '.jpg', '.png', '.doc'];

const within = (folders: readonly string[], names: readonly string[]): string | null =>
  folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ??
  null;

/**
 * All labelled documents of a folder, in the order of their names. X.json holds the labels; the text they were made on is
 * X.txt, or what the labels name as their source, there or in `texts`. Where the document also stands there as a file, the
 * file is read and the labels are carried over to what was read. Labels without text and files that cannot be read are told
 * by `skip`.
 *
 * @param kinds which files are read instead of their text; none: the text alone.
 */
export async function readCorpus(
  folder: string,
  texts: string,
  skip: (what: string) => void,
  kinds: readonly string[] = FILES,
): Promise<LabelledDocument[]> {
  const documents: LabelledDocument[] = [];
  for (const labelFile of readdirSync(folder)
    .filter((one) => one.endsWith('.json'))
    .sort()) {
    const name = basename(labelFile, '.json');
    const labels = JSON.parse(readFileSync(join(folder, labelFile), 'utf8')) as Labels;
    const file = within(
      [folder, texts],
      kinds.map((ending) => name + ending),
    );
    const text = within([folder, texts], [`${name}.txt`, ...(labels.source ? [labels.source] : [])]);
    const path = file ?? text;
    if (path === null) {
      skip(`${labelFile}: no text beside it`);
      continue;
    }
    const outcome = await readDocument(readFileSync(path), path);
    if (!outcome.ok) {
      skip(`${path}: ${outcome.code}`);
      continue;
    }
    const { read } = outcome;
    const carried = file && text ? carryOver(labels, readFileSync(text, 'utf8'), read.text) : labels;
    documents.push({ name: file ? basename(file) : name, labels: carried, read });
  }
  return documents;
}
