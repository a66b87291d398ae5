/**
 * Furniture of the page: what a printer put there and no author wrote.
 *
 * Forms: page numbers "3", "- 3 -", "Trang 3", "Trang 3/12", "3/12"; rules "-----", "_____", "* * *", "=====";
 * running heads, that is one short line printed three times or more beside a page number.
 * Reads lines; writes the set of line numbers to leave out of sentences.
 */
import type { Line } from './lines.ts';

const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:trang\s)?\d{1,4}(?:\s?\/\s?\d{1,4})?(?:\s?[-–—])?$/iu;
const RULE = /^(?:[-–—_=*~.]\s?){3,}$|^[*_]$/u;

/** Line numbers of page numbers, rules and running heads. */
export function findFurniture(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const pageNumbers: number[] = [];
  const seen = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (line.text.length > 90) return;
    if (RULE.test(line.text)) found.add(i);
    else if (PAGE_NUMBER.test(line.text)) pageNumbers.push(i);
    else {
      const places = seen.get(line.text);
      if (places) places.push(i);
      else seen.set(line.text, [i]);
    }
  });
  for (const i of pageNumbers) found.add(i);
  const beside = new Set(pageNumbers.flatMap((i) => [i - 1, i + 1]));
  for (const places of seen.values()) {
    if (places.length < 3) continue;
    const heads = places.filter((i) => beside.has(i));
    if (heads.length >= places.length - 1) for (const i of heads) found.add(i);
  }
  return found;
}
