/**
 * Tasks and reporting duties of the contract from drafts that order something.
 */
import type { Evidence, ReportingDuty, Span, Task } from '../contract.ts';
import type { AgencyHit } from '../entities/types.ts';
import type { DocumentReading, Draft } from '../reading.ts';
import { readAction } from './action.ts';
import { chooseDeadline, type DeadlineReading, NO_DEADLINE } from './deadline.ts';
import { readReporting } from './reporting.ts';
import { topicsOf } from './topic.ts';

type DutyDisposition = Task['disposition'];

export function namesOf(hits: readonly AgencyHit[]): string[] {
  return [...new Set(hits.map((h) => h.directoryName ?? h.name))];
}

export function toTask(doc: DocumentReading, draft: Draft): Task {
  const { view, folded } = doc;
  const { coreStart: start, coreEnd: end, assignment } = draft;
  const segments = view.segments(start, end);
  const span: Span = [segments[0]?.[0] ?? 0, segments.at(-1)?.[1] ?? 0];
  const partners = (assignment?.cooperating ?? []).filter((h) => h.span[1] <= end);
  const action = readAction(
    view.text,
    folded,
    Math.max(start, assignment?.predicateAt ?? start),
    end,
    Math.max(0, ...partners.map((h) => h.span[1])),
  );
  const reading = deadlineOf(doc, draft);
  const evidence: Evidence[] = [{ field: 'disposition', span, rule: draft.rule }];
  const place = (hits: readonly AgencyHit[], field: string) => {
    for (const h of hits)
      evidence.push({ field, span: view.span(h.span[0], h.span[1]), rule: assignment?.rule ?? h.rule });
  };
  place(assignment?.lead ?? [], 'lead');
  place(assignment?.executors ?? [], 'executors');
  place(assignment?.cooperating ?? [], 'cooperating');
  if (reading.hit)
    evidence.push({ field: 'deadline', span: view.span(...reading.hit.span), rule: reading.hit.rule });
  if (reading.event)
    evidence.push({ field: 'event', span: view.span(...reading.event.span), rule: reading.event.rule });
  if (action.deliverable)
    evidence.push({ field: 'deliverable', span: view.span(...action.deliverable), rule: 'product-noun' });
  const deliverable = action.deliverable ? view.text.slice(...action.deliverable).trim() : null;
  const disposition = draft.disposition as DutyDisposition;
  const standing = disposition === 'standing' || reading.deadline.recurrence === 'continuous';
  return {
    provision: draft.provision,
    span,
    segments,
    text: view.text.slice(start, end),
    action: action.action,
    deliverable,
    lead: namesOf(assignment?.lead ?? []),
    executors: namesOf(assignment?.executors ?? []),
    cooperating: namesOf(assignment?.cooperating ?? []),
    assignmentBasis: assignment?.basis ?? 'unassigned',
    deadline: reading.deadline,
    event: reading.event ? (reading.event.event ?? reading.event.text) : null,
    topic: topicsOf(doc.words, start, end),
    kind: standing ? 'standing' : deliverable ? 'deliverable' : 'measure',
    disposition,
    evidence,
    confidence: draft.confidence,
  };
}

function deadlineOf(doc: DocumentReading, draft: Draft): DeadlineReading {
  const { coreStart: start, coreEnd: end } = draft;
  const own = chooseDeadline(
    doc.times.within(start, end),
    doc.folded,
    start,
    end,
    draft.assignment?.predicateAt,
  );
  const common = draft.assignment?.commonTimes.at(-1);
  if (own.deadline.kind !== 'none' || !common) return own;
  return {
    deadline: {
      ...NO_DEADLINE,
      text: common.text,
      kind: common.kind,
      due: common.due,
      recurrence: common.recurrence,
    },
    event: own.event,
    hit: common,
  };
}

export function toReportingDuty(doc: DocumentReading, draft: Draft): ReportingDuty {
  const { coreStart: start, coreEnd: end } = draft;
  const duty = readReporting(
    doc.folded,
    start,
    end,
    namesOf(draft.assignment?.lead ?? []),
    doc.agencies.within(start, end),
    doc.times.within(start, end),
    doc.issuer,
  );
  const words = doc.folded.slice(start, end);
  const report = FREQUENCY_AND_REPORT.exec(words);
  return { ...duty, span: doc.view.span(start + (report?.index ?? 0), end) };
}

/** "định kỳ hằng năm và khi có yêu cầu báo cáo": the duty begins with how often. */
const FREQUENCY_AND_REPORT =
  /(?:(?:định kỳ|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|(?:6|9) tháng|khi có yêu cầu|đột xuất|và|kịp thời)[\s,]+)*báo cáo/u;
