import { foldVietnamese } from '../entities/fold.ts';
import type { Labels } from './labels.ts';

/** Names and titles are compared without case, tone style, punctuation, and "Ủy ban nhân dân" as UBND. */
export function sameSpelling(value: unknown): string {
  return foldVietnamese(String(value ?? '').normalize('NFC'))
    .replaceAll('ủy ban nhân dân', 'ubnd')
    .replace(/[^\p{L}\p{N}/%]+/gu, ' ')
    .trim();
}

/** A unit with or without the thing it counts: "lượt" and "lượt khách", "khu" and "khu du lịch" are the same unit. */
export function sameUnit(a: unknown, b: unknown): boolean {
  const [one, other] = [sameSpelling(a), sameSpelling(b)];
  if (one === other) return true;
  return one !== '' && other !== '' && (one.startsWith(`${other} `) || other.startsWith(`${one} `));
}

/** Sets of bodies are the same if they name the same bodies in any order, by any of the labelled spellings. */
export function bodyNames(labels: Labels): (names: readonly string[] | undefined) => string {
  const canonical = new Map<string, string>();
  for (const { name, forms } of labels.agencies ?? []) {
    for (const form of [name, ...(forms ?? [])]) canonical.set(sameSpelling(form), sameSpelling(name));
  }
  return (names) => {
    const known = (names ?? []).map((name) => canonical.get(sameSpelling(name)) ?? sameSpelling(name));
    return [...new Set(known)].sort().join(' | ');
  };
}
