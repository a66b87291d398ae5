import type { Span } from '@quyet/parser/contract';
import { titleFrom } from './duty.ts';
import { type Sentence, sentenceText } from './sentence.ts';

export type Division =
  | { readonly ok: true; readonly first: Sentence; readonly second: Sentence }
  | { readonly ok: false; readonly code: 'DIVISION_OUTSIDE' | 'DIVISION_EMPTY' };

/**
 * Cuts a sentence in two at an offset of the text. Both halves keep disposition and duty (two products in one order
 * have one lead and one deadline); titles follow the words of each half, and both wait for confirmation.
 */
export function divide(sentence: Sentence, at: number, text: string, newId: string): Division {
  if (at <= sentence.start || at >= sentence.end) return { ok: false, code: 'DIVISION_OUTSIDE' };
  const before = clip(sentence.segments, sentence.start, at, text);
  const after = clip(sentence.segments, at, sentence.end, text);
  const first = half(sentence, sentence.id, before, text);
  const second = half(sentence, newId, after, text);
  if (!first || !second) return { ok: false, code: 'DIVISION_EMPTY' };
  return { ok: true, first, second };
}

/** The parts of the pieces inside a range, without blanks at either end. */
function clip(segments: readonly Span[], from: number, to: number, text: string): Span[] {
  return segments.flatMap(([start, end]): Span[] => {
    const piece = trimmed(text, Math.max(start, from), Math.min(end, to));
    return piece ? [piece] : [];
  });
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? [from, to] : null;
}

function half(whole: Sentence, id: string, segments: readonly Span[], text: string): Sentence | null {
  const [first] = segments;
  const last = segments.at(-1);
  if (!first || !last) return null;
  const [start, end] = [first[0], last[1]];
  const words = sentenceText(text, segments);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const inside = ([from, to]: Span) => from >= start && to <= end;
  return {
    ...whole,
    id,
    start,
    end,
    segments,
    text: words,
    confirmed: false,
    confirmedBy: null,
    duty: whole.duty && { ...whole.duty, title: titleFrom(words), action: null },
    indicators: whole.indicators.filter((it) => inside(it.span)),
  };
}

/**
 * Joins a sentence with the one after it. What asks for work wins over what does not; otherwise the first decides.
 * The whole waits for confirmation.
 */
export function join(first: Sentence, second: Sentence, text: string): Sentence {
  const segments = touching([...first.segments, ...second.segments], text);
  const words = sentenceText(text, segments);
  const main = first.duty || !second.duty ? first : second;
  return {
    ...main,
    id: first.id,
    provision: first.provision,
    contextLine: first.contextLine,
    start: first.start,
    end: Math.max(first.end, second.end),
    segments,
    text: words,
    confidence: Math.min(first.confidence, second.confidence),
    confirmed: false,
    confirmedBy: null,
    duty: main.duty && { ...main.duty, title: titleFrom(words), action: null },
    indicators: [...first.indicators, ...second.indicators],
  };
}

/** Pieces in order; two with nothing but blanks between them are one. */
function touching(segments: readonly Span[], text: string): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...segments].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
