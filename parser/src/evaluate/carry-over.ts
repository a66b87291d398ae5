import { diffArrays } from 'diff';
import type { Span } from '../contract.ts';
import type { Labels } from './labels.ts';

interface Word {
  readonly start: number;
  readonly end: number;
}

/** A whole word, or one sign: labels begin and end at these. */
const WORDS = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORDS)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

/**
 * Labels of a text, carried over to the same document as a reader took it from a file (PDF, scan, docx): words are
 * matched in their order, what was read otherwise takes the place of what stands there. A label whose words are not in the
 * file becomes empty and counts as missed.
 *
 * @param labelled the text the labels were made on.
 * @param read the text as read from the file.
 */
export function carryOver(labels: Labels, labelled: string, read: string): Labels {
  const [from, to] = [wordsOf(labelled), wordsOf(read)];
  const place = match(from, to, labelled, read);
  /** The first word that ends behind an offset: a span begins in it or at it. */
  const wordAt = (offset: number): number => {
    let [low, high] = [0, from.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((from[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const move = ([start, end]: Span): Span => {
    const [first, last] = [wordAt(start), wordAt(end - 1)];
    const begin = place[first]?.start ?? read.length;
    return [begin, Math.max(begin, place[last]?.end ?? read.length)];
  };
  return moved(labels, move) as Labels;
}

/** For each word of the one text the stretch it takes in the other. */
function match(from: readonly Word[], to: readonly Word[], labelled: string, read: string): readonly Word[] {
  const letters = (words: readonly Word[], text: string) =>
    words.map((word) => text.slice(word.start, word.end).normalize('NFC').toLowerCase());
  const place: Word[] = [];
  let at = 0;
  let gone = 0;
  for (const part of diffArrays(letters(from, labelled), letters(to, read))) {
    if (part.removed) gone += part.count;
    else if (part.added) {
      spread(place, gone, to.slice(at, at + part.count));
      gone = 0;
      at += part.count;
    } else {
      spread(place, gone, [], to[at]?.start ?? read.length);
      gone = 0;
      place.push(...to.slice(at, at + part.count));
      at += part.count;
    }
  }
  spread(place, gone, [], read.length);
  return place;
}

/** Lays words that were read otherwise evenly over what was read in their place; over nothing, they take no room. */
function spread(place: Word[], count: number, over: readonly Word[], behind = 0): void {
  for (let i = 0; i < count; i++) {
    const word = over[Math.floor((i * over.length) / count)];
    place.push(word ?? { start: behind, end: behind });
  }
}

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');

/** The same labels with every span moved, wherever it stands. */
function moved(value: unknown, move: (span: Span) => Span): unknown {
  if (isSpan(value)) return move(value);
  if (Array.isArray(value)) return value.map((one) => moved(one, move));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(one, move)]));
  if (typeof fields.start === 'number' && typeof fields.end === 'number')
    [fields.start, fields.end] = move([fields.start, fields.end]);
  return fields;
}
