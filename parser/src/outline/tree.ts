/**
 * The tree of provisions.
 *
 * Systems: I- / 1- / dash; 1. / 2.1. / 2.2.1. / dash; Phần / Chương / Mục / Điều / khoản / điểm; A. / I. / 1. / a) / - / +;
 * Phụ lục with numbered parts or a table. A marker is a sibling of the last open marker of its kind, else a child of
 * the nearest open marker that ranks above it.
 * Reads blocks with markers; writes nodes with stable paths. Texts are looked at in headings.ts.
 */
import type { Block } from '../repair/blocks.ts';
import { ByBlock } from './by-block.ts';
import type { Marker } from './markers.ts';

export interface Node {
  path: string;
  readonly marker: Marker | null;
  readonly parent: Node | null;
  children: readonly Node[];
  /** Block the node opens with; null for the root and for parts without a headline of their own. */
  readonly head: number | null;
  /** Blocks that go on with the headline ("CHƯƠNG I" / "QUY ĐỊNH CHUNG"). */
  headline: readonly number[];
  /** Paragraph blocks below the head. */
  paragraphs: readonly number[];
  footnotes: readonly number[];
  rows: readonly number[];
  furniture: readonly number[];
  /** Plain offset at which the node and all it holds ends. */
  end: number;
  /** How many bullets and rows have been counted below it. */
  bullets: number;
}

export interface Tree {
  readonly root: Node;
  /** Nodes in reading order, the root left out. */
  readonly nodes: readonly Node[];
  /** Node of each block of the body. */
  readonly nodeOf: ByBlock<Node>;
}

/** Builds the tree. `text` gives the clean text of a block; blocks of the closing stand outside. */
export function buildTree(
  blocks: readonly Block[],
  text: (block: number) => string,
  closing: ReadonlySet<number>,
): Tree {
  const root = newNode('', null, null, null);
  const nodes: Node[] = [];
  const nodeOf = new ByBlock<Node>(blocks.length);
  const paths = new Map<string, number>();
  let current = root;
  let appendices = 0;

  const open = (parent: Node, marker: Marker | null, block: number | null, wanted: string): Node => {
    const times = (paths.get(wanted) ?? 0) + 1;
    paths.set(wanted, times);
    // Numbers that restart without a heading of their own: the path stays unique.
    const path = times === 1 ? wanted : `${wanted}~${times}`;
    const node = newNode(path, marker, parent, block);
    parent.children = joined(parent.children, node);
    nodes.push(node);
    return node;
  };
  const note = (block: number, node: Node) => {
    nodeOf.set(block, node);
    const end = blocks[block]?.row?.span[1] ?? blocks[block]?.pieces.at(-1)?.[1] ?? 0;
    for (let n: Node | null = node; n; n = n.parent) n.end = Math.max(n.end, end);
  };

  blocks.forEach((block, i) => {
    if (block.kind === 'head' || block.kind === 'ending') return;
    // What stands behind the closing words is no longer inside the last provision.
    if (closing.has(i)) {
      current = root;
      return;
    }
    const opensAttached = block.attached && appendixOf(current) === null && block.marker?.kind !== 'appendix';
    if (opensAttached && block.kind === 'text') {
      appendices += 1;
      const virtual: Marker = {
        kind: 'appendix',
        label: `PL${appendices}`,
        ordinal: appendices,
        length: 0,
        rank: 0,
      };
      current = open(root, virtual, block.marker ? null : i, virtual.label);
      if (!block.marker) {
        note(i, current);
        return;
      }
    }
    if (block.kind === 'furniture') current.furniture = joined(current.furniture, i);
    else if (block.kind === 'footnote') current.footnotes = joined(current.footnotes, i);
    else if (block.kind === 'row') {
      current = host(current);
      current.rows = joined(current.rows, i);
    } else if (block.marker) {
      const marker =
        block.marker.kind === 'appendix' ? nameAppendix(block.marker, ++appendices) : block.marker;
      const parent = parentFor(current, marker, root);
      if (marker.label === '') parent.bullets += 1;
      current = open(parent, marker, i, pathOf(parent, marker));
    } else {
      current = host(current);
      const titled =
        current.marker &&
        current.marker.rank <= 3 &&
        current.children.length + current.paragraphs.length + current.rows.length === 0;
      if (titled && isHeadline(text(i))) current.headline = joined(current.headline, i);
      else current.paragraphs = joined(current.paragraphs, i);
    }
    note(i, current);
  });
  return { root, nodes, nodeOf };
}

/** Most provisions hold no more than their own line: one empty list serves them all. */
const NONE: readonly never[] = [];

function joined<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  // Made here and held by one node: it may grow in place.
  (list as T[]).push(item);
  return list;
}

function newNode(path: string, marker: Marker | null, parent: Node | null, head: number | null): Node {
  return {
    path,
    marker,
    parent,
    children: NONE,
    head,
    headline: NONE,
    paragraphs: NONE,
    footnotes: NONE,
    rows: NONE,
    furniture: NONE,
    end: 0,
    bullets: 0,
  };
}

/** A paragraph below bullets belongs to what holds the bullets. */
function host(node: Node): Node {
  let at = node;
  while (at.parent && (at.marker?.kind === 'dash' || at.marker?.kind === 'plus')) at = at.parent;
  return at;
}

function appendixOf(node: Node): Node | null {
  for (let n: Node | null = node; n; n = n.parent) if (n.marker?.kind === 'appendix') return n;
  return null;
}

function nameAppendix(marker: Marker, count: number): Marker {
  return marker.ordinal > 0 ? marker : { ...marker, label: `PL${count}`, ordinal: count };
}

/** "- Phần" lines in capitals, "(Kèm theo …)": the headline of a part runs over several blocks. */
function isHeadline(text: string): boolean {
  return (
    text.length < 300 &&
    (!/\p{Ll}/u.test(text) || /^\(.*\)\.?$/u.test(text) || (text.length < 120 && !/[.;:,]$/u.test(text)))
  );
}

function parentFor(current: Node, marker: Marker, root: Node): Node {
  // The same kind open above: a sibling, unless its number says that it restarts below something else.
  let outer: Node = current;
  for (let n: Node | null = current; n?.marker; n = n.parent) {
    const own = n.marker;
    if (own.kind === marker.kind && own.rank === marker.rank) {
      if (marker.kind !== 'decimal' || prefixOf(own.label) === prefixOf(marker.label))
        return n.parent ?? root;
    }
    if (own.kind === 'appendix' && marker.kind !== 'appendix') break;
  }
  if (marker.kind === 'decimal') {
    const holder = findPrefix(current, prefixOf(marker.label));
    if (holder) return holder;
  }
  while (outer.marker && outer.marker.rank >= marker.rank) outer = outer.parent ?? root;
  return outer;
}

function prefixOf(label: string): string {
  return label.slice(0, Math.max(0, label.lastIndexOf('.')));
}

/** The open node "2.2" or "2" for a marker "2.2.1". */
function findPrefix(current: Node, prefix: string): Node | null {
  for (let n: Node | null = current; n?.marker; n = n.parent) {
    if (n.marker.label === prefix) return n;
  }
  return null;
}

/** Numbers joined as printed: a decimal number repeats the numbers above it and so takes their place. */
function pathOf(parent: Node, marker: Marker): string {
  if (marker.kind === 'article') {
    const appendix = appendixOf(parent);
    return appendix ? `${appendix.path}/${marker.label}` : marker.label;
  }
  const own = marker.label === '' ? String(parent.bullets) : marker.label;
  if (marker.kind === 'decimal' && parent.marker && prefixOf(marker.label) === parent.marker.label) {
    const above = parent.path.slice(0, parent.path.length - parent.marker.label.length);
    return `${above}${own}`;
  }
  return parent.path === '' ? own : `${parent.path}/${own}`;
}
