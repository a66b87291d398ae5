/**
 * The words under which a sentence is filed when people correct its fate.
 *
 *   "- Tiếp tục rà soát, bổ sung quy hoạch …"              → "tiếp tục rà soát"
 *   "Sở Xây dựng khuyến khích các hộ …" (Sở Xây dựng named) → "khuyến khích"
 *   "Vùng nguyên liệu tập trung …"                          → "vùng nguyên liệu"
 *
 * The verb with what stands before it where the lexicon knows one; else the first three words. Folded, one blank between.
 */
import { foldVietnamese } from '../entities/fold.ts';
import { readOpening } from '../statements/verbs.ts';

const MARKER = /^\s*(?:[-+–•*·]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3})*[.)-](?=\s))\s*/u;
const UNKNOWN_VERB_WORDS = 3;

/** One spelling of a wording: folded, NFC, words with one blank between, nothing else. */
export const wordingOf = (text: string): string =>
  foldVietnamese(text.normalize('NFC'))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * The opening of a sentence; '' where it has no words.
 * @param actors names that stand in the sentence; one that opens it is passed over
 */
export function openingOf(sentence: string, actors: readonly string[] = []): string {
  const bare = sentence.normalize('NFC').replace(MARKER, '');
  const folded = foldVietnamese(bare);
  const from = behindActor(folded, actors);
  const order = readOpening(folded, from, folded.length);
  if (order) return wordingOf(folded.slice(from, order.verbAt + order.verb.length));
  return wordingOf(folded.slice(from)).split(' ').slice(0, UNKNOWN_VERB_WORDS).join(' ');
}

function behindActor(folded: string, actors: readonly string[]): number {
  const opens = actors
    .map((name) => foldVietnamese(name.normalize('NFC')).trim())
    .filter((name) => name !== '' && folded.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
  if (opens === undefined) return 0;
  const rest = folded.slice(opens.length);
  return opens.length + (/^[\s,:]+/u.exec(rest)?.[0].length ?? 0);
}
