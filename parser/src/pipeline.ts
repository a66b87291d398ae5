/**
 * The parser on one page: text in, structure out. Pure: the same text gives the same structure on every machine.
 *
 *   normalise → lines → furniture, footnotes → frame → tables → blocks → view
 *   → agencies, references, times, quantities → heads, tree, roles → drafts → statements, tasks, duties
 */
import type {
  Extraction,
  Header,
  Limitation,
  OutlineEntry,
  ParseOptions,
  ReadText,
  ReportingDuty,
  Span,
  Statement,
  Task,
} from './contract.ts';
import { DUTY_DISPOSITIONS } from './contract.ts';
import { indexHits } from './duties/hits.ts';
import { type RowReading, readRows, rowStatement, rowTask } from './duties/rows.ts';
import { toReportingDuty, toTask } from './duties/tasks.ts';
import { compileDirectory, type Reading, readText } from './entities/index.ts';
import type { Entities } from './entities/types.ts';
import type { Trace } from './explain/trace.ts';
import { readFrame } from './frame/frame.ts';
import { type CompiledHouse, compileHouse } from './house/wordings.ts';
import { ByBlock } from './outline/by-block.ts';
import { findEdges } from './outline/edges.ts';
import { listEntries } from './outline/entries.ts';
import { type Head, readHead } from './outline/headings.ts';
import { findTables } from './outline/tables.ts';
import { buildTree } from './outline/tree.ts';
import type { DocumentReading } from './reading.ts';
import { recognise } from './recognise.ts';
import { collectAgencies, collectIndicators, collectReferences } from './relations/collect.ts';
import { type Block, makeBlocks } from './repair/blocks.ts';
import { findFootnotes } from './repair/footnotes.ts';
import { findFurniture } from './repair/furniture.ts';
import { splitLines } from './repair/lines.ts';
import { cleanLine } from './repair/markup.ts';
import { normalise } from './repair/normalise.ts';
import { layOut, type View } from './repair/view.ts';
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

export function runPipeline(
  read: ReadText,
  options: ParseOptions = {},
  lap: Lap = noLap,
  trace?: Trace,
): Parsed {
  const laid = layOutText(read, lap);
  const words = readText(laid.view.text);
  lap('words');
  const house = compileHouse(options.house);
  const issued = laid.header.date ?? options.issued ?? null;
  const found = recognise(words, {
    house,
    directory: options.directory ? compileDirectory(options.directory) : undefined,
    issued,
  });
  lap('bodies, documents, times, quantities');
  const outlined = outline(laid, words, { ...found, issued }, house, trace);
  lap('outline, roles');
  const ordered = orders(outlined, trace);
  lap('statements, tasks');
  const { doc, rows } = outlined;
  trace?.finished(doc, rows, issued);
  const extraction: Extraction = {
    header: laid.header,
    outline: outlined.outline,
    statements: ordered.statements,
    tasks: ordered.tasks,
    indicators: collectIndicators(doc, rows),
    references: collectReferences(doc, laid.header, rows),
    agencies: collectAgencies(doc),
    reportingDuties: ordered.reportingDuties,
    limitations: ordered.limitations,
  };
  lap('collecting');
  return { extraction, frameSpans: laid.frameSpans };
}

interface LaidOut {
  readonly header: Header;
  readonly frameSpans: readonly Span[];
  readonly blocks: readonly Block[];
  readonly view: View;
  /** Blocks that address a letter ("Kính gửi: …"). */
  readonly addressed: ReadonlySet<number>;
}

/** Lines, their frame, and the blocks laid out as one view. The lines are not kept. */
function layOutText(read: ReadText, lap: Lap): LaidOut {
  const plain = normalise(read.text);
  const lines = splitLines(plain.text);
  const furniture = findFurniture(lines);
  const cleaned: string[] = [];
  const clean = (i: number): string => (cleaned[i] ??= cleanLine(lines[i]?.text ?? ''));
  const toSource = ([a, b]: Span): Span => [plain.sourceStart(a), plain.sourceEnd(b)];
  const frame = readFrame(lines, clean, furniture, toSource);
  lap('text, lines, frame');
  const tables = [frame.body, frame.attached].flatMap(([from, to]) =>
    findTables(plain, lines, from, to, read.tables, plain.fromSource),
  );
  const footnotes = findFootnotes(lines, furniture);
  const blocks = makeBlocks({ lines, clean, frame, furniture, footnotes, tables });
  const addressed = blocks.flatMap((b, i) =>
    b.kind === 'head' && frame.addressLines.has(b.pieces[0]?.[0] ?? -1) ? [i] : [],
  );
  const frameSpans = [frame.head, frame.ending].flatMap(([from, to]): Span[] => {
    const [first, last] = [lines[from], lines[to - 1]];
    return to > from && first && last ? [toSource([first.start, last.end])] : [];
  });
  const view = layOut(plain, blocks);
  lap('tables, blocks, view');
  return { header: frame.header, frameSpans, blocks, view, addressed: new Set(addressed) };
}

interface Outlined {
  readonly doc: DocumentReading;
  readonly outline: readonly OutlineEntry[];
  readonly rows: ReadonlyMap<number, RowReading>;
}

/** Provisions, what each head is, what each passage is for. */
function outline(
  { blocks, view, header, addressed }: LaidOut,
  words: Reading,
  found: Entities & { readonly issued: string | null },
  house: CompiledHouse | null,
  trace: Trace | undefined,
): Outlined {
  const { folded } = words;
  const agencies = indexHits(found.agencies, (h) => h.positionSpan?.[0] ?? h.span[0]);
  const endOf = (b: number) => view.blocks[b]?.end ?? 0;
  const wordsAt = (b: number) =>
    Math.min(endOf(b), (view.blocks[b]?.start ?? 0) + (blocks[b]?.marker?.length ?? 0));
  const foldedOf = (b: number) => folded.slice(wordsAt(b), endOf(b)).trimEnd();
  const edges = findEdges(blocks, foldedOf);
  const tree = buildTree(blocks, (b) => view.text.slice(wordsAt(b), endOf(b)), edges.closing);
  const heads = new ByBlock<Head>(blocks.length);
  const head = (b: number): Head => {
    const known = heads.get(b);
    if (known) return known;
    const node = tree.nodeOf.get(b);
    const [from, to] = [wordsAt(b), endOf(b)];
    const hasBelow = node?.head === b && node.children.length + node.paragraphs.length + node.rows.length > 0;
    const bullet = blocks[b]?.marker?.label === '' || edges.closing.has(b);
    const named = agencies.within(from, Math.min(to, from + 420));
    const made: Head = node?.headline.includes(b)
      ? { kind: 'title', heading: null, runIn: 0 }
      : readHead(view.text.slice(from, to), folded.slice(from, to), named, from, hasBelow, bullet);
    heads.set(b, made);
    return made;
  };
  const { preamble, closing } = edges;
  const roles = decideRoles({ tree, blocks, folded: foldedOf, head, preamble, closing }, trace);
  const rows = readRows(blocks, view, folded);
  const taskRows = new Set([...rows].flatMap(([b, r]) => (r.kind === 'task' ? [b] : [])));
  const entries = listEntries({ tree, blocks, view, head, preamble, closing, taskRows });
  const doc: DocumentReading = {
    view,
    words,
    folded,
    house,
    blocks,
    tree,
    agencies,
    head,
    times: indexHits(found.times),
    issuer: header.issuer,
    issued: found.issued,
    references: found.references,
    quantities: indexHits(found.quantities),
    role: (b) => roles.get(b) ?? 'unknown',
    pathOf: entries.pathOf,
    addressed,
  };
  return { doc, outline: entries.outline, rows };
}

type Ordered = Pick<Extraction, 'statements' | 'tasks' | 'reportingDuties' | 'limitations'>;

/** Statements and what they order. A draft becomes what the contract says of it at once and is not kept. */
function orders({ doc, rows }: Outlined, trace: Trace | undefined): Ordered {
  const statements: Statement[] = [];
  const tasks: Task[] = [];
  const reportingDuties: ReportingDuty[] = [];
  const limitations: Limitation[] = [];
  for (const draft of draftStatements(doc, trace)) {
    trace?.drafted(draft);
    const { disposition, provision } = draft;
    statements.push(toStatement(doc, draft));
    if ((DUTY_DISPOSITIONS as readonly string[]).includes(disposition)) tasks.push(toTask(doc, draft));
    if (disposition === 'reporting') reportingDuties.push(toReportingDuty(doc, draft));
    if (disposition === 'limitation')
      limitations.push({ provision, span: doc.view.span(draft.coreStart, draft.coreEnd) });
  }
  for (const [b, row] of rows) {
    statements.push(rowStatement(doc, b, row));
    const task = row.kind === 'task' ? rowTask(doc, b, row) : null;
    if (task) tasks.push(task);
  }
  const inPlace = (a: { readonly span: Span }, b: { readonly span: Span }) => a.span[0] - b.span[0];
  return {
    statements: statements.filter((s) => s.span[1] > s.span[0]).sort(inPlace),
    tasks: tasks.sort(inPlace),
    reportingDuties,
    limitations,
  };
}
