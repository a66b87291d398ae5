/** The lossless promise: every non-blank character of the body lies in exactly one statement. */
import type { Extraction, Span } from './contract.ts';

export interface Uncovered {
  /** Stretches of words in no statement. */
  readonly missing: readonly Span[];
  /** Stretches of words in more than one. */
  readonly doubled: readonly Span[];
}

/** Compares statements with the text; `frame` are header, recipients and signature. Linear in the length. */
export function uncovered(text: string, extraction: Extraction, frame: readonly Span[]): Uncovered {
  const count = new Uint8Array(text.length);
  for (const statement of extraction.statements) {
    for (const [start, end] of statement.segments) {
      for (let i = start; i < end; i++) count[i] = Math.min(2, (count[i] ?? 0) + 1);
    }
  }
  for (const [start, end] of frame) {
    for (let i = start; i < end; i++) if (count[i] === 0) count[i] = 1;
  }
  const missing: Span[] = [];
  const doubled: Span[] = [];
  let from = -1;
  let kind = 1;
  const close = (at: number) => {
    if (from >= 0) (kind === 0 ? missing : doubled).push([from, at]);
    from = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const n = count[i] ?? 0;
    if (/\s/u.test(text.charAt(i)) || n === 1) {
      close(i);
      continue;
    }
    if (from >= 0 && kind !== n) close(i);
    if (from < 0) [from, kind] = [i, n];
  }
  close(text.length);
  return { missing, doubled };
}
