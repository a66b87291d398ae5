import { clipRuns, type Run } from './run.ts';
import type { Fragment, SheetStatement } from './sheet.ts';

/** A sentence with its words. */
export type Worded = SheetStatement & { readonly runs: readonly Run[]; readonly footnote: boolean };

/** Sentences that stand on one line of the layout: a heading, a paragraph, a row of a table. */
export type Line = { readonly key: string; readonly statements: readonly Worded[] };

/** The fragments of some sentences in each of the places `[from, to)`, in their order. */
export function fragmentsIn(
  statements: readonly Worded[],
  places: readonly (readonly [number, number])[],
): Fragment[][] {
  const longest = new Map<string, number>();
  const found = places.map(([from, to]) =>
    statements.flatMap((one) => {
      const runs = clipRuns(one.runs, from, to);
      if (runs.length === 0) return [];
      const length = runs.reduce((sum, run) => sum + run.text.length, 0);
      longest.set(one.id, Math.max(length, longest.get(one.id) ?? 0));
      return [{ statement: one.id, runs, length }];
    }),
  );
  const begun = new Set<string>();
  const linked = new Set<string>();
  return found.map((fragments) =>
    fragments.map(({ statement, runs, length }) => {
      const first = !begun.has(statement);
      begun.add(statement);
      const main = length === longest.get(statement) && !linked.has(statement);
      if (main) linked.add(statement);
      return { statement, runs, first, main };
    }),
  );
}
