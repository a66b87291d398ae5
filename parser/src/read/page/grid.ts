import { linesOf, type PageLine, type PageRules, type PageWord, type Rule } from './page.ts';

/** A ruled table: lines of each cell, row by row; what a joint cell covers beside its first place is empty. */
export interface Grid {
  readonly top: number;
  readonly bottom: number;
  /** Where the columns begin and end. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
}

/** How far ruled lines may miss one another, in points. */
const SLACK = 4;
/** Word's own limit is 63; a grid with more lines than this is a drawing. */
const MOST = 64;
const MOST_ROWS = 400;

/** A ruled table before its words are known. */
export interface Ruling {
  readonly rows: readonly number[];
  readonly edges: readonly number[];
  /** Joint cells by the place of their upper left corner: row by row, `edges.length − 1` places a row. */
  readonly boxes: ReadonlyMap<number, CellBox>;
  /** For each place the place of its joint cell. */
  readonly homes: readonly number[];
}

interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The ruled tables of a page. */
export function rulings(rules: PageRules): Ruling[] {
  return connected(rules).flatMap(({ across, down }) => {
    const rows = positions(across.map((rule) => rule.at));
    const edges = outerEdges(positions(down.map((rule) => rule.at)), across);
    const fits = rows.length >= 2 && edges.length >= 3 && edges.length <= MOST && rows.length <= MOST_ROWS;
    return fits ? [ruling(rows, edges, across, down)] : [];
  });
}

/** Puts the words of a page into the cells of its ruled tables; gives what lies outside as well. */
export function findGrids(
  words: readonly PageWord[],
  rules: PageRules,
): { readonly grids: readonly Grid[]; readonly outside: readonly PageWord[] } {
  const grids: Grid[] = [];
  let outside = [...words];
  for (const table of rulings(rules)) {
    const [left = 0, right = 0] = [table.edges[0], table.edges.at(-1)];
    const [top = 0, bottom = 0] = [table.rows[0], table.rows.at(-1)];
    const inside = (word: PageWord): boolean =>
      middle(word) > left - SLACK &&
      middle(word) < right + SLACK &&
      height(word) > top &&
      height(word) < bottom;
    const own = outside.filter(inside);
    if (own.length === 0) continue;
    outside = outside.filter((word) => !inside(word));
    grids.push({ top, bottom, edges: table.edges, rows: cellsOf(own, table) });
  }
  return { grids: grids.sort((a, b) => a.top - b.top), outside };
}

const middle = (word: PageWord): number => (word.left + word.right) / 2;
const height = (word: PageWord): number => word.base - word.size / 3;

/** Groups of lines that cross or meet. */
function connected({ across, down }: PageRules): { across: Rule[]; down: Rule[] }[] {
  if (across.length * down.length > 400_000) return [];
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  const meet = (a: Rule, d: Rule): boolean =>
    d.at > a.from - SLACK && d.at < a.to + SLACK && a.at > d.from - SLACK && a.at < d.to + SLACK;
  for (const rule of down) {
    const met = across.filter((one) => meet(one, rule));
    if (met.length < 2) continue;
    const joined = groups.filter((group) => met.some((one) => group.across.includes(one)));
    const target = joined[0] ?? { across: [], down: [] };
    if (joined.length === 0) groups.push(target);
    for (const other of joined.slice(1)) {
      target.across.push(...other.across);
      target.down.push(...other.down);
      groups.splice(groups.indexOf(other), 1);
    }
    target.down.push(rule);
    for (const one of met) if (!target.across.includes(one)) target.across.push(one);
  }
  return groups;
}

/** Rising positions, those that lie close together as one. */
function positions(list: readonly number[]): number[] {
  const out: number[] = [];
  for (const at of [...list].sort((a, b) => a - b)) {
    if (out.length === 0 || at - (out.at(-1) ?? 0) > SLACK) out.push(at);
  }
  return out;
}

/** Tables that are open at the sides: the lines across reach further than the lines down. */
function outerEdges(edges: number[], across: readonly Rule[]): number[] {
  const from = Math.min(...across.map((rule) => rule.from));
  const to = Math.max(...across.map((rule) => rule.to));
  const out = [...edges];
  if ((edges[0] ?? 0) - from > 3 * SLACK) out.unshift(from);
  if (to - (edges.at(-1) ?? 0) > 3 * SLACK) out.push(to);
  return out;
}

const covers = (rules: readonly Rule[], at: number, from: number, to: number): boolean => {
  const half = (from + to) / 2;
  return rules.some((rule) => Math.abs(rule.at - at) <= SLACK && rule.from <= half && rule.to >= half);
};

/** Joins places that no line parts. */
function ruling(
  rows: readonly number[],
  edges: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): Ruling {
  const columns = edges.length - 1;
  const count = (rows.length - 1) * columns;
  const home = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (home[at] !== at) at = home[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    home[Math.max(first, second)] = Math.min(first, second);
  };
  const boxAt = (place: number): CellBox => {
    const [r, c] = [Math.floor(place / columns), place % columns];
    return { left: edges[c] ?? 0, right: edges[c + 1] ?? 0, top: rows[r] ?? 0, bottom: rows[r + 1] ?? 0 };
  };
  for (let place = 0; place < count; place++) {
    const { left, right, top, bottom } = boxAt(place);
    if ((place + 1) % columns !== 0 && !covers(down, right, top, bottom)) join(place, place + 1);
    if (place + columns < count && !covers(across, bottom, left, right)) join(place, place + columns);
  }
  const homes = home.map((_, place) => find(place));
  const boxes = new Map<number, CellBox>();
  homes.forEach((first, place) => {
    const [own, joint] = [boxAt(place), boxes.get(first)];
    boxes.set(first, {
      left: Math.min(own.left, joint?.left ?? own.left),
      top: Math.min(own.top, joint?.top ?? own.top),
      right: Math.max(own.right, joint?.right ?? own.right),
      bottom: Math.max(own.bottom, joint?.bottom ?? own.bottom),
    });
  });
  return { rows, edges, boxes, homes };
}

function cellsOf(words: readonly PageWord[], { rows, edges, homes, boxes }: Ruling): GridCell[][] {
  const columns = edges.length - 1;
  const held: PageWord[][] = homes.map(() => []);
  for (const word of words) {
    const place = indexOf(rows, height(word)) * columns + indexOf(edges, middle(word));
    held[homes[place] ?? 0]?.push(word);
  }
  const cells = held.map((own, place): GridCell => {
    const box = boxes.get(homes[place] ?? 0);
    return { lines: linesOf(own), left: edges[place % columns] ?? 0, right: box?.right ?? 0 };
  });
  return rows
    .slice(1)
    .map((_, r) => cells.slice(r * columns, (r + 1) * columns))
    .filter((row) => row.some((cell) => cell.lines.length > 0));
}

/** The interval of rising positions that a value lies in. */
function indexOf(list: readonly number[], value: number): number {
  let at = 0;
  while (at + 2 < list.length && value >= (list[at + 1] ?? 0)) at++;
  return at;
}
