/**
 * Plain text of a source: NFC, one kind of line end, one kind of blank.
 *
 * Forms: "\r\n" and lone "\r" → "\n"; form feed, vertical tab, U+2028, U+2029 → "\n"; no-break and other wide blanks
 * → " "; decomposed letters ("ê" + combining dot) → composed.
 * Reads the text as read; writes `Plain`, whose offsets lead back to the source.
 */
import { Runs } from './runs.ts';

export interface Plain {
  readonly text: string;
  /** Source offset at which the plain character at `index` begins. */
  sourceStart(index: number): number;
  /** Source offset at which the plain character before `index` ends. */
  sourceEnd(index: number): number;
  /** Plain offset of the first character that ends behind a source offset. */
  fromSource(offset: number): number;
}

const COMBINING = /\p{M}/u;

/** Makes plain text; takes time linear in the length and keeps offsets only where they differ from the source. */
export function normalise(source: string): Plain {
  const blanks = evenBlanks(source);
  if (!source.includes('\r') && blanks.normalize('NFC') === blanks) {
    return { text: blanks, sourceStart: (i) => i, sourceEnd: (i) => i, fromSource: (i) => i };
  }
  return normaliseClusters(blanks);
}

/** Replaces odd blanks one for one, so that no offset moves. */
function evenBlanks(text: string): string {
  return text
    .replace(/[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** Composes letter by letter: a letter and the marks behind it form one cluster, which maps as a whole. */
function normaliseClusters(text: string): Plain {
  const parts: string[] = [];
  const starts = new Runs();
  const ends = new Runs();
  let length = 0;
  /** What has been seen and not yet written, as it stands. */
  let open = 0;
  const copy = (upTo: number) => {
    if (upTo === open) return;
    starts.add(length, open);
    ends.add(length, open + 1);
    parts.push(text.slice(open, upTo));
    length += upTo - open;
  };
  const replace = (words: string, from: number, to: number) => {
    copy(from);
    parts.push(words);
    for (let i = 0; i < words.length; i++) {
      const same = words.length === to - from;
      starts.add(length, same ? from + i : from);
      ends.add(length++, same ? from + i + 1 : to);
    }
    open = to;
  };
  for (let at = 0; at < text.length; ) {
    const from = at++;
    if (text.charCodeAt(from) === 13) replace(text.charCodeAt(at) === 10 ? '' : '\n', from, at);
    else {
      while (at < text.length && text.charCodeAt(at) >= 0x300 && COMBINING.test(text.charAt(at))) at += 1;
      if (at - from === 1) continue;
      const raw = text.slice(from, at);
      const composed = raw.normalize('NFC');
      // A cluster may only shrink or keep its length here; a rare letter whose NFC is longer is left as written.
      if (composed !== raw && composed.length <= raw.length) replace(composed, from, at);
    }
  }
  copy(text.length);
  return {
    text: parts.join(''),
    sourceStart: (i) => (i < length ? starts.at(i) : text.length),
    sourceEnd: (i) => (i <= 0 ? 0 : length === 0 ? text.length : ends.at(Math.min(i, length) - 1)),
    fromSource: (offset) => {
      let [low, high] = [0, length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends.at(middle) <= offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
