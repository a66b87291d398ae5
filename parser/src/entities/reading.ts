import { foldVietnamese } from './fold.ts';
import { commonVocabulary, type Vocabulary, type WordQuestion, Words } from './vocabulary.ts';

/**
 * The words of a text with what stands between them, made once and read by every recogniser.
 *
 * A word is a run of letters or digits. `gaps[i]` says what stands between word i-1 and word i, so that a
 * recogniser can walk words and know where a name may go on ("Ban Thường vụ / Tỉnh ủy" over a line end) and
 * where it may not (after a full stop).
 */
export interface Reading {
  readonly text: string;
  /** `foldVietnamese(text)`: same length, same offsets. */
  readonly folded: string;
  readonly count: number;
  /** Folded words. */
  readonly words: Words;
  /** Number of each word in `vocabulary`. */
  readonly ids: Int32Array;
  /** The distinct folded words, of this text and of others read before it. */
  readonly vocabulary: Vocabulary;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One of the GAP values: what stands before word i. */
  readonly gaps: Uint8Array;
  /** 0 lower case, 1 first letter upper, 2 all upper (two letters or more), 3 begins with a digit. */
  readonly shapes: Uint8Array;
}

export const GAP = {
  space: 0,
  line: 1,
  comma: 2,
  hyphen: 3,
  slash: 4,
  mark: 5,
  paragraph: 6,
  and: 7,
} as const;
export const SHAPE = { lower: 0, capital: 1, upper: 2, digit: 3 } as const;

const LETTER = 1;
const DIGIT = 2;
const classOf = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  if (code >= 48 && code <= 57) classOf[code] = DIGIT;
  else if (code < 128) classOf[code] = (code | 32) >= 97 && (code | 32) <= 122 ? LETTER : 0;
  else if (/[\p{L}\p{M}]/u.test(String.fromCharCode(code))) classOf[code] = LETTER;
}

function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const only = text.charCodeAt(from);
    if (only === 32) return GAP.space;
  }
  let lines = 0;
  let blanks = 0;
  let seen = 0;
  let marks = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 0x2028 || c === 0x2029) lines++;
    else if (c === 32 || c === 13 || c === 0xa0 || c === 0x202f || c === 0xfeff) blanks++;
    else {
      marks++;
      if (c === 44) seen |= 1;
      else if (c === 45 || c === 0x2010 || c === 0x2011 || c === 0x2013 || c === 0x2014) seen |= 2;
      else if (c === 47) seen |= 4;
      else if (c === 38) seen |= 16;
      else seen |= 8;
    }
  }
  if (lines > 1) return GAP.paragraph;
  // Three blanks part the columns of a printed head: as good as a line end. A tab parts cells: a mark.
  if (seen === 0) return lines === 1 || blanks > 2 ? GAP.line : GAP.space;
  if (marks === 1 && lines === 0) {
    if (seen === 1) return GAP.comma;
    if (seen === 2) return GAP.hyphen;
    if (seen === 4) return GAP.slash;
    if (seen === 16) return GAP.and;
  }
  if (marks === 1 && seen === 1) return GAP.comma;
  return GAP.mark;
}

/** Reads the words of a text. Linear; never throws, whatever the text. */
export function readText(text: string): Reading {
  const folded = foldVietnamese(text);
  const vocabulary = commonVocabulary();
  // A word with what parts it from the next takes more than four letters: seldom must the lists grow.
  let room = (text.length >> 2) + 16;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let ids = new Int32Array(room);
  let gaps = new Uint8Array(room);
  let shapes = new Uint8Array(room);
  const length = text.length;
  let previousEnd = 0;
  let count = 0;
  let i = 0;
  while (i < length) {
    let code = folded.charCodeAt(i);
    if (classOf[code] === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = 17;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      i++;
      code = i < length ? folded.charCodeAt(i) : 0;
    } while (classOf[code] !== 0);
    if (count === room) {
      room *= 2;
      starts = grown(starts, new Int32Array(room));
      ends = grown(ends, new Int32Array(room));
      ids = grown(ids, new Int32Array(room));
      gaps = grown(gaps, new Uint8Array(room));
      shapes = grown(shapes, new Uint8Array(room));
    }
    const id = vocabulary.number(folded, start, i, hash);
    ids[count] = id;
    starts[count] = start;
    ends[count] = i;
    gaps[count] = count === 0 ? GAP.paragraph : gapOf(text, previousEnd, start);
    shapes[count] = shapeOf(text, folded, start, i);
    previousEnd = i;
    count++;
  }
  const words = new Words(vocabulary, ids, count);
  return { text, folded, count, words, ids, vocabulary, starts, ends, gaps, shapes };
}

/** For each distinct word what a recogniser wants to know of it, by the number of the word; see `Vocabulary.marks`. */
export function wordMarks(reading: Reading, question: WordQuestion): Uint8Array {
  return reading.vocabulary.marks(question);
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function shapeOf(text: string, folded: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (classOf[first] === DIGIT) return SHAPE.digit;
  if (!isUpperAt(text, folded, start)) return SHAPE.lower;
  if (end - start === 1) return SHAPE.capital;
  for (let i = start + 1; i < end; i++) {
    if (classOf[text.charCodeAt(i)] === LETTER && !isUpperAt(text, folded, i)) return SHAPE.capital;
  }
  return SHAPE.upper;
}

/** Whether a letter is upper case: the same letter small is another code unit. Tone moves are seen through. */
function isUpperAt(text: string, folded: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  if (code === folded.charCodeAt(at)) return false;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** The reading of a text, or the reading itself where the caller has one. */
export function asReading(source: string | Reading): Reading {
  return typeof source === 'string' ? readText(source) : source;
}

/** Index of the first word that starts at or after an offset. */
export function wordAtOrAfter(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
