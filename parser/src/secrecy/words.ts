import { plain } from './glyphs.ts';

/** A word of a line, as the eye separates them. */
export interface Word {
  /** As seen, NFC. */
  readonly seen: string;
  /** Without diacritics, lower case; 0 and 1 between letters read as o and i ("T0I MAT"). */
  readonly plain: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function withoutDigits(word: string): string {
  return /\p{L}/u.test(word) && /[01]/.test(word) ? word.replaceAll('0', 'o').replaceAll('1', 'i') : word;
}

function word(seen: string, gap: string): Word {
  return { seen, gap, plain: withoutDigits(plain(seen)) };
}

/** The words of a text that `asSeen` has made readable. */
export function wordsOf(seen: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of seen.matchAll(WORD)) {
    words.push(word(match[0], seen.slice(end, match.index)));
    end = match.index + match[0].length;
  }
  return words;
}

/** "M Ậ T", "T.Ố.I  M.Ậ.T" → one word: three or more single letters in a row are a word written apart. */
export function joinSpacedLetters(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length >= 3)
      out.push(
        word(
          run
            .map((one) => one.seen)
            .join('')
            .normalize('NFC'),
          run[0]?.gap ?? '',
        ),
      );
    else out.push(...run);
    run = [];
  };
  for (const one of words) {
    if (/^\p{L}$/u.test(one.seen)) run.push(one);
    else {
      close();
      out.push(one);
    }
  }
  close();
  return out;
}
