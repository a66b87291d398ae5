import { type PageLine, textOf } from './page.ts';

const PAGE_NUMBER = /^[-–—.\s|]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—.\s|]*$/iu;
/** Share of the height of a page in which running heads and feet stand. */
const MARGIN = 0.12;
/** Lines of a running head at most. */
const MOST = 3;

interface PageLines {
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** Page numbers and running heads and feet of each page: what a printer puts there and no author wrote. */
export function furnitureOf(pages: readonly PageLines[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  for (const atTop of [true, false]) {
    for (let depth = 0; depth < MOST; depth++) {
      const candidates = pages.map((page) => outermost(page, atTop, found));
      const seen = new Map<string, number>();
      for (const line of candidates) {
        if (line) seen.set(patternOf(line), (seen.get(patternOf(line)) ?? 0) + 1);
      }
      let more = false;
      for (const line of candidates) {
        if (!line) continue;
        const times = seen.get(patternOf(line)) ?? 0;
        const repeated = times >= 3 || (times === 2 && pages.length <= 3);
        if (PAGE_NUMBER.test(textOf(line)) || repeated) {
          found.add(line);
          more = true;
        }
      }
      if (!more) break;
    }
  }
  return found;
}

/** The same but for page numbers, and as far from the edge. */
const patternOf = (line: PageLine): string =>
  `${textOf(line).replace(/\d+/g, '#')} ${Math.round(line.base / 12)}`;

function outermost(
  { height, lines }: PageLines,
  atTop: boolean,
  taken: ReadonlySet<PageLine>,
): PageLine | null {
  const inMargin = (line: PageLine): boolean =>
    atTop ? line.base < height * MARGIN : line.base > height * (1 - MARGIN);
  const free = lines.filter((line) => !taken.has(line));
  const line = atTop ? free[0] : free.at(-1);
  return line && inMargin(line) ? line : null;
}
