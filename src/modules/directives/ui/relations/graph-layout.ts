import type { RelationsOfDirective } from '../../relations/relations.schema.ts';

type Held = RelationsOfDirective['directive'];
type Kind = RelationsOfDirective['relations'][number]['kind'];

/** A document in the drawing; `held` is null for one that is not held here. */
export interface GraphNode {
  readonly key: string;
  readonly held: Held | null;
  readonly other: RelationsOfDirective['relations'][number]['other'];
  /** 0 further back · 1 what this document speaks of · 2 this document, below it its kin · 3 who speaks of it · 4 further on. */
  readonly column: number;
  readonly row: number;
}

export interface GraphEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
  /** Confirmed by a person; a proposal is drawn in dashes. */
  readonly certain: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly columns: readonly number[];
  readonly rows: number;
}

/**
 * Places the documents: what this one speaks of stands to its left, what speaks of it to its right, what is bound to
 * those a column further; each document once, no two in one place.
 */
export function layOut(page: RelationsOfDirective): Graph {
  const placed = new Map<string, GraphNode>();
  const filled = new Map<number, number>();
  const edges: GraphEdge[] = [];
  const put = (key: string, column: number, held: Held | null, other?: GraphNode['other']) => {
    if (placed.has(key)) return;
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    placed.set(key, { key, held, other: held || !other ? named(held) : other, column, row });
  };
  const centre = page.directive.id;
  put(centre, 2, page.directive);
  for (const it of page.relations) {
    const key = it.held?.id ?? `outside ${it.id}`;
    put(key, 1, it.held, it.other);
    edges.push({ key: it.id, from: centre, to: key, kind: it.kind, certain: it.state === 'confirmed' });
  }
  for (const it of page.said) {
    put(it.by.id, 3, it.by);
    edges.push({ key: it.id, from: it.by.id, to: centre, kind: it.kind, certain: it.state === 'confirmed' });
  }
  const directives = new Map(page.further.directives.map((it) => [it.id, it]));
  for (const [at, it] of page.further.edges.entries()) {
    for (const [end, other] of [
      [it.fromId, it.toId],
      [it.toId, it.fromId],
    ] as const) {
      const held = directives.get(end);
      if (held && !placed.has(end))
        put(end, columnBeyond(placed.get(other)?.column ?? 2, end === it.fromId), held);
    }
    if (placed.has(it.fromId) && placed.has(it.toId))
      edges.push({
        key: `f${at}`,
        from: it.fromId,
        to: it.toId,
        kind: it.kind,
        certain: it.state === 'confirmed',
      });
  }
  return {
    nodes: [...placed.values()],
    edges,
    columns: [...filled.keys()].sort((a, b) => a - b),
    rows: Math.max(...filled.values()),
  };
}

/** Who speaks of a document is younger and stands right of it; what a document speaks of stands left. */
const columnBeyond = (column: number, speaks: boolean): number =>
  column === 1 ? (speaks ? 2 : 0) : column === 3 ? (speaks ? 4 : 2) : 2;

const named = (held: Held | null): GraphNode['other'] => ({
  docType: held?.docType ?? null,
  number: held?.number ?? null,
  issuedOn: held?.issuedOn ?? null,
  issuerWording: null,
  title: held?.title ?? null,
});
