/**
 * Why each sentence was read as it was: the facts its fate was decided by, where its lead and its time were taken from and
 * where else they could have been, the counts behind its confidence, and what would have changed it.
 *
 * Reads what the stages recorded (trace.ts); writes one explanation for each statement. Deterministic, linear in the text.
 */
import type { Extraction, ParseOptions, Span, Statement } from '../contract.ts';
import { deadlineOf } from '../duties/tasks.ts';
import type { Draft } from '../reading.ts';
import type { Role } from '../role/cues.ts';
import type { PartInput } from '../statements/disposition.ts';
import { toStatement } from '../statements/statements.ts';
import { asGiven } from './in-doubt.ts';
import { explainedOrder, leadSources } from './order.ts';
import type { Recorded } from './record.ts';
import { explainRow } from './row.ts';
import type { Explanation, Ground } from './types.ts';
import { whatIfs } from './what-ifs.ts';

/** One explanation for each statement of an extraction, in its order. */
export function explanations(
  recorded: Recorded,
  extraction: Extraction,
  options: ParseOptions,
  text: string,
): Explanation[] {
  const { doc, drafts, rows } = recorded;
  const known = { ...options, issued: recorded.issued };
  const draftAt = new Map(drafts.map((draft, k) => [toStatement(doc, draft).span[0], k]));
  const rowAt = new Map(
    [...rows].flatMap(([b, reading]) => {
      const row = doc.blocks[b]?.row;
      return row ? [[doc.view.sourceSpan(...row.span)[0], { b, reading }] as const] : [];
    }),
  );
  const tasks = new Map(extraction.tasks.map((task) => [task.span[0], task]));
  return extraction.statements.map((statement) => {
    const k = draftAt.get(statement.span[0]);
    const draft = k === undefined ? undefined : drafts[k];
    if (k !== undefined && draft) {
      const told = explainDraft(recorded, statement, k, draft, known);
      return asGiven(told, tasks.get(told.order?.at ?? -1));
    }
    const row = rowAt.get(statement.span[0]);
    if (!row) return bare(statement);
    const told = { ...bare(statement), ...explainRow(doc, row, tasks, text, recorded.issued) };
    return asGiven(told, tasks.get(told.order?.at ?? -1));
  });
}

const bare = ({ span, disposition, rule, confidence }: Statement): Explanation => ({
  span,
  disposition,
  rule,
  confidence,
  grounds: [],
  whatIfs: [],
  order: null,
});

function explainDraft(
  recorded: Recorded,
  statement: Statement,
  k: number,
  draft: Draft,
  options: ParseOptions,
): Explanation {
  const { doc } = recorded;
  const decided = recorded.facts.get(draft.coreStart);
  if (!decided) return bare(statement);
  const { known: facts, said } = decided;
  const grounds = groundsOf(recorded, draft, facts);
  const { assignment } = draft;
  const sources = leadSources(doc, draft, recorded.sources.get(draft.coreStart));
  const reading = deadlineOf(doc, draft);
  const own =
    sources[0]?.basis === 'explicit' &&
    assignment?.basis === 'explicit' &&
    assignment.rule !== 'same-sentence';
  return {
    ...bare(statement),
    grounds,
    whatIfs: whatIfs({
      doc,
      draft,
      beside: [neighbour(recorded, k, -1), neighbour(recorded, k, 1)],
      facts,
      above: own ? sources.slice(1) : sources,
      chosen: reading.hit,
      deadline: reading.deadline,
      common: assignment?.commonTimes.at(-1) ?? null,
      options,
    }),
    order: assignment
      ? explainedOrder(doc, draft, assignment, sources, reading, recorded.issued, said)
      : null,
  };
}

/** The draft before or behind another, where it stands in the same paragraph. */
function neighbour({ drafts }: Recorded, k: number, step: 1 | -1): Draft | undefined {
  const other = drafts[k + step];
  return other?.block === drafts[k]?.block ? other : undefined;
}

/** Roles that no words give, only the place. */
const SILENT: ReadonlySet<Role> = new Set<Role>(['unknown', 'preamble', 'closing']);

/** The facts that stood when the fate was decided. */
function groundsOf({ doc, passages }: Recorded, draft: Draft, facts: PartInput): Ground[] {
  const { view } = doc;
  const from = passages.get(draft.block);
  const silent = from === undefined || from === draft.block || SILENT.has(facts.role);
  const placed = silent ? undefined : view.blocks[from];
  const heading: Span | null =
    placed && placed.end > placed.start ? view.span(placed.start, placed.end) : null;
  const grounds: Ground[] = [{ kind: 'passage', role: facts.role, span: heading }];
  if (facts.head !== 'sentence') return grounds;
  for (const hit of facts.actors.lead) grounds.push({ kind: 'actor', span: view.span(...hit.span) });
  if (facts.opening) {
    const { verbAt, verb } = facts.opening;
    grounds.push({ kind: 'verb', span: view.span(verbAt, verbAt + verb.length) });
  }
  if (facts.hasTarget) {
    const figure = doc.quantities.within(draft.coreStart, draft.coreEnd).find((it) => it.indicator);
    if (figure) grounds.push({ kind: 'figure', span: view.span(...figure.span) });
  }
  if (facts.continues) grounds.push({ kind: 'goes-on', span: null });
  return grounds;
}
