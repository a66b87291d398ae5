import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { bodiesKnown } from './bodies-of-directory.ts';
import { houseWordings } from './house-wordings.ts';
import type { OpenDraft } from './open-draft.ts';

/** Longer texts are not read again within a request. */
const LONGEST = 1_000_000;

/** What would have changed the reading of a sentence: a line for each change and what would come of it. */
export interface Otherwise {
  readonly vi: string[];
  readonly en: string[];
}

/**
 * Reads the document again with the directory and wordings of today and asks why. Nothing is told where the sentence is no
 * longer as it was read: a person has decided, or cut it otherwise.
 */
export async function otherwise(scope: Scope, open: OpenDraft, statementId: string): Promise<Otherwise> {
  const { draft, record, text } = open;
  const sentence = draft.sentences.find((it) => it.id === statementId);
  if (!sentence) throw platformFault('NOT_FOUND');
  if (text.length > LONGEST) return { vi: [], en: [] };
  const issued = record.header.issuedOn;
  const { entries } = await bodiesKnown(scope, issued);
  const { explainAt } = await import('@quyet/parser/explain');
  const { changeLines } = await import('@quyet/parser/explain/wording');
  const read = { text, tables: [], format: 'txt', encoding: null, ...record.layout } as const;
  const known = { directory: entries, house: await houseWordings(scope), issued };
  const why = explainAt(read, sentence.start, known);
  const asRead =
    why?.span[0] === sentence.start &&
    why.span[1] === sentence.end &&
    why.rule === sentence.rule &&
    why.disposition === sentence.disposition;
  if (!why || !asRead) return { vi: [], en: [] };
  // Other headings are told only where no words of the sentence would change it: the line stays short.
  const own = why.whatIfs.filter(({ change }) => change.kind !== 'moved-beneath');
  const told = own.length > 0 ? own : why.whatIfs;
  return { vi: changeLines(told, 'vi'), en: changeLines(told, 'en') };
}
