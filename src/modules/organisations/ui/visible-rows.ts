import type { BodyRow } from '../organisations.schema.ts';

/** A row of the tree as it is drawn: whether it has others below it, and whether they are shown. */
export interface VisibleRow {
  readonly body: BodyRow;
  readonly hasBelow: boolean;
  readonly open: boolean;
}

/** The rows in sight: those below a folded body are left out. `bodies` stand in the order of the tree. */
export function visibleRows(bodies: readonly BodyRow[], folded: ReadonlySet<string>): readonly VisibleRow[] {
  const rows: VisibleRow[] = [];
  let hiddenBelow = Number.POSITIVE_INFINITY;
  bodies.forEach((body, at) => {
    if (body.depth > hiddenBelow) return;
    hiddenBelow = Number.POSITIVE_INFINITY;
    const hasBelow = (bodies[at + 1]?.depth ?? 0) > body.depth;
    const open = !folded.has(body.id);
    if (hasBelow && !open) hiddenBelow = body.depth;
    rows.push({ body, hasBelow, open });
  });
  return rows;
}
