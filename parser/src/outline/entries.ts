/**
 * Outline entries from the tree: numbered provisions, their paragraphs, footnotes, rows of task tables, preamble, closing.
 *
 * A provision with more than one body paragraph has entries p1, p2 …; the first may stand on the line of the marker.
 * Reads tree, heads and blocks; writes entries with nested source ranges and the path of every block.
 */
import type { OutlineEntry, OutlineKind } from '../contract.ts';
import type { Block } from '../repair/blocks.ts';
import type { View } from '../repair/view.ts';
import { ByBlock } from './by-block.ts';
import type { Head } from './headings.ts';
import type { Node, Tree } from './tree.ts';

export interface Entries {
  readonly outline: readonly OutlineEntry[];
  /** Path of the provision each block stands in. */
  readonly pathOf: ByBlock<string>;
}

interface EntriesInput {
  readonly tree: Tree;
  readonly blocks: readonly Block[];
  readonly view: View;
  readonly head: (block: number) => Head;
  readonly preamble: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
  /** Rows that are tasks of a task table. */
  readonly taskRows: ReadonlySet<number>;
}

export function listEntries(input: EntriesInput): Entries {
  const { tree, blocks, view, head, preamble, closing, taskRows } = input;
  const outline: OutlineEntry[] = [];
  const pathOf = new ByBlock<string>(blocks.length);
  const used = new Map<string, number>(tree.nodes.map((n) => [n.path, 1]));
  /** The path itself, or with a count where another entry has it already (two footnotes ¹ in one provision). */
  const unique = (path: string): string => {
    let times = (used.get(path) ?? 0) + 1;
    while (times > 1 && used.has(`${path}~${times}`)) times += 1;
    used.set(path, times);
    return times === 1 ? path : `${path}~${times}`;
  };
  const startOf = (b: number) =>
    view.sourceSpan(blocks[b]?.pieces[0]?.[0] ?? 0, blocks[b]?.pieces[0]?.[0] ?? 0)[0];
  const endOf = (b: number) => view.sourceSpan(0, blocks[b]?.pieces.at(-1)?.[1] ?? 0)[1];
  const rowSpan = (b: number) => {
    const row = blocks[b]?.row;
    return row ? view.sourceSpan(row.span[0], row.span[1]) : ([startOf(b), endOf(b)] as const);
  };
  const entry = (
    path: string,
    kind: OutlineKind,
    heading: string | null,
    start: number,
    end: number,
    parent: string | null,
  ) => {
    outline.push({ path, kind, heading: heading?.normalize('NFC') ?? null, start, end, parent });
  };
  const edge = (path: 'preamble' | 'closing', set: ReadonlySet<number>) => {
    const members = [...set];
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) return;
    entry(path, 'paragraph', null, startOf(first), endOf(last), null);
    for (const b of members) pathOf.set(b, path);
  };
  edge('preamble', preamble);

  const describe = (node: Node) => {
    const isRoot = node === tree.root;
    const parent = isRoot ? null : node.path;
    const path = isRoot ? '' : node.path;
    const below = (part: string) => (path === '' ? part : `${path}/${part}`);
    if (!isRoot) {
      const first = node.head ?? firstBlock(node);
      const own = node.head !== null ? head(node.head) : null;
      const headline = node.headline
        .map((b) => view.text.slice(view.blocks[b]?.start ?? 0, view.blocks[b]?.end ?? 0))
        .join(' ');
      const heading = [own?.heading, headline].filter(Boolean).join(' ') || null;
      const top =
        node.parent === tree.root || node.marker?.kind === 'article' || node.marker?.kind === 'appendix';
      entry(
        path,
        kindOf(node, top),
        heading,
        startOf(first),
        lastEnd(node),
        node.parent === tree.root ? null : (node.parent?.path ?? null),
      );
      if (node.head !== null) pathOf.set(node.head, path);
      for (const b of node.headline) pathOf.set(b, path);
    }
    const runIn =
      node.head !== null && (node.marker?.length ?? 0) > 0 && head(node.head).kind === 'sentence'
        ? [node.head]
        : [];
    const body = [...runIn, ...node.paragraphs.filter((b) => !preamble.has(b))];
    body.forEach((b, k) => {
      if (body.length < 2 && !isRoot) {
        pathOf.set(b, path);
        return;
      }
      const p = unique(below(`p${k + 1}`));
      pathOf.set(b, p);
      entry(
        p,
        'paragraph',
        b === node.head ? null : head(b).heading,
        b === node.head ? bodyStart(b, node) : startOf(b),
        endOf(b),
        parent,
      );
    });
    for (const b of node.footnotes) {
      const p = unique(below(`fn${blocks[b]?.note ?? ''}`));
      pathOf.set(b, p);
      entry(p, 'footnote', null, startOf(b), endOf(b), parent);
    }
    for (const b of node.furniture) pathOf.set(b, path || 'preamble');
    for (const b of node.rows) {
      if (!taskRows.has(b)) {
        pathOf.set(b, path);
        continue;
      }
      node.bullets += 1;
      const p = unique(below(String(node.bullets)));
      pathOf.set(b, p);
      const [start, end] = rowSpan(b);
      entry(p, 'point', null, start, end, parent);
    }
    for (const child of node.children) describe(child);
  };
  const bodyStart = (b: number, node: Node) => {
    const at = (view.blocks[b]?.start ?? 0) + (node.marker?.length ?? 0);
    return view.span(at, at + 1)[0];
  };
  const lastEnd = (node: Node) => view.sourceSpan(0, node.end)[1];
  describe(tree.root);
  edge('closing', closing);
  outline.sort((a, b) => a.start - b.start || b.end - a.end);
  return { outline, pathOf };
}

function firstBlock(node: Node): number {
  let first = Number.POSITIVE_INFINITY;
  for (const list of [node.headline, node.paragraphs, node.rows, node.footnotes, node.furniture]) {
    first = Math.min(first, list[0] ?? first);
  }
  const child = node.children[0];
  return child ? Math.min(first, child.head ?? firstBlock(child)) : first;
}

function kindOf(node: Node, top: boolean): OutlineKind {
  if (node.marker?.label === '') return 'point';
  if (top) return 'section';
  let depth = 0;
  for (let n = node.parent; n?.marker; n = n.parent) depth += 1;
  return depth <= 1 ? 'clause' : 'point';
}
