import { type PageLine, type SeenPage, textOf } from './page.ts';

/** Notes stand in letters at most this size, compared with the text above. */
const SMALLER = 0.93;
const MARK = /^[⁰¹²³⁴-⁹]{1,3}/u;

/**
 * Footnotes of a page: small lines at its foot that open with a raised number, mostly below a short ruled line.
 * Gives each note as its lines, and the lines that are none.
 */
export function notesOf(
  lines: readonly PageLine[],
  page: SeenPage,
): { readonly notes: readonly (readonly PageLine[])[]; readonly body: readonly PageLine[] } {
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const small = (line: PageLine): boolean => line.size <= usual * SMALLER;
  let from = lines.length;
  while (from > 0 && small(lines[from - 1] as PageLine)) from -= 1;
  const ruled = page.rules.across.some(
    (rule) =>
      rule.to - rule.from < page.width * 0.5 &&
      rule.at > (lines[from - 1]?.base ?? 0) - 2 &&
      rule.at < (lines[from]?.base ?? 0),
  );
  while (from < lines.length && !MARK.test(textOf(lines[from] as PageLine))) from += 1;
  const foot = lines.slice(from);
  if (foot.length === 0 || !(ruled || (foot[0]?.base ?? 0) > page.height * 0.5))
    return { notes: [], body: lines };
  const notes: PageLine[][] = [];
  for (const line of foot) {
    if (MARK.test(textOf(line)) || notes.length === 0) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return { notes, body: lines.slice(0, from) };
}
