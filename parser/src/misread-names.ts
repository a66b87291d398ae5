/**
 * Names of bodies as recognition misread them.
 *
 * Form: "Sở Tải chính" with doubt at "Tải", and the directory knows "Sở Tài chính".
 * Reads the text, its doubtful words and the directory; writes a text of the same length in which the names stand as the
 * directory has them. A name that is longer than what was read goes into the directory as a further spelling.
 */
import type { DirectoryEntry, Span } from './contract.ts';

interface Name {
  readonly entry: DirectoryEntry;
  readonly written: string;
  readonly words: readonly string[];
}

export interface Misread {
  /** For recognition only; offsets are those of the text as read. */
  readonly text: string;
  readonly directory: readonly DirectoryEntry[];
  /** Where misread names stand. */
  readonly spans: readonly Span[];
}

/** Without marks, small, letters that look alike as one: what recognition confuses least. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[il1|]/g, 'i')
    .replace(/0/g, 'o');

/** One letter in ten may be wrong, besides all marks. */
const WRONG_SHARE = 0.1;
/** Shorter names ("UBND") are too easily met by chance. */
const SHORTEST = 6;

/** Finds names of the directory that stand misread at doubtful words. Of two that are equally near none is taken. */
export function misreadNames(
  text: string,
  doubtful: readonly Span[],
  directory: readonly DirectoryEntry[],
): Misread {
  if (directory.length === 0 || doubtful.length === 0) return { text, directory, spans: [] };
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}|]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: bare(match[0]),
  }));
  const names = namesOf(directory);
  const known = new Set(directory.flatMap((it) => [it.name, ...it.aliases]).map(asWritten));
  const found = new Map<string, DirectoryEntry>();
  const spans: Span[] = [];
  const pieces: string[] = [];
  let written = 0;
  let at = 0;
  for (const [start, end] of doubtful) {
    while (at < words.length && (words[at]?.end ?? 0) <= start) at += 1;
    for (let w = at; w < words.length && (words[w]?.start ?? end) < end; w++) {
      const hit = nearestAt(words, w, names);
      if (!hit) continue;
      const span: Span = [words[hit.from]?.start ?? 0, words[hit.from + hit.count - 1]?.end ?? 0];
      const spelling = text.slice(...span);
      if (known.has(asWritten(spelling))) continue;
      if (span[0] < written) continue;
      spans.push(span);
      if (hit.written.length > spelling.length) found.set(spelling, hit.entry);
      else {
        pieces.push(text.slice(written, span[0]), hit.written.padEnd(spelling.length));
        written = span[1];
      }
    }
  }
  const added = [...found].map(
    ([spelling, entry]): DirectoryEntry => ({ name: entry.name, aliases: [spelling] }),
  );
  pieces.push(text.slice(written));
  return { text: pieces.join(''), directory: mergedBy(directory, added), spans };
}

const asWritten = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();

function namesOf(directory: readonly DirectoryEntry[]): readonly Name[] {
  return directory.flatMap((entry) =>
    [entry.name, ...entry.aliases].flatMap((name) => {
      const words = name.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(bare) ?? [];
      return name.length >= SHORTEST && words.length >= 2
        ? [{ entry, written: name.normalize('NFC'), words }]
        : [];
    }),
  );
}

function nearestAt(
  words: readonly { readonly form: string }[],
  at: number,
  names: readonly Name[],
): {
  readonly entry: DirectoryEntry;
  readonly written: string;
  readonly from: number;
  readonly count: number;
} | null {
  let best: { entry: DirectoryEntry; written: string; from: number; count: number; wrong: number } | null =
    null;
  let tie = false;
  for (const { entry, written, words: own } of names) {
    for (let from = Math.max(0, at - own.length + 1); from <= at; from++) {
      const letters = own.join('').length;
      const most = Math.floor(letters * WRONG_SHARE);
      const wrong = wrongLetters(words, from, own, most);
      if (wrong === null) continue;
      // The longer of two names that both fit is meant.
      const rank = wrong - letters;
      const bestRank = best ? best.wrong : Number.POSITIVE_INFINITY;
      if (rank > bestRank) continue;
      tie = best !== null && rank === bestRank && best.entry.name !== entry.name;
      best = { entry, written, from, count: own.length, wrong: rank };
    }
  }
  return best && !tie ? best : null;
}

/** How many letters differ, word by word; null where more than `most`. */
function wrongLetters(
  words: readonly { readonly form: string }[],
  from: number,
  own: readonly string[],
  most: number,
): number | null {
  let wrong = 0;
  for (const [i, word] of own.entries()) {
    const read = words[from + i]?.form;
    if (read === undefined) return null;
    if (read === word) continue;
    if (Math.abs(read.length - word.length) + wrong > most) return null;
    wrong += distance(read, word);
    if (wrong > most) return null;
  }
  return wrong;
}

/** Letters to change, add or leave out until one is the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function mergedBy(
  directory: readonly DirectoryEntry[],
  added: readonly DirectoryEntry[],
): readonly DirectoryEntry[] {
  if (added.length === 0) return directory;
  return directory.map((entry) => {
    const more = added.filter((it) => it.name === entry.name).flatMap((it) => it.aliases);
    return more.length === 0 ? entry : { ...entry, aliases: [...entry.aliases, ...more] };
  });
}
