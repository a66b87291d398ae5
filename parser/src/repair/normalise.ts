/**
 * Plain text of a source: NFC, one kind of line end, one kind of blank.
 *
 * Forms: "\r\n" and lone "\r" → "\n"; form feed, vertical tab, U+2028, U+2029 → "\n"; no-break and other wide blanks
 * → " "; decomposed letters ("ê" + combining dot) → composed.
 * Reads the text as read; writes `Plain`, whose offsets lead back to the source.
 */
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
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const from = at;
    const code = text.charCodeAt(at);
    if (code === 13) {
      at += 1;
      if (text.charCodeAt(at) === 10) continue;
      parts.push('\n');
      starts[length] = from;
      ends[length++] = at;
      continue;
    }
    at += 1;
    while (at < text.length && text.charCodeAt(at) >= 0x300 && COMBINING.test(text.charAt(at))) at += 1;
    const raw = text.slice(from, at);
    const composed = raw.length === 1 ? raw : raw.normalize('NFC');
    // A cluster may only shrink or keep its length here; a rare letter whose NFC is longer is left as written.
    const kept = composed.length <= raw.length ? composed : raw;
    parts.push(kept);
    for (let i = 0; i < kept.length; i++) {
      const same = kept.length === raw.length;
      starts[length] = same ? from + i : from;
      ends[length++] = same ? from + i + 1 : at;
    }
  }
  return {
    text: parts.join(''),
    sourceStart: (i) => (i < length ? (starts[i] ?? 0) : text.length),
    sourceEnd: (i) => (i <= 0 ? 0 : (ends[Math.min(i, length) - 1] ?? text.length)),
    fromSource: (offset) => {
      let [low, high] = [0, length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
