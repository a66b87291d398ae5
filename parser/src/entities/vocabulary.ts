/** What a recogniser wants to know of a word: a bit mask, 0 for nothing. Depends on nothing but the word. */
export type WordQuestion = (word: string) => number;

/**
 * Distinct words by number. A word met before costs no new string, and a question about it is asked once: a directive
 * of a million words has some thousand distinct ones, and the next directive has the same.
 */
export class Vocabulary {
  readonly words: string[] = [];
  private slots = new Int32Array(1 << 12);
  private hashes = new Int32Array(1 << 11);
  private readonly answers = new Map<WordQuestion, Answers>();

  /** Number of the word folded[start, end), whose hash the caller has. */
  number(folded: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0) return this.add(copied(folded, start, end), slot, hash);
      if (this.hashes[entry - 1] === hash && same(this.words[entry - 1] ?? '', folded, start, end))
        return entry - 1;
    }
  }

  /** The answer to a question for every word so far, by number. A question is known again by its identity. */
  marks(question: WordQuestion): Uint8Array {
    let known = this.answers.get(question);
    if (known === undefined) {
      known = { marks: new Uint8Array(this.hashes.length), count: 0 };
      this.answers.set(question, known);
    }
    if (known.marks.length < this.words.length)
      known.marks = grown(known.marks, new Uint8Array(this.hashes.length));
    for (; known.count < this.words.length; known.count++)
      known.marks[known.count] = question(this.words[known.count] ?? '');
    return known.marks;
  }

  private add(word: string, slot: number, hash: number): number {
    const id = this.words.length;
    this.words.push(word);
    this.slots[slot] = id + 1;
    if (id === this.hashes.length) this.hashes = grown(this.hashes, new Int32Array(id * 2));
    this.hashes[id] = hash;
    if (this.words.length * 2 > this.slots.length) this.rehash();
    return id;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.words.length; id++) {
      let slot = (this.hashes[id] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}

/** The words of one text in their order, each held once however often it stands there. */
export class Words {
  private readonly vocabulary: Vocabulary;
  private readonly ids: Int32Array;
  readonly length: number;

  /** The first `length` of the word numbers `ids`. */
  constructor(vocabulary: Vocabulary, ids: Int32Array, length: number) {
    this.vocabulary = vocabulary;
    this.ids = ids;
    this.length = length;
  }

  /** The word at a place; undefined before the first and behind the last. */
  at(place: number): string | undefined {
    if (place < 0 || place >= this.length) return undefined;
    return this.vocabulary.words[this.ids[place] ?? 0];
  }

  /** The words from one place up to another. */
  slice(from: number, to: number): string[] {
    const found: string[] = [];
    for (let place = from; place < to && place < this.length; place++) found.push(this.at(place) ?? '');
    return found;
  }
}

interface Answers {
  marks: Uint8Array<ArrayBuffer>;
  /** Words asked so far. */
  count: number;
}

/** More distinct words than the language has syllables. */
const MOST_SHARED = 1 << 14;
let common = new Vocabulary();

/** The vocabulary documents share; begun anew where strange texts have filled it. */
export function commonVocabulary(): Vocabulary {
  if (common.words.length > MOST_SHARED) common = new Vocabulary();
  return common;
}

function same(word: string, folded: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== folded.charCodeAt(start + i)) return false;
  return true;
}

/** A stretch as a string of its own: a longer slice would keep the whole text alive. */
function copied(text: string, start: number, end: number): string {
  const shortest = 13;
  if (end - start < shortest) return text.slice(start, end);
  return Array.from({ length: end - start }, (_, i) => text.charAt(start + i)).join('');
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
