import { findAgencies } from '../entities/agencies/index.ts';
import { foldVietnamese } from '../entities/fold.ts';
import { readText } from '../entities/reading.ts';
import { findReferences } from '../entities/references/index.ts';
import { findTimes } from '../entities/time/index.ts';
import { readOpening, verbAt } from '../statements/verbs.ts';
import { countsIn, namesIn } from './names.ts';
import { isParticle, withoutPhrases } from './stop-words.ts';
import { groupOf } from './verb-groups.ts';

/** An order reduced to what it asks for and of what. */
export interface OrderWords {
  /** What is asked, by group of verbs, in the order of the text; empty where no verb of the lexicon opens it. */
  readonly verbs: readonly string[];
  /** Words of the object, single and in pairs, each once; without particles, times and the names below. */
  readonly words: readonly string[];
  /** Places, works and numbered documents named. */
  readonly names: readonly string[];
  /** Years and ordinals. */
  readonly counts: readonly string[];
}

/**
 * Reads an order, or its title in a register, for comparing it with others. Linear in its length; never throws.
 *
 *     Khẩn trương lập hồ sơ cầu Lam Khê 2, trình cấp có thẩm quyền trong quý I năm 2027
 *     verbs lập, trình · words hồ sơ, hồ, sơ, sơ cầu, cầu · names lam khê 2
 */
export function orderWords(given: string): OrderWords {
  const text = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const reading = readText(text);
  const documents: string[] = [];
  let left = text;
  for (const it of findReferences(reading)) {
    if (it.number === null) continue;
    documents.push(foldVietnamese(it.number));
    left = blanked(left, it.coreSpan);
  }
  for (const it of findTimes(reading)) if (it.role !== 'not-a-deadline') left = blanked(left, it.span);
  const names = namesIn(left);
  for (const it of findAgencies(reading)) left = blanked(left, it.span);
  const folded = foldVietnamese(left);
  const { verbs, from } = verbsOf(folded);
  const object = withoutNames(folded.slice(from), names);
  return {
    verbs,
    words: wordsOf(object),
    names: [...documents, ...names],
    counts: countsIn(folded.slice(from)),
  };
}

/** The verbs that open it: "rà soát, lập danh mục …" has two; an actor before them is passed over. */
function verbsOf(folded: string): { readonly verbs: readonly string[]; readonly from: number } {
  const first = firstVerb(folded);
  if (first === null) return { verbs: [], from: 0 };
  const verbs = [first.verb];
  let from = first.end;
  // "Hoàn thành điều chỉnh quy hoạch": the second verb says what is done.
  const main = WEAK.has(first.verb) ? /^ /u.test(folded.slice(from)) && verbAt(folded, from + 1) : null;
  if (main) {
    verbs[0] = main;
    from += 1 + main.length;
  }
  for (let guard = 0; guard < 4; guard++) {
    const link = /^\s*(?:,|và|;)\s*/u.exec(folded.slice(from));
    if (!link) break;
    const next = readOpening(folded, from + link[0].length, folded.length);
    if (!next) break;
    verbs.push(next.verb);
    from = next.verbAt + next.verb.length;
  }
  return { verbs: [...new Set(verbs.map(groupOf))], from };
}

function firstVerb(folded: string): { readonly verb: string; readonly end: number } | null {
  const opening = readOpening(folded, 0, folded.length);
  if (opening) {
    const negated = opening.modifiers.some((it) => it.startsWith('không') || it.endsWith('cấm'));
    return { verb: negated ? 'không' : opening.verb, end: opening.verbAt + opening.verb.length };
  }
  for (const start of folded.matchAll(/(?<=[\s,;])\p{L}/gu)) {
    const verb = verbAt(folded, start.index);
    if (verb) return { verb, end: start.index + verb.length };
  }
  return null;
}

const WEAK = new Set(['hoàn thành', 'tiến hành', 'tổ chức', 'triển khai', 'thực hiện', 'chỉ đạo', 'chủ trì']);

const blanked = (text: string, [start, end]: readonly [number, number]): string =>
  `${text.slice(0, start)}${'|'.repeat(end - start)}${text.slice(end)}`;

function withoutNames(folded: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, ' | '), folded);
}

/** Single words and pairs of neighbours; whatever stands between them keeps a pair apart. */
function wordsOf(object: string): string[] {
  const found = new Set<string>();
  for (const run of withoutPhrases(object).split(/[^\p{L}\d ]+/u)) {
    let before: string | null = null;
    for (const word of run.split(' ').filter(Boolean)) {
      if (isParticle(word) || /^\d+$/u.test(word)) {
        before = null;
        continue;
      }
      if (word.length > 1) found.add(word);
      if (before !== null) found.add(`${before} ${word}`);
      before = word;
    }
  }
  return [...found];
}
