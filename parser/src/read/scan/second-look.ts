import type { GreyPicture } from '../page/rules.ts';
import type { Engine, FoundWord } from './engine.ts';
import { cut } from './picture.ts';

/** The second look is taken at the line enlarged so much. */
const TIMES = 1.5;
const BORDER = 12;
/** Words that days, numbers and figures are made of; a wrong one of these is a wrong deadline. */
const WEIGHTY = /\d|^[IVX]+(?:[/.,;)]|$)/u;

/**
 * The words that recognition is sure of. A word of figures is looked at twice, the second time in an enlarged picture
 * of its line; only what is read alike both times is sure.
 */
export function confirmed(
  engine: Engine,
  picture: GreyPicture,
  words: readonly FoundWord[],
  least: number,
): ReadonlySet<FoundWord> {
  const sure = new Set(words.filter((word) => word.confidence >= least));
  for (const line of lines(words.filter((word) => WEIGHTY.test(word.text)))) {
    const again = bagOf(lookAgain(engine, picture, line, words));
    for (const word of line) {
      const left = again.get(word.text) ?? 0;
      if (left > 0) again.set(word.text, left - 1);
      else sure.delete(word);
    }
  }
  return sure;
}

/** Weighty words by the line they stand on. */
function lines(words: readonly FoundWord[]): FoundWord[][] {
  const found: FoundWord[][] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base)) {
    const open = found.at(-1);
    const last = open?.at(-1);
    if (open && last && Math.abs(last.base - word.base) < word.row * 0.3) open.push(word);
    else found.push([word]);
  }
  return found;
}

function lookAgain(
  engine: Engine,
  picture: GreyPicture,
  line: readonly FoundWord[],
  words: readonly FoundWord[],
): FoundWord[] {
  const [first] = line;
  if (!first) return [];
  const base = line.reduce((sum, word) => sum + word.base, 0) / line.length;
  const near = words.filter((word) => Math.abs(word.base - base) < first.row * 0.35);
  // One stretch of neighbours at a time: the columns of a table or letterhead are lines of their own.
  return stretches(near, first.row * 1.5)
    .filter((stretch) => stretch.some((word) => line.includes(word)))
    .flatMap((stretch) => {
      const box = {
        left: Math.min(...stretch.map((word) => word.left)) - 6,
        right: Math.max(...stretch.map((word) => word.right)) + 6,
        top: Math.min(...stretch.map((word) => word.top)) - 3,
        bottom: Math.max(...stretch.map((word) => word.bottom)) + 3,
      };
      return engine.words(cut(picture, box, BORDER, TIMES), 'line');
    });
}

function stretches(words: readonly FoundWord[], gap: number): FoundWord[][] {
  const found: FoundWord[][] = [];
  for (const word of [...words].sort((a, b) => a.left - b.left)) {
    const open = found.at(-1);
    const reach = Math.max(...(open ?? []).map((one) => one.right));
    if (open && word.left - reach < gap) open.push(word);
    else found.push([word]);
  }
  return found;
}

function bagOf(words: readonly FoundWord[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { text } of words) bag.set(text, (bag.get(text) ?? 0) + 1);
  return bag;
}
