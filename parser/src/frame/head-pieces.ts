/**
 * The header cut into what is read as one: a title over several lines, a body over two ("ỦY BAN NHÂN DÂN / TỈNH X"), and
 * each other cell of a two-column letterhead by itself.
 */
import type { Span } from '../contract.ts';
import type { Line } from '../repair/lines.ts';
import type { BodyCell } from './issuer.ts';
import { cellsOf } from './letterhead.ts';

export function headPieces(
  lines: readonly Line[],
  after: number,
  clean: (i: number) => string,
  skip: ReadonlySet<number>,
  groups: readonly (readonly [number, number])[],
  joined: readonly (readonly BodyCell[])[],
): Span[][] {
  const place = (line: number, text: string): Span | null => {
    const at = lines[line]?.text.indexOf(text) ?? -1;
    const start = (lines[line]?.start ?? 0) + at;
    return at < 0 ? null : [start, start + text.length];
  };
  const grouped = new Map(groups.map((g) => [g[0], g[1]] as const));
  const pieces: Span[][] = [];
  const taken = new Set<string>();
  for (const cells of joined) {
    const spans = cells.map((c) => place(c.line, c.text)).filter((span) => span !== null);
    if (spans.length !== cells.length) continue;
    pieces.push(spans);
    for (const c of cells) taken.add(`${c.line} ${c.text}`);
  }
  for (let i = 0; i < after; i++) {
    const last = grouped.get(i);
    const range = last === undefined ? [i] : Array.from({ length: last - i + 1 }, (_, k) => i + k);
    const whole = range.flatMap((j): Span[] =>
      skip.has(j) ? [] : [[lines[j]?.start ?? 0, lines[j]?.end ?? 0]],
    );
    if (last !== undefined) {
      if (whole.length > 0) pieces.push(whole);
      i = last;
    } else if (whole.length > 0) {
      for (const cell of cellsOf(clean(i))) {
        const span = place(i, cell.text);
        if (span && !taken.has(`${i} ${cell.text}`)) pieces.push([span]);
      }
    }
  }
  return pieces.sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0));
}
