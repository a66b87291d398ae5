/**
 * The parser on one page: text in, structure out. Pure: the same text gives the same structure on every machine.
 *
 *   normalise → lines → furniture, footnotes → frame → tables → blocks → view
 *   → agencies, references, times, quantities → heads, tree, roles → drafts → statements, tasks, duties
 */
import type { Extraction, ParseOptions, ReadText, Span } from './contract.ts';
import { DUTY_DISPOSITIONS } from './contract.ts';
import { indexHits } from './duties/hits.ts';
import { readRows, rowStatement, rowTask } from './duties/rows.ts';
import { toReportingDuty, toTask } from './duties/tasks.ts';
import { compileDirectory, readText } from './entities/index.ts';
import { readFrame } from './frame/frame.ts';
import { findEdges } from './outline/edges.ts';
import { listEntries } from './outline/entries.ts';
import { type Head, readHead } from './outline/headings.ts';
import { findTables } from './outline/tables.ts';
import { buildTree } from './outline/tree.ts';
import type { DocumentReading } from './reading.ts';
import { recognise } from './recognise.ts';
import { collectAgencies, collectIndicators, collectReferences } from './relations/collect.ts';
import { makeBlocks } from './repair/blocks.ts';
import { findFootnotes } from './repair/footnotes.ts';
import { findFurniture } from './repair/furniture.ts';
import { splitLines } from './repair/lines.ts';
import { cleanLine } from './repair/markup.ts';
import { normalise } from './repair/normalise.ts';
import { layOut } from './repair/view.ts';
import { decideRoles } from './role/role.ts';
import { draftStatements } from './statements/drafts.ts';
import { toStatement } from './statements/statements.ts';

/** What a parse went through, for those who look behind the structure (coverage, display of the view). */
export interface Parsed {
  readonly extraction: Extraction;
  /** Source spans of header, recipients and signature, which hold no statements. */
  readonly frameSpans: readonly Span[];
}

/** Told when a stage is over: by the bench, which sets a watch beside it. The parser itself has no clock. */
export type Lap = (stage: string) => void;

const noLap: Lap = () => {};

export function runPipeline(read: ReadText, options: ParseOptions = {}, lap: Lap = noLap): Parsed {
  // Text, lines, frame.
  const plain = normalise(read.text);
  const lines = splitLines(plain.text);
  const furniture = findFurniture(lines);
  const cleaned: string[] = [];
  const clean = (i: number): string => (cleaned[i] ??= cleanLine(lines[i]?.text ?? ''));
  const toSource = ([a, b]: Span): Span => [plain.sourceStart(a), plain.sourceEnd(b)];
  const frame = readFrame(lines, clean, furniture, toSource);
  lap('text, lines, frame');

  // Blocks and the view laid out from them.
  const tables = [frame.body, frame.attached].flatMap(([from, to]) =>
    findTables(plain, lines, from, to, read.tables, plain.fromSource),
  );
  const blocks = makeBlocks({
    lines,
    clean,
    frame,
    furniture,
    footnotes: findFootnotes(lines, furniture),
    tables,
  });
  const view = layOut(plain, blocks);
  lap('tables, blocks, view');

  // Bodies, documents, times, quantities: once over the whole view.
  const words = readText(view.text);
  lap('words');
  const folded = words.folded;
  const found = recognise(words, {
    directory: options.directory ? compileDirectory(options.directory) : undefined,
    issued: frame.header.date ?? options.issued ?? null,
  });
  const agencies = indexHits(found.agencies, (h) => h.positionSpan?.[0] ?? h.span[0]);
  lap('bodies, documents, times, quantities');

  // Provisions, what each head is, what each passage is for.
  const wordsAt = (b: number) =>
    Math.min(view.blocks[b]?.end ?? 0, (view.blocks[b]?.start ?? 0) + (blocks[b]?.marker?.length ?? 0));
  const foldedOf = (b: number) => folded.slice(wordsAt(b), view.blocks[b]?.end ?? 0).trimEnd();
  const edges = findEdges(blocks, foldedOf);
  const tree = buildTree(blocks, (b) => view.text.slice(wordsAt(b), view.blocks[b]?.end ?? 0), edges.closing);
  const heads = new Map<number, Head>();
  const head = (b: number): Head => {
    const known = heads.get(b);
    if (known) return known;
    const node = tree.nodeOf.get(b);
    const [from, to] = [wordsAt(b), view.blocks[b]?.end ?? 0];
    const shifted = agencies.within(from, Math.min(to, from + 420)).map((h) => ({
      ...h,
      span: [h.span[0] - from, h.span[1] - from] as const,
      positionSpan: h.positionSpan ? ([h.positionSpan[0] - from, h.positionSpan[1] - from] as const) : null,
    }));
    const hasBelow =
      node !== undefined &&
      (node.head === b ? node.children.length + node.paragraphs.length + node.rows.length > 0 : false);
    const bullet = blocks[b]?.marker?.label === '' || edges.closing.has(b);
    const made = node?.headline.includes(b)
      ? { kind: 'title' as const, heading: null, runIn: 0 }
      : readHead(view.text.slice(from, to), folded.slice(from, to), shifted, hasBelow, bullet);
    heads.set(b, made);
    return made;
  };
  const roles = decideRoles({
    tree,
    blocks,
    folded: foldedOf,
    head,
    preamble: edges.preamble,
    closing: edges.closing,
  });
  const rows = readRows(blocks, view, folded);
  const taskRows = new Set([...rows].flatMap(([b, r]) => (r.kind === 'task' ? [b] : [])));
  const entries = listEntries({
    tree,
    blocks,
    view,
    head,
    preamble: edges.preamble,
    closing: edges.closing,
    taskRows,
  });

  const doc: DocumentReading = {
    view,
    words,
    folded,
    blocks,
    tree,
    agencies,
    head,
    times: indexHits(found.times),
    issuer: frame.header.issuer,
    references: found.references,
    quantities: indexHits(found.quantities),
    role: (b) => roles.get(b) ?? 'unknown',
    pathOf: entries.pathOf,
    addressed: new Set(
      blocks.flatMap((b, i) =>
        b.kind === 'head' && frame.addressLines.has(b.pieces[0]?.[0] ?? -1) ? [i] : [],
      ),
    ),
  };
  lap('outline, roles');

  // Statements and what they order.
  const drafts = draftStatements(doc);
  const orders = drafts.filter((d) => (DUTY_DISPOSITIONS as readonly string[]).includes(d.disposition));
  const statements = [
    ...drafts.map((d) => toStatement(doc, d)),
    ...[...rows].map(([b, r]) => rowStatement(doc, b, r)),
  ]
    .filter((s) => s.span[1] > s.span[0])
    .sort((a, b) => a.span[0] - b.span[0]);
  const rowTasks = [...rows].flatMap(([b, r]) => (r.kind === 'task' ? (rowTask(doc, b, r) ?? []) : []));
  const tasks = [...orders.map((d) => toTask(doc, d)), ...rowTasks].sort((a, b) => a.span[0] - b.span[0]);
  lap('statements, tasks');

  const extraction: Extraction = {
    header: frame.header,
    outline: entries.outline,
    statements,
    tasks,
    indicators: collectIndicators(doc, rows),
    references: collectReferences(doc, frame.header, rows),
    agencies: collectAgencies(doc),
    reportingDuties: orders.filter((d) => d.disposition === 'reporting').map((d) => toReportingDuty(doc, d)),
    limitations: drafts
      .filter((d) => d.disposition === 'limitation')
      .map((d) => ({ provision: d.provision, span: view.span(d.coreStart, d.coreEnd) })),
  };
  lap('collecting');
  const frameSpans = [frame.head, frame.ending].flatMap(([from, to]): Span[] => {
    const [first, last] = [lines[from], lines[to - 1]];
    return to > from && first && last ? [toSource([first.start, last.end])] : [];
  });
  return { extraction, frameSpans };
}
