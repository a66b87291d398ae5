import { GAP, type Reading, SHAPE } from '../reading.ts';
import type { AgencyFamily, AgencyKind } from '../types.ts';

/** A stretch of words read as a body or as a part of its name. Ends are word indices. */
export interface Part {
  /** Index of the word after the last. */
  readonly end: number;
  /** Canonical wording of this part. */
  readonly name: string;
  /** True where it stands for many ("các xã, phường"). */
  readonly plural: boolean;
}

export interface Body {
  readonly end: number;
  readonly name: string;
  readonly family: AgencyFamily;
  readonly kind: AgencyKind;
  readonly rule: string;
  readonly confidence: number;
}

/** Whether word i follows word i-1 with nothing but white space (a line end counts as white space). */
export function follows(reading: Reading, i: number): boolean {
  if (i >= reading.count) return false;
  const gap = reading.gaps[i];
  return gap === GAP.space || gap === GAP.line;
}

/** Whether word i follows on the same line with one space. */
export function followsOnLine(reading: Reading, i: number): boolean {
  return i < reading.count && reading.gaps[i] === GAP.space;
}

/** The words [from, to) as written, white space made single. */
export function wording(reading: Reading, from: number, to: number): string {
  if (to <= from) return '';
  return reading.text.slice(reading.starts[from], reading.ends[to - 1]).replace(/\s+/g, ' ');
}

/** Letters of a printed head ("BẮC GIANG") as they stand in a sentence ("Bắc Giang"). */
export function titleCase(words: string): string {
  return words.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

/** Whether all words of the stretch are printed in capitals. */
export function inCapitals(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const shape = reading.shapes[i];
    const single = (reading.ends[i] ?? 0) - (reading.starts[i] ?? 0) === 1;
    if (shape === SHAPE.upper || shape === SHAPE.digit || (shape === SHAPE.capital && single)) continue;
    return false;
  }
  return true;
}

/** The wording of a stretch, out of capitals where it is printed in them, first letter small for class nouns. */
export function plainWording(reading: Reading, from: number, to: number): string {
  const raw = wording(reading, from, to);
  return inCapitals(reading, from, to) && to - from > 1 ? raw.toLowerCase() : raw;
}
