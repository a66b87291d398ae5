/** Where the lead and the time of an order were taken from, where else they could have been, and how sure that makes it. */
import { countOf, kept } from '../duties/confidence.ts';
import type { DeadlineReading } from '../duties/deadline.ts';
import { namesOf } from '../duties/tasks.ts';
import type { AgencyHit, TimeHit } from '../entities/types.ts';
import type { Assignment, DocumentReading, Draft } from '../reading.ts';
import { passedOver } from './times.ts';
import type { LeadSources } from './trace.ts';
import type { ExplainedOrder, LeadSource, Measured } from './types.ts';

/** Terms with these rules count from the day of issue. */
const FROM_ISSUE = new Set(['term-from-issue', 'working-days-from-issue', 'review-after-years']);

export const anchorOf = (rule: string | undefined, issued: string | null): string | null =>
  rule !== undefined && FROM_ISSUE.has(rule) ? issued : null;

/** Every place that names somebody, in the order of precedence. */
export function leadSources(doc: DocumentReading, draft: Draft, said: LeadSources | undefined): LeadSource[] {
  const { assignment } = draft;
  if (!assignment) return [];
  const source = (lead: readonly AgencyHit[], rule: string, basis: LeadSource['basis']): LeadSource[] =>
    lead.length === 0
      ? []
      : [{ basis, rule, names: namesOf(lead), spans: lead.map((hit) => doc.view.span(...hit.span)) }];
  // Lines below an order name its lead after all sentences are read.
  const below =
    assignment.rule === 'attribute-of-order' ? source(assignment.lead, assignment.rule, 'inherited') : [];
  const { own, before, above = [] } = said ?? { own: null, before: null };
  return [
    ...below,
    ...source(own?.lead ?? [], own?.rule ?? 'actor', 'explicit'),
    ...source(before?.lead ?? [], 'same-sentence', before?.basis ?? 'explicit'),
    ...above.flatMap(({ actors }) => source(actors.lead, `inherited-${actors.rule ?? 'actor'}`, 'inherited')),
  ];
}

export function explainedOrder(
  doc: DocumentReading,
  draft: Draft,
  assignment: Assignment,
  sources: readonly LeadSource[],
  reading: DeadlineReading,
  issued: string | null,
  said: number,
): ExplainedOrder {
  const hit: TimeHit | null = reading.hit;
  return {
    at: doc.view.span(draft.coreStart, draft.coreStart + 1)[0],
    leadRule: assignment.rule,
    leadSources: sources,
    deadlineRule: hit?.rule ?? null,
    anchor: anchorOf(hit?.rule, issued),
    fromAbove: hit !== null && assignment.commonTimes.includes(hit),
    passedOver: passedOver(doc, draft, hit),
    measured: measured(
      said,
      draft.rule,
      assignment.lead.length > 0 ? assignment.rule : null,
      draft.confidence,
    ),
  };
}

/** The counts behind a confidence and which of them bounds it. */
export function measured(said: number, made: string, led: string | null, confidence: number): Measured {
  const [right, all] = countOf(made, led);
  const share = kept([right, all]);
  const least = Math.min(said, share);
  const cap = confidence < least - 0.005 ? 'highest' : said <= share ? 'rule' : 'count';
  return { said, right, all, kept: Math.round(share * 100) / 100, cap };
}
