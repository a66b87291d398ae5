import { foldVietnamese } from '../fold.ts';
import { GAP, type Reading } from '../reading.ts';

/**
 * A table of phrases matched word by word, longest first. Built once; a match costs as many steps as the phrase
 * has words, however many phrases there are.
 *
 * "Văn hóa, Thể thao và Du lịch": a comma in the phrase must stand in the text; a hyphen or "&" between two words
 * is as good as a space; a line end may fall inside a phrase, an empty line may not.
 */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the word after the phrase. */
  readonly end: number;
}

const PIECE = /[\p{L}\p{M}\p{N}]+|,/gu;

export function phraseRoot<T>(): PhraseNode<T> {
  return { next: new Map(), value: undefined };
}

/** Adds a phrase; the first value given to a phrase stays. Returns false where the phrase has no word. */
export function addPhrase<T>(root: PhraseNode<T>, phrase: string, value: T): boolean {
  let node = root;
  let words = 0;
  for (const [piece] of foldVietnamese(phrase.normalize('NFC')).matchAll(PIECE)) {
    if (piece === ',' && words === 0) continue;
    words++;
    let next = node.next.get(piece);
    if (next === undefined) {
      next = { next: new Map(), value: undefined };
      node.next.set(piece, next);
    }
    node = next;
  }
  if (words === 0) return false;
  node.value ??= value;
  return true;
}

/** Phrases, alternatives parted by "|", each with the same value. */
export function phraseTable<T>(rows: readonly (readonly [phrases: string, value: T])[]): PhraseNode<T> {
  const root = phraseRoot<T>();
  for (const [phrases, value] of rows)
    for (const phrase of phrases.split('|')) addPhrase(root, phrase, value);
  return root;
}

/** A set of phrases whose value is the phrase itself, trimmed. */
export function phraseList(phrases: string): PhraseNode<string> {
  const root = phraseRoot<string>();
  for (const phrase of phrases.split('|')) addPhrase(root, phrase, phrase.trim());
  return root;
}

/** The longest phrase that begins at word `at`; null where none does. */
export function longestPhrase<T>(root: PhraseNode<T>, reading: Reading, at: number): PhraseMatch<T> | null {
  const { words, gaps, count } = reading;
  let node = root.next.get(words.at(at) ?? '');
  if (node === undefined) return null;
  let best: PhraseMatch<T> | null = node.value === undefined ? null : { value: node.value, end: at + 1 };
  for (let i = at + 1; i < count; i++) {
    const gap = gaps[i];
    if (gap === GAP.comma) {
      const afterComma: PhraseNode<T> | undefined = node.next.get(',');
      if (afterComma === undefined) break;
      node = afterComma;
    } else if (gap !== GAP.space && gap !== GAP.line && gap !== GAP.hyphen && gap !== GAP.and) break;
    const next: PhraseNode<T> | undefined = node.next.get(words.at(i) ?? '');
    if (next === undefined) break;
    node = next;
    if (node.value !== undefined) best = { value: node.value, end: i + 1 };
  }
  return best;
}
